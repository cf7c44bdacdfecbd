package org.declgraph.corpus;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.declgraph.declaration.Declaration;
import org.declgraph.declaration.DeclarationReader;
import org.declgraph.declaration.Declarations;
import org.declgraph.declaration.head.Head;
import org.declgraph.entity.EntityRecogniser;
import org.declgraph.entity.Mention;
import org.declgraph.entity.authority.Authority;
import org.declgraph.issue.IssueLinker;
import org.declgraph.issue.IssueScheme;
import org.declgraph.issue.LinkedPosition;
import org.declgraph.position.Reading;
import org.declgraph.reading.PositionReader;
import org.declgraph.table.Problem;
import org.declgraph.text.Paragraph;
import org.declgraph.text.Sentence;
import org.declgraph.text.Tagger;
import org.declgraph.text.layout.Form;
import org.declgraph.text.layout.Furniture;
import org.declgraph.text.source.Progress;
import org.declgraph.text.source.Refusal;

/** Reads a corpus: files, declarations, mentions, positions and what they are about. */
public final class CorpusReader {
  /** Why a sentence gave no position that may not stand as it was written. */
  private static final String SUSPECT = "suspect reading";

  private final DeclarationReader declarations;
  private final EntityRecogniser entities;
  private final PositionReader positions;
  private final IssueLinker issues;

  /**
   * Loads the rules of a lexicon folder.
   *
   * @throws org.declgraph.table.TableException naming every row that cannot be used
   */
  public CorpusReader(Path lexicon) {
    Authority authority = Authority.load(lexicon);
    declarations = new DeclarationReader(authority, Furniture.load(lexicon));
    Tagger tagger = new Tagger();
    entities = EntityRecogniser.load(authority, lexicon, tagger);
    positions = new PositionReader(lexicon, tagger, authority);
    issues = new IssueLinker(IssueScheme.load(lexicon));
  }

  /**
   * Reads files and folders; one that cannot be read is refused and the rest is read. Declarations
   * that were found are read through side by side.
   */
  public Corpus read(List<Path> corpus) {
    return read(corpus, Progress.NONE);
  }

  /** The same, telling how far it has come. */
  public Corpus read(List<Path> corpus, Progress progress) {
    return read(declarations.read(corpus, progress), progress);
  }

  /** Reads the positions of declarations that were found. */
  public Corpus read(Declarations found, Progress progress) {
    return new Corpus(readAll(found.declarations(), progress), refusals(found), found.omissions());
  }

  /** The files that gave nothing, and the rows of corrections that mean no text. */
  public static List<Refusal> refusals(Declarations found) {
    List<Refusal> refusals = new ArrayList<>(found.refusals());
    found.unused().forEach(row -> refusals.add(refusal(row)));
    return refusals;
  }

  private List<ReadDeclaration> readAll(List<Declaration> found, Progress progress) {
    long total = found.stream().mapToLong(CorpusReader::length).sum();
    try (Progress.Steps steps = progress.begin("reading positions", "sentences", total)) {
      return found.parallelStream()
          .map(this::read)
          .peek(read -> steps.done(read.sentences().size()))
          .toList();
    }
  }

  private static long length(Declaration declaration) {
    return declaration.paragraphs().stream().mapToLong(p -> p.sentences().size()).sum();
  }

  /** What finds the declarations in files. */
  public DeclarationReader declarations() {
    return declarations;
  }

  /** A row of corrections that means no text. */
  public static Refusal refusal(Problem row) {
    return new Refusal(
        row.file() + ":" + row.line(), row.message() + "; check its title, date and sha256");
  }

  /** Reads a declaration that was found, and what its variants would change. */
  public ReadDeclaration read(Declaration declaration) {
    return new ReadDeclaration(new Meanings(this::read).told(declaration), sentences(declaration));
  }

  /** The sentences of a declaration with their names, positions and what these are about. */
  public List<ReadSentence> sentences(Declaration declaration) {
    Set<Integer> suspects = suspects(declaration);
    return read(declaration.head(), declaration.paragraphs()).stream()
        .map(read -> garbled(read, suspects) ? read.because(SUSPECT) : read)
        .toList();
  }

  private List<ReadSentence> read(Head head, List<Paragraph> paragraphs) {
    List<Sentence> sentences = paragraphs.stream().flatMap(p -> p.sentences().stream()).toList();
    List<List<Mention>> mentions = entities.annotate(sentences);
    List<Reading> readings = positions.read(head, paragraphs, mentions);
    List<List<LinkedPosition>> linked = issues.link(readings);
    return IntStream.range(0, readings.size())
        .mapToObj(i -> sentence(readings.get(i), linked.get(i)))
        .toList();
  }

  /** The numbers of the sentences with words that a writer hardly wrote. */
  private static Set<Integer> suspects(Declaration declaration) {
    return declaration.doubts().stream()
        .flatMap(doubt -> doubt.sentence().stream())
        .map(Sentence::number)
        .collect(Collectors.toSet());
  }

  private static boolean garbled(ReadSentence read, Set<Integer> suspects) {
    boolean running = read.form() == Form.BODY || read.form() == Form.ITEM;
    return running && read.positions().isEmpty() && suspects.contains(read.sentence().number());
  }

  private static ReadSentence sentence(Reading reading, List<LinkedPosition> positions) {
    return new ReadSentence(
        reading.sentence(), reading.form(), reading.mentions(), positions, reading.reason());
  }
}
