package org.declgraph.cli.build;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Future;
import org.apache.jena.sys.JenaSystem;
import org.declgraph.cli.option.Lexicon;
import org.declgraph.corpus.CorpusReader;
import org.declgraph.growth.whole.Rules;
import org.declgraph.issue.IssueScheme;
import org.declgraph.query.saved.UsageException;
import org.declgraph.rdf.name.Iris;
import org.declgraph.rdf.shape.ShapeCheck;
import org.declgraph.review.Verdicts;
import org.declgraph.shift.ShiftFinder;
import org.declgraph.shift.ShiftRules;
import org.declgraph.text.Tagger;
import org.declgraph.text.source.Progress;
import org.declgraph.thread.Threads;

/** The rules of a build, loaded when they are first needed. */
public final class Build {
  private final Lexicon lexicon;
  private final Iris iris;
  private final Verdicts verdicts;
  private final Future<ShapeCheck> check;
  private final Progress progress;

  public Build(Lexicon lexicon, String base, Verdicts verdicts, Progress progress) {
    this.lexicon = lexicon;
    this.verdicts = verdicts;
    this.progress = progress;
    iris = iris(base);
    check = Threads.start("shapes", Build::start);
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

  /**
   * The rules.
   *
   * @param tables the tables of corrections
   */
  public Rules rules(List<Path> tables) {
    return new Rules(
        lexicon.load(CorpusReader::new),
        new ShiftFinder(lexicon.load(ShiftRules::load)),
        lexicon.load(IssueScheme::load),
        iris,
        verdicts,
        () -> Threads.result(check),
        progress,
        conditions(tables));
  }

  /** A hash of all that the graph depends on besides the files. */
  private String conditions(List<Path> tables) {
    String words = lexicon.load(folder -> new Fingerprint().with(folder).hex());
    Fingerprint fingerprint =
        new Fingerprint()
            .with(words)
            .with(Version.carried())
            .with(iris.base())
            .with(verdicts.content());
    tables.forEach(fingerprint::withFile);
    return fingerprint.hex();
  }
}
