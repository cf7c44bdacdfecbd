package org.declgraph.timeline.redline;

import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * How a terminal tells kept, gone and new words apart, and headings and remarks from the rest.
 *
 * @param gone for words that are gone
 * @param added for words that are new
 */
public record Ink(
    UnaryOperator<String> gone,
    UnaryOperator<String> added,
    UnaryOperator<String> strong,
    UnaryOperator<String> faint) {

  /** Where there are no colours: {@code [-敦促-]{+要求+}日本}. */
  public static final Ink PLAIN =
      new Ink(
          text -> "[-" + text + "-]",
          text -> "{+" + text + "+}",
          UnaryOperator.identity(),
          UnaryOperator.identity());

  /** ANSI colours; gone and new words keep a mark for those who do not tell red from green. */
  public static final Ink COLOURS =
      new Ink(
          text -> "\u001B[31;9m" + text + "\u001B[0m",
          text -> "\u001B[32;4m" + text + "\u001B[0m",
          text -> "\u001B[1m" + text + "\u001B[0m",
          text -> "\u001B[2m" + text + "\u001B[0m");

  public Function<Segment, String> segments() {
    return segment ->
        switch (segment.change()) {
          case KEPT -> segment.text();
          case GONE -> gone.apply(segment.text());
          case NEW -> added.apply(segment.text());
        };
  }
}
