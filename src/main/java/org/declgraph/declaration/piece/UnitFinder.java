package org.declgraph.declaration.piece;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.declgraph.text.layout.Block;
import org.declgraph.text.layout.Form;

/** Parts the blocks of a source into titles and bodies: at titles, signatures and datelines. */
final class UnitFinder {
  private static final Pattern BEGINNING =
      Pattern.compile(
          "^(?:一、|1[．.、])?(?:应.{2,60}邀请|.{0,80}以下.{0,2}称|我们，|.{0,60}(?:发表|声明)如下"
              + "|(?:\\d{4}年)?\\d{1,2}月\\d{1,2}日，.{0,80}(?:举行|访问|会晤|会谈|会见))");

  /** An indented line without the end of a sentence. */
  private static final Pattern BARE_LINE = Pattern.compile("[^。；！？：，]{4,40}");

  private final List<Block> blocks;
  private final List<Unit> units = new ArrayList<>();

  private UnitFinder(List<Block> blocks) {
    this.blocks = blocks;
  }

  static List<Unit> in(List<Block> blocks) {
    UnitFinder finder = new UnitFinder(blocks);
    for (int i = 0; i < blocks.size(); i++) {
      finder.place(i);
    }
    finder.titleFromHeadings();
    return finder.units;
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
    boolean before = i + 1 < blocks.size() && Unit.isDateline(blocks.get(i + 1));
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
    if (Unit.isDateline(block)) {
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
}
