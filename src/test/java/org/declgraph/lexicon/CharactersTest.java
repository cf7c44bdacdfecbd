package org.declgraph.lexicon;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class CharactersTest {
  private static final Characters COUNTRIES = Characters.of("中俄美");

  @Test
  void nothingStandsOutsideAText() {
    assertTrue(COUNTRIES.at("中方", 0));
    assertFalse(COUNTRIES.at("中方", 1));
    assertFalse(COUNTRIES.at("中方", -1));
    assertFalse(COUNTRIES.at("中方", 2));
  }

  @Test
  void aRunEndsWithTheFirstOtherCharacter() {
    assertEquals(3, COUNTRIES.run("同中俄美三国", 1, 9));
    assertEquals(2, COUNTRIES.run("同中俄美三国", 1, 2));
    assertEquals(3, COUNTRIES.runBefore("同中俄美三国", 4, 9));
    assertEquals(0, COUNTRIES.runBefore("同中俄美三国", 5, 9));
  }
}
