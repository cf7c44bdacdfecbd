package org.declgraph.store.load;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class HashNumbersTest {
  private record Hash(long high, long low) {}

  @Property(tries = 100)
  void knowsWhatItWasGiven(@ForAll List<Long> highs, @ForAll List<Long> lows) {
    HashNumbers numbers = new HashNumbers();
    Map<Hash, Integer> expected = new HashMap<>();
    for (long high : highs) {
      for (long low : lows) {
        if (expected.putIfAbsent(new Hash(high, low), expected.size()) == null) {
          assertEquals(HashNumbers.NONE, numbers.get(high, low));
          numbers.put(high, low, expected.size() - 1);
        }
      }
    }
    expected.forEach((hash, number) -> assertEquals(number, numbers.get(hash.high(), hash.low())));
    assertEquals(expected.size(), numbers.sorted().size());
  }

  @Test
  void manyAreSortedByTheBytesOfTheirHashes() {
    HashNumbers numbers = new HashNumbers();
    IntStream.range(0, 100_000).forEach(i -> numbers.put(i * 0x9E3779B97F4A7C15L, i, i));
    HashNumbers.Sorted sorted = numbers.sorted();
    for (int i = 0; i < sorted.size(); i++) {
      int number = sorted.numbers()[i];
      assertEquals(number * 0x9E3779B97F4A7C15L, sorted.high()[i]);
      assertEquals(number, sorted.low()[i]);
      assertTrue(i == 0 || Long.compareUnsigned(sorted.high()[i - 1], sorted.high()[i]) < 0);
    }
  }
}
