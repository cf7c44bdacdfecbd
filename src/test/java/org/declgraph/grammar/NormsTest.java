package org.declgraph.grammar;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.declgraph.clause.Outline;
import org.declgraph.cue.RuleBook;
import org.declgraph.text.place.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class NormsTest {
  private static final Path LEXICON = Path.of("seeds/lexicon");
  private static final Norms NORMS = Norms.load(LEXICON, RuleBook.load(LEXICON));

  static List<Norm> rows() {
    return NORMS.all();
  }

  private static Optional<String> found(String text) {
    return NORMS
        .in(new Outline(text), new Span(0, text.length()))
        .map(match -> match.norm().word());
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("rows")
  void aRowIsFoundInItsExample(Norm norm) {
    assertEquals(Optional.of(norm.word()), found(norm.example()));
  }

  @Test
  void aWordThatOnlyHoldsTheCharacterIsNone() {
    assertEquals(Optional.empty(), found("双方支持加强供应链合作。"));
    assertEquals(Optional.empty(), found("双方重视重要矿产合作。"));
  }

  @Test
  void oughtBeforeTowardsIsNotToCopeWith() {
    assertEquals(Optional.empty(), found("各方共同应对气候变化"));
    assertEquals(Optional.of("应"), found("有关国家应对此事件进行调查"));
  }

  @Test
  void nothingInQuotesIsANorm() {
    assertEquals(Optional.empty(), found("双方重申“核战争不能打”。"));
  }
}
