package org.declgraph.declaration.piece;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.declgraph.text.layout.Block;
import org.declgraph.text.layout.Layout;
import org.declgraph.text.layout.Omission;

/**
 * Finds the texts that a source holds: each a body with its title, which stands before or after.
 */
public final class PieceFinder {
  private final Layout layout;
  private final List<Block> blocks;
  private final List<Unit> units;

  private PieceFinder(Layout layout) {
    this.layout = layout;
    this.blocks = layout.blocks();
    this.units = UnitFinder.in(blocks);
  }

  /** The texts of a source, in its order; none only where it holds no paragraph. */
  public static List<Piece> in(Layout layout) {
    return new PieceFinder(layout).pieces();
  }

  private List<Piece> pieces() {
    List<Unit> merged = withoutHollow();
    int[] titleOf = titles(merged);
    List<Piece> pieces = new ArrayList<>();
    for (int i = 0; i < merged.size(); i++) {
      if (!merged.get(i).isTitle()) {
        List<Block> title = titleOf[i] < 0 ? List.of() : merged.get(titleOf[i]).blocks();
        pieces.add(piece(title, merged.get(i).blocks()));
      }
    }
    return pieces;
  }

  /**
   * Captions, datelines and headings without a paragraph go with the body that follows, and so does
   * a title that another one follows.
   */
  private List<Unit> withoutHollow() {
    List<Unit> whole = new ArrayList<>();
    List<Block> pending = new ArrayList<>();
    for (int i = 0; i < units.size(); i++) {
      Unit unit = units.get(i);
      boolean outdone = unit.isTitle() && outdone(i);
      if (outdone || (unit.isHollow() && bodyFollows(i))) {
        pending.addAll(unit.blocks());
      } else if (unit.isTitle()) {
        whole.add(unit);
      } else {
        List<Block> blocks = new ArrayList<>(pending);
        blocks.addAll(unit.blocks());
        whole.add(new Unit(false, blocks));
        pending.clear();
      }
    }
    return whole;
  }

  /** Whether nothing but a hollow body stands between a title and the next. */
  private boolean outdone(int title) {
    return title + 2 < units.size()
        && units.get(title + 1).isHollow()
        && units.get(title + 2).isTitle()
        && bodyFollows(title + 2);
  }

  private boolean bodyFollows(int i) {
    return units.subList(i + 1, units.size()).stream().anyMatch(u -> !u.isTitle());
  }

  /** For each body the index of its title, or -1. */
  private static int[] titles(List<Unit> units) {
    int[] titleOf = new int[units.size()];
    Arrays.fill(titleOf, -1);
    boolean after = !units.isEmpty() && !units.get(0).isTitle() && last(units).isTitle();
    for (int i = 0; i < units.size(); i++) {
      if (units.get(i).isTitle()) {
        int body = body(units, i, after);
        if (body >= 0 && titleOf[body] < 0) {
          titleOf[body] = i;
        }
      }
    }
    return titleOf;
  }

  private static Unit last(List<Unit> units) {
    return units.get(units.size() - 1);
  }

  private static int body(List<Unit> units, int title, boolean after) {
    int before = title - 1;
    int next = title + 1 < units.size() && !units.get(title + 1).isTitle() ? title + 1 : -1;
    if (before < 0 || next < 0 || after) {
      return after || next < 0 ? before : next;
    }
    if (units.get(before).announces()) {
      return next;
    }
    boolean titled = units.get(0).isTitle();
    double likenessBefore = likeness(units.get(title), units.get(before));
    return !titled && likenessBefore > 1.2 * likeness(units.get(title), units.get(next))
        ? before
        : next;
  }

  /** The share of the title's bigrams that the body has. */
  private static double likeness(Unit title, Unit body) {
    String words = title.text();
    String text = body.text();
    long found = 0;
    for (int i = 0; i + 2 <= words.length(); i++) {
      found += text.contains(words.substring(i, i + 2)) ? 1 : 0;
    }
    return (double) found / Math.max(1, words.length() - 1);
  }

  private Piece piece(List<Block> title, List<Block> body) {
    List<Block> all = new ArrayList<>(title);
    all.addAll(body);
    all.sort(Comparator.comparingInt(b -> b.place().start()));
    int start = all.get(0).place().start();
    int end = all.get(all.size() - 1).place().end();
    boolean first = blocks.get(0).place().start() == start;
    boolean last = blocks.get(blocks.size() - 1).place().end() == end;
    return new Piece(
        layout.source(),
        title,
        all,
        first && saysContinued(start),
        last && saysCut(end),
        printed());
  }

  /** The first day that the page itself gives, in its header or beside its title. */
  private Optional<LocalDate> printed() {
    return layout.omissions().stream()
        .flatMap(o -> DateReader.published(o.text()).stream())
        .findFirst();
  }

  private boolean saysContinued(int start) {
    return layout.omissions().stream()
        .anyMatch(o -> isContinuation(o, "接") && o.place().end() <= start);
  }

  private boolean saysCut(int end) {
    return layout.omissions().stream()
        .anyMatch(o -> isContinuation(o, "转") && o.place().start() >= end);
  }

  private static boolean isContinuation(Omission omission, String word) {
    return omission.reason().equals("continuation") && omission.text().contains(word);
  }
}
