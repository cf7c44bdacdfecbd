package org.declgraph.format;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A page as it is read.
 *
 * @param lines in order; an empty line parts its regions
 * @param doubtful whether a column breaks off where the next cannot go on with it, so that their
 *     order may be another
 */
record Page(List<String> lines, boolean doubtful) {
  private static final int LEAST = 3;
  private static final Pattern ENDED = Pattern.compile(".*[。！？；：…!?;:][”’」』）)》]*$");
  private static final Pattern TURNED = Pattern.compile(".*[（(\\[【](?:下转|转)[^（(]*$");
  private static final Pattern GOES_ON = Pattern.compile("^[，、。；！？”’」』）》].*");
  private static final Pattern BEGINS =
      Pattern.compile("^(?:——|●|•|（[一二三四五六七八九十百]+）|[一二三四五六七八九十]+、).*");

  Page {
    lines = List.copyOf(lines);
  }

  static Page of(List<Glyphs> runs) {
    List<List<String>> regions = Columns.regions(runs);
    List<String> lines = new ArrayList<>();
    for (List<String> region : regions) {
      if (!lines.isEmpty()) {
        lines.add("");
      }
      lines.addAll(region);
    }
    return new Page(lines, doubtful(regions.stream().filter(r -> r.size() >= LEAST).toList()));
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
