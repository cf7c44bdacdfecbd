package org.declgraph.declaration.piece;

import java.util.List;
import org.declgraph.text.layout.Block;
import org.declgraph.text.layout.Dateline;
import org.declgraph.text.layout.Form;

/** A run of blocks: a title, or a body with its signature. */
record Unit(boolean isTitle, List<Block> blocks) {
  boolean isNews() {
    return blocks.stream().anyMatch(Unit::isDateline);
  }

  static boolean isDateline(Block block) {
    return block.form() == Form.DATELINE && Dateline.at(block.text()).isPresent();
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
