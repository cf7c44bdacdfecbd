package org.declgraph.growth.whole;

import java.util.function.Supplier;
import org.declgraph.corpus.CorpusReader;
import org.declgraph.issue.IssueScheme;
import org.declgraph.rdf.graph.GraphBuilder;
import org.declgraph.rdf.name.Iris;
import org.declgraph.rdf.shape.ShapeCheck;
import org.declgraph.review.Verdicts;
import org.declgraph.shift.ShiftFinder;
import org.declgraph.text.source.Progress;

/**
 * What makes a graph of files.
 *
 * @param shapes what graphs are checked against, when it is first needed
 * @param progress is told how far reading and loading have come
 * @param conditions a hash of all of it, so that it is known whether a store was made by the same
 */
public record Rules(
    CorpusReader reader,
    ShiftFinder shifts,
    IssueScheme scheme,
    Iris iris,
    Verdicts verdicts,
    Supplier<ShapeCheck> shapes,
    Progress progress,
    String conditions) {

  public GraphBuilder graphs() {
    return new GraphBuilder(iris, scheme.issues());
  }
}
