package org.declgraph.cue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.declgraph.text.place.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TurnsTest {
  private static final Turns TURNS = Turns.load(Path.of("seeds/lexicon"));

  static List<Turn> rows() {
    return TURNS.all();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("rows")
  void aRowFindsWhatItsExampleShows(Turn turn) {
    Span whole = new Span(0, turn.example().length());

    assertEquals(
        Optional.of(turn.found()), turn.in(turn.example(), whole).map(s -> s.in(turn.example())));
  }

  @Test
  void theEndsOfATurnAreThoseOfTheStretch() {
    String text = "双方支持上述目标";

    assertEquals(true, TURNS.named("anaphor").standsIn(text, new Span(4, 8)));
    assertEquals(false, TURNS.named("anaphor").standsIn(text, new Span(2, 8)));
  }

  @Test
  void aTurnThatTheFileLacksIsNamed() {
    assertThrows(IllegalArgumentException.class, () -> TURNS.named("no such turn"));
  }
}
