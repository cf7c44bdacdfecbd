package org.declgraph.timeline.redline;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.patch.DeltaType;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.declgraph.text.Tagger;
import org.declgraph.text.Token;

/**
 * Two wordings as one text, word by word: what is kept, what is gone, what is new ({@code
 * [敦促→要求]日本}).
 *
 * @param segments in reading order, what is gone before what stands in its place; no two neighbours
 *     of one change
 */
public record Redline(List<Segment> segments) {
  public Redline {
    segments = List.copyOf(segments);
  }

  /** The words of two wordings held against each other, as HanLP finds them. */
  public static Redline between(String earlier, String later, Tagger tagger) {
    List<Segment> segments = new ArrayList<>();
    for (AbstractDelta<String> delta :
        DiffUtils.diff(words(earlier, tagger), words(later, tagger), true).getDeltas()) {
      if (delta.getType() == DeltaType.EQUAL) {
        add(segments, Change.KEPT, delta.getSource().getLines());
      } else {
        add(segments, Change.GONE, delta.getSource().getLines());
        add(segments, Change.NEW, delta.getTarget().getLines());
      }
    }
    return new Redline(segments);
  }

  private static List<String> words(String text, Tagger tagger) {
    return tagger.tag(text).stream().map(Token::word).toList();
  }

  private static void add(List<Segment> segments, Change change, List<String> words) {
    if (!words.isEmpty()) {
      segments.add(new Segment(change, String.join("", words)));
    }
  }

  /** The earlier wording. */
  public String earlier() {
    return text(Change.NEW);
  }

  /** The later wording. */
  public String later() {
    return text(Change.GONE);
  }

  private String text(Change without) {
    return segments.stream()
        .filter(segment -> segment.change() != without)
        .map(Segment::text)
        .collect(Collectors.joining());
  }

  public boolean isUnchanged() {
    return segments.stream().allMatch(segment -> segment.change() == Change.KEPT);
  }

  /**
   * All segments, each shown by a function of the medium: colours, {@code <del>} and {@code <ins>}.
   */
  public String shown(Function<Segment, String> medium) {
    return segments.stream().map(medium).collect(Collectors.joining());
  }
}
