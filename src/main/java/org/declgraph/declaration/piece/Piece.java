package org.declgraph.declaration.piece;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.declgraph.text.layout.Block;
import org.declgraph.text.layout.Form;
import org.declgraph.text.source.SourceText;

/**
 * One text of those that a source holds.
 *
 * @param title the blocks of its title, which also stand in {@code blocks}; none where it has none
 * @param blocks all its paragraphs, in the order of the source
 * @param begun whether the source itself says that an earlier page holds its beginning
 * @param cut whether the source itself says that a later page holds its end
 * @param printed the day that its page says it was printed or published on
 */
public record Piece(
    SourceText source,
    List<Block> title,
    List<Block> blocks,
    boolean begun,
    boolean cut,
    Optional<LocalDate> printed) {
  public Piece {
    title = List.copyOf(title);
    blocks = List.copyOf(blocks);
  }

  /** The title on one line, in the source's own script; empty where there is none. */
  public String titleText() {
    String title =
        this.title.stream()
            .map(block -> block.raw().replaceAll("[\\s\\p{Z}\uFEFF]+", ""))
            .collect(Collectors.joining());
    return title.replaceAll("[（(](?:全文|摘要|译文|譯文)[）)]$", "").replaceAll("^[《【〈](.*)[》】〉]$", "$1");
  }

  /** The texts of the blocks of a form. */
  public List<String> texts(Form form) {
    return blocks.stream().filter(b -> b.form() == form).map(Block::text).toList();
  }

  /** What it says: its paragraphs without titles, headings, signatures and captions. */
  public List<Block> body() {
    return blocks.stream().filter(Piece::isBody).toList();
  }

  public static boolean isBody(Block block) {
    return block.form() == Form.BODY || block.form() == Form.ITEM;
  }
}
