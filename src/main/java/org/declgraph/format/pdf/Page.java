package org.declgraph.format.pdf;

import java.util.List;
import java.util.regex.Pattern;

/**
 * A page as it is read.
 *
 * @param regions its columns and what else is set apart on it, in order, each with its lines
 * @param doubtful whether a column breaks off where the next cannot go on with it, so that their
 *     order may be another
 */
record Page(List<List<String>> regions, boolean doubtful) {
  private static final int LEAST = 3;
  private static final Pattern ENDED = Pattern.compile(".*[。！？；：…!?;:][”’」』）)》]*$");
  private static final Pattern TURNED = Pattern.compile(".*[（(\\[【](?:下转|转)[^（(]*$");
  private static final Pattern GOES_ON = Pattern.compile("^[，、。；！？”’」』）》].*");
  private static final Pattern BEGINS =
      Pattern.compile("^(?:——|●|•|（[一二三四五六七八九十百]+）|[一二三四五六七八九十]+、).*");

  Page {
    regions = List.copyOf(regions);
  }

  static Page of(List<Glyphs> runs) {
    List<List<String>> regions = Columns.regions(runs);
    return new Page(regions, doubtful(regions.stream().filter(r -> r.size() >= LEAST).toList()));
  }

  /** All its lines, in order. */
  List<String> lines() {
    return regions.stream().flatMap(List::stream).toList();
  }

  /** Regions of a line or two are headlines, heads and page numbers, and tell nothing. */
  private static boolean doubtful(List<List<String>> columns) {
    for (int i = 1; i < columns.size(); i++) {
      List<String> before = columns.get(i - 1);
      if (breaks(before.get(before.size() - 1), columns.get(i).get(0))) {
        return true;
      }
    }
    return false;
  }

  private static boolean breaks(String end, String beginning) {
    boolean ended = ENDED.matcher(end).matches() || TURNED.matcher(end).matches();
    return ended ? GOES_ON.matcher(beginning).matches() : BEGINS.matcher(beginning).matches();
  }
}
