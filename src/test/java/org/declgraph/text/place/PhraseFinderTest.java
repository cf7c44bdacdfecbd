package org.declgraph.text.place;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.declgraph.text.place.PhraseFinder.Found;
import org.junit.jupiter.api.Test;

class PhraseFinderTest {

  @Test
  void phrasesOverlapAndTheLongestAtAPlaceLeads() {
    PhraseFinder<Integer> finder = new PhraseFinder<>(Map.of("中国", 1, "中国人", 2, "国人", 3, "人", 4));

    assertEquals(
        List.of(
            new Found<>(new Span(1, 4), 2),
            new Found<>(new Span(1, 3), 1),
            new Found<>(new Span(2, 4), 3),
            new Found<>(new Span(3, 4), 4)),
        finder.in("是中国人"));
  }

  @Test
  void aPhraseThatTheTextBreaksOffIsNotFound() {
    assertEquals(List.of(), new PhraseFinder<>(Map.of("中国人", 2)).in("中国"));
    assertEquals(List.of(), new PhraseFinder<>(Map.of()).in("中国"));
  }
}
