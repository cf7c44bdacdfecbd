package org.declgraph.declaration;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.declgraph.declaration.correction.Corrections;
import org.declgraph.declaration.doubt.Doubt;
import org.declgraph.declaration.doubt.NearMisses;
import org.declgraph.declaration.doubt.Slips;
import org.declgraph.declaration.doubt.SuspectWords;
import org.declgraph.declaration.draft.DatedText;
import org.declgraph.declaration.draft.Draft;
import org.declgraph.declaration.draft.FileDrafts;
import org.declgraph.declaration.draft.Informed;
import org.declgraph.declaration.draft.OrderDoubts;
import org.declgraph.declaration.draft.YearFinder;
import org.declgraph.declaration.head.Head;
import org.declgraph.declaration.head.HeadReader;
import org.declgraph.declaration.likeness.Difference;
import org.declgraph.declaration.likeness.Lines;
import org.declgraph.declaration.likeness.Shingles;
import org.declgraph.declaration.piece.Piece;
import org.declgraph.declaration.piece.PieceFinder;
import org.declgraph.entity.authority.Authority;
import org.declgraph.entity.authority.Entity;
import org.declgraph.table.TableException;
import org.declgraph.text.Sentence;
import org.declgraph.text.Tagger;
import org.declgraph.text.layout.Furniture;
import org.declgraph.text.layout.Layout;
import org.declgraph.text.layout.Omission;
import org.declgraph.text.source.FileContent;
import org.declgraph.text.source.Progress;
import org.declgraph.text.source.Refusal;
import org.declgraph.text.source.SourceReader;
import org.declgraph.text.source.SourceText;

/** Reads the declarations that files hold, each once, however many copies of it there are. */
public final class DeclarationReader {
  private static final int MOST_PARTIES = 3;

  private final Authority authority;
  private final Furniture furniture;
  private final Draft.Heads heads;
  private final NearMisses nearMisses;

  public DeclarationReader(Authority authority, Furniture furniture) {
    this.authority = authority;
    this.furniture = furniture;
    this.heads = new Draft.Heads(new HeadReader(authority), new SuspectWords(new Tagger()));
    this.nearMisses = new NearMisses(authority);
  }

  /**
   * Reads files and folders, and the tables of corrections beside the folders.
   *
   * @throws TableException naming every row of a table that cannot be used
   */
  public Declarations read(List<Path> corpus) {
    return read(corpus, Progress.NONE);
  }

  /** The same, telling how far it has come. */
  public Declarations read(List<Path> corpus, Progress progress) {
    return of(new SourceReader().readAll(corpus, progress), corrections(corpus));
  }

  /**
   * The tables of corrections beside folders.
   *
   * @throws TableException naming every row of a table that cannot be used
   */
  public Corrections corrections(List<Path> corpus) {
    return Corrections.beside(corpus, authority);
  }

  /** The declarations in files already read; the same whatever their order and names. */
  public Declarations of(List<FileContent> files, Corrections corrections) {
    List<Refusal> refusals = new ArrayList<>();
    List<SourceText> sources = new ArrayList<>();
    for (FileContent file : files) {
      if (file instanceof SourceText source) {
        sources.add(source);
      } else if (file instanceof Refusal refusal) {
        refusals.add(refusal);
      }
    }
    List<FileDrafts> read =
        TableException.each(sources.stream(), source -> drafts(source.path(), source, corrections));
    return together(read, corrections).with(refusals);
  }

  /** The declarations in the texts of all files of a corpus. */
  public Declarations together(List<FileDrafts> files, Corrections corrections) {
    List<Draft> drafts = files.stream().flatMap(file -> file.drafts().stream()).toList();
    List<DatedText> dates = drafts.stream().flatMap(draft -> draft.dated().stream()).toList();
    List<Informed> texts =
        drafts.stream().map(draft -> informed(draft, dates, corrections)).toList();
    List<Gathered> gathered = gathered(texts.stream().map(Informed::corrected).toList());
    List<Declaration> plain = gathered.stream().map(Gathered::declaration).toList();
    Slips slips = new Slips(plain.size() > 1 ? new LinesAtHand(plain) : band -> List.of());
    SortedMap<String, List<Omission>> omissions = new TreeMap<>();
    files.forEach(file -> omissions.put(file.path(), file.omissions()));
    return new Declarations(
        plain.parallelStream().map(declaration -> doubted(declaration, slips)).toList(),
        List.of(),
        omissions,
        corrections.unused(texts.stream().map(Informed::dated).toList()),
        new Sources(texts, gathered));
  }

