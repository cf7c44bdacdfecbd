package org.declgraph.grammar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.declgraph.clause.Outline;
import org.declgraph.cue.RuleBook;
import org.declgraph.text.place.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ClauseFinderTest {
  private static final Path LEXICON = Path.of("seeds/lexicon");
  private static final RuleBook RULES = RuleBook.load(LEXICON);
  private static final ClauseFinder ALL = ClauseFinder.load(LEXICON, RULES);

  static List<OpenClause> rows() {
    return ALL.openClauses();
  }

  private static List<String> clauses(ClauseFinder finder, String text) {
    return finder.clauses(new Outline(text), new Span(0, text.length())).stream()
        .map(clause -> clause.in(text))
        .toList();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("rows")
  void aRowKeepsTheClauseOfItsExampleTogether(OpenClause row) {
    assertTrue(
        clauses(new ClauseFinder(List.of(row), RULES), row.example()).contains(row.clause()));
    assertTrue(clauses(ALL, row.example()).contains(row.clause()));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("rows")
  void withoutTheRowTheCommaEndsTheClause(OpenClause row) {
    assertFalse(clauses(new ClauseFinder(List.of(), RULES), row.example()).contains(row.clause()));
  }

  @Test
  void aVerbOfDeclaringAfterAConjunctionOpensAClause() {
    assertEquals(List.of("双方赞赏联合国发挥的重要作用", "强调安理会的责任"), clauses(ALL, "双方赞赏联合国发挥的重要作用并强调安理会的责任。"));
  }

  @Test
  void aNumberOrBulletIsNoPartOfAClause() {
    assertEquals(2, ALL.afterMarker("——加强海关合作。").start());
    assertEquals(0, ALL.afterMarker("加强海关合作。").start());
  }
}
