package org.declgraph.format.extraction;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class PageColumnsProperties {
  /**
   * The columns of two pages, and an order of the first's.
   *
   * @param order their numbers, from 1
   */
  record Ordering(List<String> first, List<String> second, List<Integer> order) {
    Extracted text() {
      StringBuilder text = new StringBuilder("\uFEFF");
      List<PageColumns> pages = List.of(write(first, text), write(second, text));
      return new Extracted(text.toString(), "UTF-8", Format.PDF, pages);
    }

    private static PageColumns write(List<String> columns, StringBuilder text) {
      List<PageColumns.Place> places = new ArrayList<>();
      for (String column : columns) {
        places.add(new PageColumns.Place(text.length(), text.length() + column.length()));
        text.append(column).append("\n".repeat(1 + places.size()));
      }
      return new PageColumns(places, false);
    }

    List<Integer> inverse() {
      return IntStream.rangeClosed(1, order.size()).map(i -> order.indexOf(i) + 1).boxed().toList();
    }
  }

  @Provide
  Arbitrary<Ordering> orderings() {
    Arbitrary<List<String>> columns =
        Arbitraries.of("双方支持对话。", "𠮷", "反对\n制裁", "⟦frame⟧ 外交部", "一").list().ofMaxSize(5);
    return columns.flatMap(
        first ->
            columns.flatMap(
                second ->
                    Arbitraries.shuffle(IntStream.rangeClosed(1, first.size()).boxed().toList())
                        .map(order -> new Ordering(first, second, order))));
  }

  private static List<String> columns(Extracted text, int page) {
    return text.pages().get(page).columns().stream().map(c -> c.in(text.text())).toList();
  }

  @Property(tries = 500)
  void eachColumnStandsWhereTheOrderPutsIt(@ForAll("orderings") Ordering ordering) {
    Extracted ordered = ordering.text().ordered(1, ordering.order());
    List<String> want = ordering.order().stream().map(n -> ordering.first().get(n - 1)).toList();
    assertEquals(want, columns(ordered, 0));
    assertEquals(ordering.second(), columns(ordered, 1));
    assertEquals(ordering.text().text().length(), ordered.text().length());
  }

  @Property(tries = 500)
  void anOrderAndItsInverseGiveTheSameText(@ForAll("orderings") Ordering ordering) {
    Extracted there = ordering.text().ordered(1, ordering.order());
    assertEquals(ordering.text(), there.ordered(1, ordering.inverse()));
  }

  @Test
  void whatIsNoOrderOfTheColumnsIsAMistake() {
    Extracted text = new Ordering(List.of("一", "二"), List.of(), List.of()).text();
    assertThrows(IllegalArgumentException.class, () -> text.ordered(1, List.of(1, 1)));
    assertThrows(IllegalArgumentException.class, () -> text.ordered(1, List.of(1)));
  }
}
