package org.declgraph.format.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Where the columns of a page stand in the text extracted from it. Whatever is set apart on the
 * page counts as one, be it a headline or a page number.
 *
 * @param columns in the order in which they are read
 * @param doubtful whether one breaks off where the next cannot go on with it, so that their order
 *     may be another
 */
public record PageColumns(List<Place> columns, boolean doubtful) {

  /** A half-open range of UTF-16 indices into the text. */
  public record Place(int start, int end) {
    public String in(String text) {
      return text.substring(start, end);
    }
  }

  public PageColumns {
    columns = List.copyOf(columns);
  }

  /**
   * A text with these columns in another order, what parts them left in its place.
   *
   * @param order their numbers, from 1
   */
  String ordered(String text, List<Integer> order) {
    requirePermutation(order);
    StringBuilder ordered = new StringBuilder(text.length());
    int end = 0;
    for (int i = 0; i < columns.size(); i++) {
      ordered.append(text, end, columns.get(i).start()).append(at(order, i).in(text));
      end = columns.get(i).end();
    }
    return ordered.append(text, end, text.length()).toString();
  }

  /** Where they stand in that text, in an order that nobody doubts. */
  PageColumns ordered(List<Integer> order) {
    requirePermutation(order);
    List<Place> places = new ArrayList<>();
    int moved = 0;
    for (int i = 0; i < columns.size(); i++) {
      Place from = at(order, i);
      int start = columns.get(i).start() + moved;
      places.add(new Place(start, start + from.end() - from.start()));
      moved = places.get(i).end() - columns.get(i).end();
    }
    return new PageColumns(places, false);
  }

  private Place at(List<Integer> order, int index) {
    return columns.get(order.get(index) - 1);
  }

  private void requirePermutation(List<Integer> order) {
    List<Integer> all = IntStream.rangeClosed(1, columns.size()).boxed().toList();
    if (!order.stream().sorted().toList().equals(all)) {
      throw new IllegalArgumentException(order + " is no order of " + columns.size() + " columns");
    }
  }
}
