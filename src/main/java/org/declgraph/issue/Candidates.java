package org.declgraph.issue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.declgraph.entity.Mention;
import org.declgraph.entity.authority.Entity;
import org.declgraph.entity.authority.Slug;
import org.declgraph.position.Position;
import org.declgraph.position.Reading;
import org.declgraph.table.Table;
import org.declgraph.text.Tagger;
import org.declgraph.text.layout.Form;
import org.declgraph.text.place.Span;

/** Gathers what positions are on that the scheme has no issue for. */
public final class Candidates {
  private static final int LEAST = 2;
  private static final int KEYWORDS = 8;

  /** A word is a keyword of a group if this share of the positions that have it is in the group. */
  private static final double OWN = 0.6;

  private final IssueScheme scheme;
  private final Topics topics;

  private Candidates(IssueScheme scheme, Topics topics) {
    this.scheme = scheme;
    this.topics = topics;
  }

  /** Reads the words that say nothing of a topic from a lexicon folder. */
  public static Candidates load(Path lexicon, IssueScheme scheme, Tagger tagger) {
    Set<String> generic =
        Table.read(lexicon.resolve("generic-words.csv"), "word").rows().stream()
            .map(row -> row.get("word"))
            .collect(Collectors.toSet());
    return new Candidates(scheme, new Topics(tagger, generic));
  }

  /** A position without an issue of its own, and the words that say what it is on. */
  private record Orphan(
      Considered considered, Set<String> words, List<Entity> entities, Weights around) {
    Position position() {
      return considered.linked().position();
    }

    /** Its words and the ids of its entities. */
    Set<String> terms() {
      Set<String> terms = new LinkedHashSet<>(words);
      entities.forEach(e -> terms.add(e.nameZh()));
      return terms;
    }
  }

  /** Groups of at least two positions, the largest first. */
  public List<CandidateGroup> of(List<Considered> positions) {
    List<Orphan> orphans = orphans(positions);
    List<Orphan> left = new ArrayList<>(orphans);
    List<CandidateGroup> groups = new ArrayList<>();
    while (!left.isEmpty()) {
      String seed = seed(left);
      Set<Orphan> members = members(seed, left);
      if (members.size() >= LEAST) {
        groups.add(group(inFull(seed, members), members, orphans));
      }
      left.removeAll(members);
    }
    groups.sort(
        Comparator.comparingInt((CandidateGroup g) -> -g.positions().size())
            .thenComparing(CandidateGroup::id));
    return groups;
  }

  private List<Orphan> orphans(List<Considered> positions) {
    Set<Entity> holders =
        positions.stream()
            .flatMap(c -> c.linked().position().roles().holders().stream())
            .collect(Collectors.toSet());
    return positions.stream()
        .map(c -> orphan(c, holders))
        .filter(o -> !o.terms().isEmpty())
        .toList();
  }

  private Orphan orphan(Considered considered, Set<Entity> holders) {
    Position position = considered.linked().position();
    Passages passages =
        new Passages(
            new Reading(position.sentence(), Form.BODY, considered.mentions(), List.of(), ""),
            scheme,
            holders);
    List<Span> covered = passages.covered();
    boolean linked = passages.in(position.target()).strongest() >= IssueLinker.ENOUGH;
    return new Orphan(
        considered,
        linked ? Set.of() : topics.in(considered, free(considered, holders, covered)),
        linked ? List.of() : Topics.named(considered, holders, covered),
        passages.sentence());
  }

  /** The places where no word is a topic: those that the scheme covers, and the holders' names. */
  private static List<Span> free(Considered considered, Set<Entity> holders, List<Span> covered) {
    Stream<Span> named =
        considered.mentions().stream().filter(m -> holders.contains(m.entity())).map(Mention::span);
    return Stream.concat(covered.stream(), named).toList();
  }

