package org.declgraph.store.load;

import java.util.Arrays;
import org.apache.lucene.util.IntroSorter;

/**
 * Numbers by hashes of 128 bits. They stand in arrays, since a map of objects takes some three
 * times the memory, and a large corpus has millions of them.
 */
final class HashNumbers {
  /** What stands for no number. */
  static final int NONE = -1;

  private static final long MIX = 0x9E3779B97F4A7C15L;

  private long[] high = new long[1 << 12];
  private long[] low = new long[high.length];
  private int[] numbers = filled(high.length);
  private int size;

  private static int[] filled(int length) {
    int[] numbers = new int[length];
    Arrays.fill(numbers, NONE);
    return numbers;
  }

  /** The number of a hash; {@link #NONE} where it has none. */
  int get(long upper, long lower) {
    return numbers[slot(upper, lower)];
  }

  /** Gives a number, 0 or more, to a hash that has none. */
  void put(long upper, long lower, int number) {
    if (3 * size > 2 * numbers.length) {
      grow();
    }
    set(slot(upper, lower), upper, lower, number);
    size++;
  }

  private void set(int slot, long upper, long lower, int number) {
    high[slot] = upper;
    low[slot] = lower;
    numbers[slot] = number;
  }

  /** Where a hash stands, or is to stand. */
  private int slot(long upper, long lower) {
    int mask = numbers.length - 1;
    int slot = (int) (lower * MIX >>> Integer.SIZE) & mask;
    while (numbers[slot] != NONE && (low[slot] != lower || high[slot] != upper)) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  private void grow() {
    long[] uppers = high;
    long[] lowers = low;
    int[] old = numbers;
    high = new long[2 * old.length];
    low = new long[high.length];
    numbers = filled(high.length);
    for (int i = 0; i < old.length; i++) {
      if (old[i] != NONE) {
        set(slot(uppers[i], lowers[i]), uppers[i], lowers[i], old[i]);
      }
    }
  }

  /** Hashes and their numbers, in the order of the bytes of the hashes. */
  record Sorted(long[] high, long[] low, int[] numbers) {
    int size() {
      return numbers.length;
    }
  }

  /** All of them. */
  Sorted sorted() {
    Sorted all = new Sorted(new long[size], new long[size], new int[size]);
    int next = 0;
    for (int i = 0; i < numbers.length; i++) {
      if (numbers[i] != NONE) {
        all.high[next] = high[i];
        all.low[next] = low[i];
        all.numbers[next++] = numbers[i];
      }
    }
    new Order(all).sort(0, size);
    return all;
  }

  private static final class Order extends IntroSorter {
    private final Sorted rows;
    private long pivotHigh;
    private long pivotLow;

    Order(Sorted rows) {
      this.rows = rows;
    }

    @Override
    protected void setPivot(int i) {
      pivotHigh = rows.high[i];
      pivotLow = rows.low[i];
    }

    @Override
    protected int comparePivot(int j) {
      int order = Long.compareUnsigned(pivotHigh, rows.high[j]);
      return order == 0 ? Long.compareUnsigned(pivotLow, rows.low[j]) : order;
    }

    @Override
    protected void swap(int i, int j) {
      swap(rows.high, i, j);
      swap(rows.low, i, j);
      int number = rows.numbers[i];
      rows.numbers[i] = rows.numbers[j];
      rows.numbers[j] = number;
    }

    private static void swap(long[] values, int i, int j) {
      long value = values[i];
      values[i] = values[j];
      values[j] = value;
    }
  }
}
