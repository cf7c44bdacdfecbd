package org.declgraph.cli;

import java.util.List;
import org.apache.jena.sys.JenaSystem;
import org.declgraph.corpus.Corpus;
import org.declgraph.corpus.CorpusReader;
import org.declgraph.declaration.Witness;
import org.declgraph.issue.IssueScheme;
import org.declgraph.query.UsageException;
import org.declgraph.rdf.GraphBuilder;
import org.declgraph.rdf.Iris;
import org.declgraph.rdf.ShapeCheck;
import org.declgraph.review.ReviewedCorpus;
import org.declgraph.shift.ShiftFinder;
import org.declgraph.shift.ShiftRules;
import org.declgraph.shift.Step;
import org.declgraph.store.Ahead;
import org.declgraph.store.Contents;
import org.declgraph.store.KeptFiles;
import org.declgraph.store.Store;
import org.declgraph.text.Progress;
import org.declgraph.text.SourceText;
import org.declgraph.text.Tagger;

/** The way from files to a store. */
final class Build {
  /** What all declarations share, and what follows from them. */
  private static final int SHARED_GRAPHS = 2;

  private final CorpusReader reader;
  private final ShiftRules rules;
  private final IssueScheme scheme;
  private final Iris iris;
  private final String lexiconHash;
  private final Beside<ShapeCheck> check;
  private final Progress progress;

  Build(Lexicon lexicon, String base, Progress progress) {
    this.progress = progress;
    iris = iris(base);
    check = Beside.run("shapes", Build::start);
    reader = lexicon.load(CorpusReader::new);
    scheme = lexicon.load(IssueScheme::load);
    rules = lexicon.load(ShiftRules::load);
    lexiconHash = lexicon.load(folder -> new Fingerprint().with(folder).hex());
  }

  /** Starts what reading needs next and loading needs last: the dictionaries, Jena, the shapes. */
  private static ShapeCheck start() {
    new Tagger().tag("双方");
    JenaSystem.init();
    return new ShapeCheck();
  }

  private static Iris iris(String base) {
    try {
      return new Iris(base);
    } catch (IllegalArgumentException e) {
      throw new UsageException(e.getMessage());
    }
  }

  /** Reads files, but for the declarations that were taken out. */
  Corpus read(KeptFiles files) {
    Corpus corpus = reader.read(files.paths(), progress);
    return new Corpus(
        corpus.declarations().stream()
            .filter(read -> !files.removed().contains(read.declaration().id()))
            .toList(),
        corpus.refusals(),
        corpus.omissions());
  }

  /**
   * Replaces a store's content by a corpus, checked against the shapes.
   *
   * @return the number of triples
   */
  long load(ReviewedCorpus reviewed, KeptFiles files, Store store) {
    Corpus corpus = reviewed.corpus();
    Beside<List<Step>> steps =
        Beside.run("steps", () -> new ShiftFinder(rules).in(corpus.declarations()).steps());
    ShapeCheck shapes = check.result();
    var graphs = Ahead.of(new GraphBuilder(iris, scheme.issues()).graphs(corpus, steps::result));
    List<SourceText> sources = sources(corpus);
    List<String> used = sources.stream().map(SourceText::path).toList();
    String hash = hash(reviewed);
    try (Progress.Steps loading =
        progress.begin("loading", "graphs", corpus.declarations().size() + SHARED_GRAPHS)) {
      var checked = shapes.checked(graphs).peek(graph -> loading.done(1));
      return store.replace(hash, new Contents(checked, sources, files.using(used)));
    }
  }

  private static List<SourceText> sources(Corpus corpus) {
    return corpus.declarations().stream()
        .flatMap(read -> read.declaration().witnesses().stream())
        .map(Witness::source)
        .distinct()
        .toList();
  }

  private String hash(ReviewedCorpus reviewed) {
    return new Fingerprint()
        .with(reviewed.corpus())
        .with(lexiconHash)
        .with(Declgraph.version())
        .with(iris.base())
        .hex();
  }
}
