package org.declgraph.text.place;

/** A span of a reading in the wording of its source. */
public final class Wording {
  private Wording() {}

  public static String of(String source, AlignedText reading, Span span) {
    if (span.isEmpty()) {
      return "";
    }
    Span place = reading.origin(span);
    StringBuilder wording = new StringBuilder(place.length());
    int next = span.start();
    for (int i = place.start(); i < place.end(); i++) {
      boolean read = next < span.end() && reading.origin(new Span(next, next + 1)).start() == i;
      if (read) {
        wording.append(isSpace(source.charAt(i)) ? ' ' : source.charAt(i));
        next++;
      } else if (!isSpace(source.charAt(i))) {
        wording.append(source.charAt(i));
      }
    }
    return wording.toString();
  }

  private static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\uFEFF';
  }
}