  /** The term of most positions; of equal ones the longest. */
  private static String seed(List<Orphan> orphans) {
    return counts(orphans).entrySet().stream()
        .max(
            Map.Entry.<String, Integer>comparingByValue()
                .thenComparing(e -> e.getKey().length())
                .thenComparing(Map.Entry.comparingByKey()))
        .map(Map.Entry::getKey)
        .orElseThrow();
  }

  /** 生物多样性 rather than 生物, where most who say the one say the other. */
  private static String inFull(String seed, Set<Orphan> members) {
    Map<String, Integer> counts = counts(members);
    return counts.keySet().stream()
        .filter(term -> term.contains(seed) && counts.get(term) >= OWN * counts.get(seed))
        .max(Comparator.comparingInt(String::length).thenComparing(Comparator.naturalOrder()))
        .orElse(seed);
  }

  private static Map<String, Integer> counts(Iterable<Orphan> orphans) {
    Map<String, Integer> counts = new TreeMap<>();
    orphans.forEach(o -> o.terms().forEach(term -> counts.merge(term, 1, Integer::sum)));
    return counts;
  }

  /**
   * The positions that have a term, a word that holds or shares it, or stand beside one that has.
   */
  private static Set<Orphan> members(String seed, List<Orphan> orphans) {
    Set<Orphan> members = new LinkedHashSet<>();
    orphans.stream()
        .filter(o -> o.terms().stream().anyMatch(t -> isLike(t, seed)))
        .forEach(members::add);
    Set<Object> sentences =
        members.stream().map(o -> o.position().sentence()).collect(Collectors.toSet());
    orphans.stream().filter(o -> sentences.contains(o.position().sentence())).forEach(members::add);
    return members;
  }

  private static boolean isLike(String term, String seed) {
    return term.contains(seed) || seed.contains(term);
  }

  private CandidateGroup group(String seed, Set<Orphan> members, List<Orphan> all) {
    Map<String, Entity> named = new LinkedHashMap<>();
    members.forEach(o -> o.entities().forEach(e -> named.putIfAbsent(e.nameZh(), e)));
    List<String> own = own(members, all);
    Entity entity = named.get(seed);
    return new CandidateGroup(
        free(entity == null ? Slug.ofChinese(seed) : entity.id()),
        seed,
        entity == null ? "" : entity.nameEn(),
        broader(members),
        keywords(seed, own, counts(members)),
        own.stream()
            .filter(named::containsKey)
            .limit(KEYWORDS)
            .map(t -> named.get(t).id())
            .toList(),
        members.stream().map(Orphan::position).toList());
  }

  /**
   * The name of the group, and what else stands in it more than once; no word that holds another.
   */
  private static List<String> keywords(String seed, List<String> own, Map<String, Integer> counts) {
    List<String> keywords = new ArrayList<>(List.of(seed));
    own.stream()
        .filter(term -> counts.get(term) >= LEAST)
        .sorted(Comparator.comparingInt(String::length))
        .filter(term -> keywords.stream().noneMatch(term::contains))
        .limit(KEYWORDS)
        .forEach(keywords::add);
    return keywords;
  }

  /** Terms that mostly stand in a group, the most frequent first. */
  private static List<String> own(Set<Orphan> members, List<Orphan> all) {
    Map<String, Integer> everywhere = counts(all);
    return counts(members).entrySet().stream()
        .filter(e -> e.getValue() >= OWN * everywhere.get(e.getKey()))
        .sorted(
            Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                .thenComparing(Map.Entry.comparingByKey()))
        .map(Map.Entry::getKey)
        .toList();
  }

  private String broader(Set<Orphan> members) {
    Map<String, Double> groups = new TreeMap<>();
    for (Orphan member : members) {
      for (Weights.Weight weight : member.around().all()) {
        scheme
            .byId(weight.issue())
            .ifPresent(issue -> groups.merge(issue.broader(), weight.weight(), Double::sum));
      }
    }
    return Weights.of(groups).ranked().stream().map(Weights.Weight::issue).findFirst().orElse("");
  }

  private String free(String id) {
    return scheme.byId(id).isPresent() ? id + "-2" : id;
  }
}
