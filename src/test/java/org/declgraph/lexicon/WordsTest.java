package org.declgraph.lexicon;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class WordsTest {
  private static final Words WORDS = new Words(List.of("应", "应当", "不应", "不应当"));

  @Test
  void theLongestWordAtAPlaceIsTaken() {
    assertEquals(2, WORDS.lengthAt("各国应当遵守", 2, 6));
    assertEquals(3, WORDS.lengthAt("不应当", 0, 3));
  }

  @Test
  void aWordThatGoesOnBeyondTheEndIsNotTaken() {
    assertEquals(1, WORDS.lengthAt("各国应当遵守", 2, 3));
    assertEquals(0, WORDS.lengthAt("不应当", 0, 1));
  }

  @Test
  void theLongestWordBeforeAPlaceIsTaken() {
    assertEquals(3, WORDS.lengthBefore("各国不应当", 0, 5));
    assertEquals(2, WORDS.lengthBefore("各国不应当", 3, 5));
  }

  @Test
  void aWordOccursOnlyWhole() {
    assertTrue(WORDS.occurIn("各国应遵守", 0, 5));
    assertFalse(WORDS.occurIn("各国应遵守", 0, 2));
    assertFalse(WORDS.occurIn("当然", 0, 2));
  }
}
