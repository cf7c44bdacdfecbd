package org.declgraph.growth.whole;

import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import org.declgraph.corpus.ReadDeclaration;
import org.declgraph.declaration.Declaration;
import org.declgraph.review.Reviewer;

/**
 * Reads declarations, some side by side. Those that were read are kept while they are few; what is
 * asked for again is then read again, which takes time, but no memory.
 */
final class Reads {
  /** How many sentences are read side by side, at least. */
  private static final int TOGETHER = 4_000;

  /** How many sentences are kept: some thirty megabytes. */
  private static final int KEPT = 20_000;

  private final Rules rules;
  private final Reviewer reviewer;
  private final Map<String, ReadDeclaration> kept = new HashMap<>();
  private int size;

  Reads(Rules rules, Reviewer reviewer) {
    this.rules = rules;
    this.reviewer = reviewer;
  }

  /** Some declarations, at once. */
  List<ReadDeclaration> all(List<Declaration> declarations) {
    List<ReadDeclaration> read =
        declarations.parallelStream().map(this::read).toList().stream()
            .map(reviewer::review)
            .toList();
    read.forEach(this::keep);
    return read;
  }

  private ReadDeclaration read(Declaration declaration) {
    ReadDeclaration known = kept.get(declaration.id());
    return known == null ? rules.reader().read(declaration) : known;
  }

  private void keep(ReadDeclaration read) {
    int sentences = read.sentences().size();
    if (size + sentences <= KEPT && kept.putIfAbsent(read.declaration().id(), read) == null) {
      size += sentences;
    }
  }

  /** Many declarations, one after the other. */
  Iterator<ReadDeclaration> each(List<Declaration> declarations) {
    return new Iterator<>() {
      private int next;
      private Iterator<ReadDeclaration> read = List.<ReadDeclaration>of().iterator();

      @Override
      public boolean hasNext() {
        return read.hasNext() || next < declarations.size();
      }

      @Override
      public ReadDeclaration next() {
        if (!hasNext()) {
          throw new NoSuchElementException();
        }
        if (!read.hasNext()) {
          int end = end(declarations, next);
          read = all(declarations.subList(next, end)).iterator();
          next = end;
        }
        return read.next();
      }
    };
  }

  private static int end(List<Declaration> declarations, int start) {
    int end = start;
    for (int sentences = 0; end < declarations.size() && sentences < TOGETHER; end++) {
      sentences += declarations.get(end).sentences().size();
    }
    return end;
  }
}
