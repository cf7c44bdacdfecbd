package org.declgraph.declaration.piece;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.declgraph.text.layout.Block;
import org.declgraph.text.layout.Form;
import org.declgraph.text.layout.Marker;

/**
 * The sections of a text.
 *
 * @param labels for each block the label of its section, outermost first: {@code 四 政治合作（二）}
 * @param sections the labels of the outermost sections, in order; a cut one has {@code …}
 */
public record Outline(List<String> labels, List<String> sections) {
  private static final int HEADING = 2;
  private static final String NUMERALS = "一二三四五六七八九十";

  public Outline {
    labels = List.copyOf(labels);
    sections = List.copyOf(sections);
  }

  /**
   * Reads the outline.
   *
   * @param begun whether the text begins in the middle
   * @param cut whether it ends in the middle
   */
  public static Outline of(List<Block> blocks, boolean begun, boolean cut) {
    boolean headingsFirst = headingsComeFirst(blocks);
    String first = begun ? cutLabel(blocks) : "";
    String[] parts = {"", "", "", "", "", ""};
    parts[0] = first;
    List<String> labels = new ArrayList<>();
    Set<String> sections = new LinkedHashSet<>();
    for (Block block : blocks) {
      enter(block, parts, headingsFirst);
      boolean apart = block.form() == Form.SIGNATURE || block.form() == Form.TITLE;
      labels.add(apart || block.form() == Form.DATELINE ? "" : label(parts));
      String outermost = outermost(parts);
      if (!apart && !outermost.isEmpty()) {
        sections.add(outermost);
      }
    }
    return new Outline(labels, cut ? withCutEnd(sections) : List.copyOf(sections));
  }

  private static void enter(Block block, String[] parts, boolean headingsFirst) {
    if (block.marker().isPresent() && block.marker().get().rank() < parts.length) {
      Marker marker = block.marker().get();
      boolean named = block.form() == Form.HEADING && marker.rank() <= 1;
      String name = named ? block.text().substring(marker.text().length()) : "";
      set(parts, marker.rank(), name.isEmpty() ? marker.label() : marker.label() + " " + name);
    } else if (block.form() == Form.HEADING && block.marker().isEmpty()) {
      set(parts, headingsFirst ? 0 : HEADING, block.text());
    }
  }

  private static void set(String[] parts, int rank, String label) {
    if (rank <= 1 && parts[0].startsWith("…")) {
      parts[0] = "";
    }
    parts[rank] = label;
    Arrays.fill(parts, rank + 1, parts.length, "");
  }

  private static String label(String[] parts) {
    StringBuilder label = new StringBuilder();
    for (String part : parts) {
      boolean spaced = label.length() > 0 && !part.isEmpty() && "（(".indexOf(part.charAt(0)) < 0;
      label.append(spaced ? " " : "").append(part);
    }
    return label.toString();
  }

  private static String outermost(String[] parts) {
    for (int rank = 0; rank <= 1; rank++) {
      if (!parts[rank].isEmpty()) {
        return parts[rank];
      }
    }
    return parts[HEADING].isEmpty() ? parts[3] : parts[HEADING];
  }

  /** Whether unnumbered headings stand above numbers, as they do where one comes first. */
  private static boolean headingsComeFirst(List<Block> blocks) {
    for (Block block : blocks) {
      if (block.marker().filter(m -> m.rank() <= 1).isPresent()) {
        return false;
      }
      if (block.form() == Form.HEADING && block.marker().isEmpty()) {
        return true;
      }
    }
    return false;
  }

  /** The section that a text begins in the middle of: the one before the first that is numbered. */
  private static String cutLabel(List<Block> blocks) {
    return blocks.stream()
        .flatMap(b -> b.marker().stream())
        .filter(m -> m.rank() == 1)
        .findFirst()
        .map(m -> "…" + before(m.label()))
        .orElse("…");
  }

  private static String before(String numeral) {
    int number = number(numeral) - 1;
    if (number < 1) {
      return "";
    }
    String tens = number < 10 ? "" : number < 20 ? "十" : NUMERALS.charAt(number / 10 - 1) + "十";
    return number % 10 == 0 ? tens : tens + NUMERALS.charAt(number % 10 - 1);
  }

  /** The value of 一 to 九十九; 0 for anything else. */
  public static int number(String numeral) {
    int ten = numeral.indexOf('十');
    if (ten < 0) {
      return numeral.length() == 1 ? NUMERALS.indexOf(numeral) + 1 : 0;
    }
    int tens = ten == 0 ? 1 : number(numeral.substring(0, ten));
    String ones = numeral.substring(ten + 1);
    return tens * 10 + (ones.isEmpty() ? 0 : number(ones));
  }

  private static List<String> withCutEnd(Set<String> sections) {
    List<String> marked = new ArrayList<>(sections);
    if (!marked.isEmpty()) {
      marked.set(marked.size() - 1, marked.get(marked.size() - 1) + "…");
    }
    return marked;
  }
}
