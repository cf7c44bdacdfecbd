package org.declgraph.text.place;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class AlignedTextProperties {
  /** Places of characters, with what was left out between them. */
  @Provide
  Arbitrary<int[]> places() {
    return Arbitraries.of(1, 1, 1, 1, 2, 9)
        .list()
        .ofMinSize(1)
        .ofMaxSize(40)
        .map(AlignedTextProperties::sums);
  }

  private static int[] sums(List<Integer> steps) {
    int[] places = steps.stream().mapToInt(n -> n).toArray();
    Arrays.parallelPrefix(places, Integer::sum);
    return places;
  }

  @Property(tries = 500)
  void everyCharacterOfAnySliceKnowsItsPlace(
      @ForAll("places") int[] places, @ForAll @IntRange(max = 39) int from) {
    int start = from % places.length;
    AlignedText whole = AlignedText.of("字".repeat(places.length), places);
    AlignedText slice = whole.slice(new Span(start, places.length));
    for (int i = start; i < places.length; i++) {
      Span place = new Span(places[i], places[i] + 1);
      assertEquals(place, whole.origin(new Span(i, i + 1)));
      assertEquals(place, slice.origin(new Span(i - start, i - start + 1)));
    }
    int[] rest = Arrays.copyOfRange(places, start, places.length);
    assertEquals(AlignedText.of("字".repeat(rest.length), rest), slice);
  }
}
