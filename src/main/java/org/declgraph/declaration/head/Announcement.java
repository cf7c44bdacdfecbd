package org.declgraph.declaration.head;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.declgraph.declaration.piece.Piece;
import org.declgraph.text.character.Script;
import org.declgraph.text.layout.Block;
import org.declgraph.text.place.Span;

/** The words by which a paper opens the text that it prints: 《…联合声明》。声明全文如下：. */
final class Announcement {
  private static final String KINDS = "(?:声明|宣言|公报|公告|文件|白皮书|条约|共识|立场)";
  private static final Pattern CITED =
      Pattern.compile("《([^》]{4,160}" + KINDS + ")》[^：]{0,40}(?:全文|摘要|要点)[^：，。]{0,6}：$");
  private static final Pattern NAMED =
      Pattern.compile("^([^，。：《]{6,160}" + KINDS + ")(?:全文|摘要|要点)[^：，。]{0,6}：$");
  private static final int OPENING = 2;

  private Announcement() {}

  /** The title of the text that a piece's opening announces, in the source's own script. */
  static Optional<String> title(Piece piece) {
    return KindReader.first(piece, OPENING).stream()
        .flatMap(block -> title(block).stream())
        .findFirst();
  }

  private static Optional<String> title(Block block) {
    String text = Script.simplified(block.text());
    Matcher cited = CITED.matcher(text);
    Matcher named = NAMED.matcher(text);
    if (cited.find()) {
      return Optional.of(raw(block, new Span(cited.start(1), cited.end(1))));
    }
    return named.find()
        ? Optional.of(raw(block, new Span(named.start(1), named.end(1))))
        : Optional.empty();
  }

  private static String raw(Block block, Span span) {
    return block.reading().origin(span).in(block.source().text()).replaceAll("[\\s\\p{Z}]+", "");
  }
}