  /**
   * The texts of a file, each read by itself, its columns in the order that corrections give.
   *
   * @param key names the file
   * @throws TableException naming the rows that give an order which the file cannot have
   */
  public FileDrafts drafts(String key, SourceText source, Corrections corrections) {
    FileDrafts found = drafts(key, source);
    return corrections
        .ordered(source, found.drafts())
        .map(ordered -> drafts(key, ordered).after(found))
        .orElse(found);
  }

  private FileDrafts drafts(String key, SourceText source) {
    Layout layout = Layout.of(source, furniture);
    List<Piece> pieces = PieceFinder.in(layout);
    List<Draft> drafts =
        IntStream.range(0, pieces.size())
            .mapToObj(i -> Draft.of(key + "#" + i, pieces.get(i), heads))
            .filter(draft -> !draft.sentences().isEmpty())
            .toList();
    return new FileDrafts(source.path(), drafts, layout.omissions());
  }

  /**
   * A draft with what is known of it elsewhere.
   *
   * @param dates of all texts of the day of its dateline, if that has no year
   */
  public static Informed informed(Draft draft, List<DatedText> dates, Corrections corrections) {
    Draft dated = new YearFinder(dates).complete(draft);
    return new Informed(draft, dated, corrections.applied(dated));
  }

  /** The declarations in drafts that may be copies of each other, in order. */
  public static List<Gathered> gathered(List<Draft> drafts) {
    List<Gathering.Group> groups = Gathering.of(drafts);
    List<Declaration> apart =
        Namesakes.toldApart(groups.stream().map(DeclarationReader::declaration).toList());
    return IntStream.range(0, groups.size())
        .mapToObj(i -> gathered(groups.get(i), apart.get(i)))
        .sorted(Comparator.comparing(found -> found.declaration().order()))
        .toList();
  }

  private static Gathered gathered(Gathering.Group group, Declaration declaration) {
    List<Draft> copies = group.copies().stream().map(Gathering.Copy::draft).toList();
    return new Gathered(group.best(), copies, declaration);
  }

  /** With the doubts that only other texts and the lists of names raise. */
  public Declaration doubted(Declaration declaration, Lines others) {
    return doubted(declaration, new Slips(others));
  }

  private Declaration doubted(Declaration declaration, Slips slips) {
    List<Doubt> doubts = new ArrayList<>();
    declaration.sentences().forEach(s -> doubts.addAll(nearMisses.in(s)));
    doubts.addAll(slips.in(declaration.sentences(), declaration.order()));
    return declaration.with(doubts);
  }

  private static Declaration declaration(Gathering.Group group) {
    Draft best = group.best();
    HeadReader.Reading head =
        Stream.concat(Stream.of(best), group.copies().stream().map(Gathering.Copy::draft))
            .map(Draft::head)
            .filter(h -> !h.isUntitled())
            .findFirst()
            .orElse(best.head());
    List<Doubt> doubts = new ArrayList<>(OrderDoubts.withThose(head, best.head()).toList());
    if (head.head().date().isEmpty()) {
      doubts.add(new Doubt("date-unknown", "No date was found in the text."));
    }
    doubts.addAll(group.doubts());
    doubts.addAll(best.suspects());
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

  /**
   * Readable, and a function of what the text says of itself: date, kind, parties, title; where it
   * lacks its date or title, of its words.
   */
  private static String id(HeadReader.Reading reading, Draft best) {
    Head head = reading.head();
    String date = head.date().map(Object::toString).orElse("undated");
    Stream<String> parties = head.parties().stream().limit(MOST_PARTIES).map(Entity::id);
    String more = head.parties().size() > MOST_PARTIES ? "others" : "";
    boolean told = head.date().isPresent() && !reading.isUntitled();
    String named = told ? Shingles.plain(head.title()) : Shingles.plain(best.sentences());
    String hash = ShortHash.of(named);
    return Stream.of(Stream.of(date, head.kind().label()), parties, Stream.of(more, hash))
        .flatMap(s -> s)
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining("-"));
  }
}
