package org.declgraph.declaration;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.declgraph.entity.Authority;
import org.declgraph.entity.Entity;
import org.declgraph.text.FileContent;
import org.declgraph.text.Furniture;
import org.declgraph.text.Layout;
import org.declgraph.text.Omission;
import org.declgraph.text.Progress;
import org.declgraph.text.Refusal;
import org.declgraph.text.Sentence;
import org.declgraph.text.SourceReader;
import org.declgraph.text.SourceText;
import org.declgraph.text.Tagger;

/** Reads the declarations that files hold, each once, however many copies of it there are. */
public final class DeclarationReader {
  private static final int MOST_PARTIES = 3;

  private final Authority authority;
  private final Furniture furniture;
  private final HeadReader heads;
  private final SuspectWords words;
  private final NearMisses nearMisses;

  public DeclarationReader(Authority authority, Furniture furniture) {
    this.authority = authority;
    this.furniture = furniture;
    this.heads = new HeadReader(authority);
    this.words = new SuspectWords(new Tagger());
    this.nearMisses = new NearMisses(authority);
  }

  /**
   * Reads files and folders, and the tables of corrections beside the folders.
   *
   * @throws org.declgraph.table.TableException naming every row of a table that cannot be used
   */
  public Declarations read(List<Path> corpus) {
    return read(corpus, Progress.NONE);
  }

  /** The same, telling how far it has come. */
  public Declarations read(List<Path> corpus, Progress progress) {
    Corrections corrections = Corrections.beside(corpus, authority);
    return of(new SourceReader().readAll(corpus, progress), corrections);
  }

  /** The declarations in files already read; the same whatever their order and names. */
  public Declarations of(List<FileContent> files, Corrections corrections) {
    List<Refusal> refusals = new ArrayList<>();
    List<Draft> drafts = new ArrayList<>();
    SortedMap<String, List<Omission>> omissions = new TreeMap<>();
    for (FileContent file : files) {
      if (file instanceof SourceText source) {
        Layout layout = Layout.of(source, furniture);
        omissions.put(source.path(), layout.omissions());
        drafts.addAll(drafts(layout));
      } else if (file instanceof Refusal refusal) {
        refusals.add(refusal);
      }
    }
    YearFinder years = new YearFinder(drafts);
    List<Draft> dated = drafts.stream().map(years::complete).toList();
    List<Draft> corrected = dated.stream().map(corrections::applied).toList();
    List<Declaration> declarations =
        Namesakes.toldApart(
            Gathering.of(corrected).stream().map(DeclarationReader::declaration).toList());
    refusals.sort(Comparator.comparing(Refusal::path));
    return new Declarations(
        doubted(ordered(declarations)), refusals, omissions, corrections.unused(dated));
  }

  private List<Draft> drafts(Layout layout) {
    return PieceFinder.in(layout).stream()
        .map(piece -> Draft.of(piece, heads.read(piece), words))
        .filter(draft -> !draft.sentences().isEmpty())
        .toList();
  }

  /** With the doubts that only other texts and the lists of names raise. */
  private List<Declaration> doubted(List<Declaration> declarations) {
    Slips slips = new Slips(declarations);
    List<Declaration> doubted = new ArrayList<>();
    for (int i = 0; i < declarations.size(); i++) {
      List<Doubt> doubts = new ArrayList<>();
      Slips.sentences(declarations.get(i)).forEach(s -> doubts.addAll(nearMisses.in(s)));
      doubts.addAll(slips.in(i));
      doubted.add(declarations.get(i).with(doubts));
    }
    return doubted;
  }

  private static List<Declaration> ordered(List<Declaration> declarations) {
    Comparator<Declaration> byDate =
        Comparator.comparing(d -> d.head().date().map(Object::toString).orElse("~"));
    return declarations.stream().sorted(byDate.thenComparing(Declaration::id)).toList();
  }

  private static Declaration declaration(Gathering.Group group) {
    Draft best = group.best();
    HeadReader.Reading head =
        Stream.concat(Stream.of(best), group.copies().stream().map(Gathering.Copy::draft))
            .map(Draft::head)
            .filter(h -> !h.isUntitled())
            .findFirst()
            .orElse(best.head());
    List<Doubt> doubts = new ArrayList<>(head.doubts());
    if (head.head().date().isEmpty()) {
      doubts.add(new Doubt("date-unknown", "No date was found in the text."));
    }
    doubts.addAll(group.doubts());
    doubts.addAll(best.suspects());
    if (best.disorder() > 0) {
      doubts.add(
          new Doubt("order", "Sections stand out of order; columns may have been mixed up."));
    }
    return new Declaration(
        id(head, best),
        head.head(),
        best.completeness(),
        best.sections(),
        best.paragraphs(),
        witnesses(group),
        variants(group),
        doubts);
  }

  private static List<Witness> witnesses(Gathering.Group group) {
    List<Witness> witnesses = new ArrayList<>();
    witnesses.add(new Witness(group.best().source(), 1, true, group.best().sentences()));
    String path = group.best().source().path();
    group.copies().stream()
        .filter(copy -> !copy.draft().source().path().equals(path))
        .map(
            copy ->
                new Witness(
                    copy.draft().source(), copy.likeness(group.best()), false, inOrder(copy)))
        .sorted(
            Comparator.comparingDouble(Witness::likeness)
                .reversed()
                .thenComparing(w -> w.source().path()))
        .forEach(witnesses::add);
    return witnesses;
  }

  private static List<Sentence> inOrder(Gathering.Copy copy) {
    return copy.all().stream().sorted(Comparator.comparingInt(s -> s.place().start())).toList();
  }

  private static List<Variant> variants(Gathering.Group group) {
    List<Variant> variants = new ArrayList<>();
    for (Gathering.Copy copy : group.copies()) {
      copy.sentences()
          .forEach(
              (sentence, other) ->
                  Difference.between(sentence.text(), other.text()).stream()
                      .map(d -> new Variant(sentence, other, d.left(), d.right()))
                      .forEach(variants::add));
    }
    variants.sort(
        Comparator.comparingInt((Variant v) -> v.sentence().number())
            .thenComparing(v -> v.other().source().path())
            .thenComparingInt(v -> v.span().start()));
    return variants;
  }

  /** Readable, and a function of what the text says of itself: date, kind, parties, title. */
  private static String id(HeadReader.Reading reading, Draft best) {
    Head head = reading.head();
    String date = head.date().map(Object::toString).orElse("undated");
    Stream<String> parties = head.parties().stream().limit(MOST_PARTIES).map(Entity::id);
    String more = head.parties().size() > MOST_PARTIES ? "others" : "";
    String named =
        reading.isUntitled() ? Shingles.plain(best.sentences()) : Shingles.plain(head.title());
    return Stream.of(
            Stream.of(date, head.kind().label()), parties, Stream.of(more, ShortHash.of(named)))
        .flatMap(s -> s)
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining("-"));
  }
}
