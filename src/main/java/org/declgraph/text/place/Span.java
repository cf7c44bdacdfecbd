package org.declgraph.text.place;

/** A half-open range of UTF-16 indices into some text. */
public record Span(int start, int end) {
  public Span {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("no span: " + start + ".." + end);
    }
  }

  public int length() {
    return end - start;
  }

  public boolean isEmpty() {
    return start == end;
  }

  public boolean contains(Span other) {
    return start <= other.start && other.end <= end;
  }

  public boolean contains(int index) {
    return start <= index && index < end;
  }

  public boolean overlaps(Span other) {
    return start < other.end && other.start < end;
  }

  /** The same range, moved by {@code distance}. */
  public Span shift(int distance) {
    return new Span(start + distance, end + distance);
  }

  public String in(CharSequence text) {
    return text.subSequence(start, end).toString();
  }
}
