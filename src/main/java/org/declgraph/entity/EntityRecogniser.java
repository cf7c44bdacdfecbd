package org.declgraph.entity;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.declgraph.entity.authority.Authority;
import org.declgraph.entity.authority.Entity;
import org.declgraph.entity.authority.EntityType;
import org.declgraph.entity.name.Candidate;
import org.declgraph.entity.name.CertainNames;
import org.declgraph.entity.name.Context;
import org.declgraph.entity.name.KnownNames;
import org.declgraph.entity.word.NameWords;
import org.declgraph.entity.word.Scan;
import org.declgraph.text.Sentence;
import org.declgraph.text.Tagger;
import org.declgraph.text.place.Span;

/** Finds what the sentences of a declaration name, and gives each mention its one entity. */
public final class EntityRecogniser {
  private final NameWords words;
  private final KnownNames known;
  private final CertainNames certain;
  private final Coining coining;

  private EntityRecogniser(Authority authority, NameWords words, Tagger tagger) {
    this.words = words;
    known = new KnownNames(authority);
    certain = new CertainNames(authority, words, tagger);
    coining = new Coining(authority, words);
  }

  /**
   * Reads the rules of names.
   *
   * @param lexicon the folder that {@code authority} was loaded from
   */
  public static EntityRecogniser load(Authority authority, Path lexicon, Tagger tagger) {
    return new EntityRecogniser(authority, NameWords.load(authority, lexicon), tagger);
  }

  /** The mentions of each sentence of one declaration, in order of place, without overlap. */
  public List<List<Mention>> annotate(List<Sentence> sentences) {
    List<Scan> scans = sentences.stream().map(s -> new Scan(s, words.finder())).toList();
    List<List<Candidate>> found = scans.stream().map(certain::in).toList();
    Context context =
        Context.of(found.stream().flatMap(candidates -> Choice.of(candidates).stream()).toList());
    Declared declared = new Declared();
    List<List<Mention>> mentions = new ArrayList<>();
    for (int i = 0; i < scans.size(); i++) {
      mentions.add(mentions(scans.get(i), found.get(i), new Memory(context, declared)));
    }
    return withOneEntityEach(mentions);
  }

  /** What is known before a sentence is read. */
  private record Memory(Context context, Declared declared) {}

  private List<Mention> mentions(Scan scan, List<Candidate> found, Memory memory) {
    List<Candidate> candidates = new ArrayList<>(found);
    candidates.addAll(known.inContext(scan, memory.context()));
    candidates.addAll(memory.declared().in(scan.text()));
    candidates.addAll(anaphors(scan, memory.declared()));
    List<Mention> mentions = new ArrayList<>();
    for (Candidate candidate : Choice.of(candidates)) {
      Optional<Entity> entity = entity(scan, candidate, memory.declared());
      if (entity.isPresent()) {
        Mention mention = mention(scan, candidate, entity.get());
        memory.declared().learn(scan.text(), mention);
        mentions.add(mention);
      }
    }
    return mentions;
  }

  private static Mention mention(Scan scan, Candidate candidate, Entity entity) {
    String surface = scan.sentence().wording(candidate.name());
    return new Mention(candidate.name(), surface, entity, candidate.rule());
  }

  private Optional<Entity> entity(Scan scan, Candidate candidate, Declared declared) {
    String name = scan.in(candidate.name());
    boolean kindOnly = candidate.isTitle() && DocumentKind.is(name);
    if (kindOnly) {
      return declared.titled(name);
    }
    Entity entity =
        candidate.entity().orElseGet(() -> coining.of(name, candidate.type().orElseThrow()));
    return Optional.of(
        entity.type() == EntityType.TREATY ? dated(scan, candidate.span(), entity) : entity);
  }

  private static Entity dated(Scan scan, Span span, Entity entity) {
    return Signing.before(scan.text(), span.start())
        .map(date -> Signing.signed(entity, date))
        .orElse(entity);
  }

  private static List<Candidate> anaphors(Scan scan, Declared declared) {
    return scan.hits().anaphors().stream()
        .flatMap(
            hit ->
                declared
                    .meant(scan.in(hit.span()), hit.sense())
                    .map(entity -> Candidate.known(hit.span(), entity, Mention.ANAPHOR))
                    .stream())
        .toList();
  }

  /** One mention may have told a date that the others of the same entity did not. */
  private static List<List<Mention>> withOneEntityEach(List<List<Mention>> mentions) {
    Map<String, Entity> richest = new HashMap<>();
    mentions.stream()
        .flatMap(List::stream)
        .map(Mention::entity)
        .forEach(e -> richest.merge(e.id(), e, EntityRecogniser::richer));
    return mentions.stream()
        .map(list -> list.stream().map(m -> m.of(richest.get(m.entity().id()))).toList())
        .toList();
  }

  private static Entity richer(Entity one, Entity other) {
    return other.facts().size() > one.facts().size() ? other : one;
  }
}
