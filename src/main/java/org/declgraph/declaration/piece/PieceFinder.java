package org.declgraph.declaration.piece;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.declgraph.text.layout.Block;
import org.declgraph.text.layout.Dateline;
import org.declgraph.text.layout.Form;
import org.declgraph.text.layout.Layout;
import org.declgraph.text.layout.Omission;

/**
 * Finds the texts that a source holds: each with its title before or after its body, parted by
 * titles, signatures and datelines.
 */
public final class PieceFinder {
  private static final Pattern BEGINNING =
      Pattern.compile(
          "^(?:一、|1[．.、])?(?:应.{2,60}邀请|.{0,80}以下.{0,2}称|我们，|.{0,60}(?:发表|声明)如下"
              + "|(?:\\d{4}年)?\\d{1,2}月\\d{1,2}日，.{0,80}(?:举行|访问|会晤|会谈|会见))");

  /** An indented line without the end of a sentence. */
  private static final Pattern BARE_LINE = Pattern.compile("[^。；！？：，]{4,40}");

  private final Layout layout;
  private final List<Block> blocks;
  private final List<Unit> units = new ArrayList<>();

  /** A run of blocks: a title, or a body with its signature. */
  private record Unit(boolean isTitle, List<Block> blocks) {
    boolean isNews() {
      return blocks.stream().anyMatch(PieceFinder::isDateline);
    }

    boolean isSigned() {
      return !blocks.isEmpty() && blocks.get(blocks.size() - 1).form() == Form.SIGNATURE;
    }

    /** Whether it is a body without a paragraph. */
    boolean isHollow() {
      return !isTitle
          && blocks.stream().noneMatch(b -> b.form() == Form.BODY || b.form() == Form.ITEM);
    }

    /** Whether it ends by saying that the text of another follows. */
    boolean announces() {
      return text().endsWith("如下：");
    }

    String text() {
      StringBuilder text = new StringBuilder();
      blocks.forEach(b -> text.append(b.text()));
      return text.toString();
    }
  }

  private PieceFinder(Layout layout) {
    this.layout = layout;
    this.blocks = layout.blocks();
  }

  /** The texts of a source, in its order; none only where it holds no paragraph. */
  public static List<Piece> in(Layout layout) {
    PieceFinder finder = new PieceFinder(layout);
    for (int i = 0; i < finder.blocks.size(); i++) {
      finder.place(i);
    }
    finder.titleFromHeadings();
    return finder.pieces();
  }

  private void place(int i) {
    Block block = blocks.get(i);
    boolean title = block.form() == Form.TITLE ? partsTexts(i) : isHeadline(i);
    if (title) {
      add(block.withForm(Form.TITLE), true, !last().isTitle());
    } else {
      Block placed = placed(i);
      add(placed, false, last().isTitle() || beginsText(placed));
    }
  }

  private Block placed(int i) {
    Block block = blocks.get(i);
    boolean heading = block.form() == Form.TITLE;
    return isSubtitle(i)
        ? block.withForm(Form.TITLE)
        : heading ? block.withForm(Form.HEADING) : block;
  }

  private void add(Block block, boolean title, boolean apart) {
    if (units.isEmpty() || apart) {
      units.add(new Unit(title, new ArrayList<>()));
    }
    last().blocks().add(block);
  }

  private Unit last() {
    return units.isEmpty() ? new Unit(false, List.of()) : units.get(units.size() - 1);
  }

  /** A title in the middle of a text is a heading, unless the text before it has ended. */
  private boolean partsTexts(int i) {
    return last().isTitle()
        || last().blocks().isEmpty()
        || last().isSigned()
        || last().isHollow()
        || i == blocks.size() - 1
        || blocks.get(i + 1).form() == Form.DATELINE
        || blocks.get(i - 1).text().endsWith("如下：")
        || BEGINNING.matcher(blocks.get(i + 1).text()).find();
  }

  /** A news report's headline stands before its dateline, or after its end. */
  private boolean isHeadline(int i) {
    Block block = blocks.get(i);
    boolean bare = block.form() == Form.BODY && BARE_LINE.matcher(block.text()).matches();
    if (block.form() != Form.HEADING && !bare || block.marker().isPresent()) {
      return false;
    }
    boolean before = i + 1 < blocks.size() && isDateline(blocks.get(i + 1));
    boolean after = last().isNews() && !last().isTitle() && i + 1 == blocks.size();
    return before || after;
  }

  /** An unnumbered heading between the title and another heading is a part of the title. */
  private boolean isSubtitle(int i) {
    Block block = blocks.get(i);
    return last().isTitle()
        && block.form() == Form.HEADING
        && block.marker().isEmpty()
        && i + 1 < blocks.size()
        && blocks.get(i + 1).form() == Form.HEADING;
  }

  private boolean beginsText(Block block) {
    if (isDateline(block)) {
      return !last().blocks().isEmpty() && !last().isHollow() && !last().isSigned()
          || last().isNews();
    }
    return last().isSigned()
        && block.form() != Form.SIGNATURE
        && block.form() != Form.DATELINE
        && last().blocks().stream().anyMatch(b -> isDated(b));
  }

  private static boolean isDated(Block block) {
    return block.form() == Form.SIGNATURE && block.text().matches(".*年.*月.*日.*");
  }

  private static boolean isDateline(Block block) {
    return block.form() == Form.DATELINE && Dateline.at(block.text()).isPresent();
  }

  /** Headings at the very beginning, before any paragraph, are the title of a text without one. */
  private void titleFromHeadings() {
    if (units.isEmpty() || units.get(0).isTitle()) {
      return;
    }
    List<Block> first = units.get(0).blocks();
    int end = 0;
    while (end < first.size()
        && first.get(end).form() == Form.HEADING
        && first.get(end).marker().isEmpty()) {
      end++;
    }
    boolean followed = end < first.size() && (end == 1 || first.get(end).form() != Form.HEADING);
    if (end > 0 && end <= 4 && followed && units.stream().noneMatch(Unit::isTitle)) {
      List<Block> title = first.subList(0, end).stream().map(b -> b.withForm(Form.TITLE)).toList();
      units.set(0, new Unit(false, new ArrayList<>(first.subList(end, first.size()))));
      units.add(0, new Unit(true, new ArrayList<>(title)));
    }
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
