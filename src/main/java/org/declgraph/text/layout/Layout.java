package org.declgraph.text.layout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.declgraph.text.character.Figures;
import org.declgraph.text.character.Han;
import org.declgraph.text.character.Punctuation;
import org.declgraph.text.character.Script;
import org.declgraph.text.place.AlignedText;
import org.declgraph.text.place.Span;
import org.declgraph.text.source.SourceText;

/**
 * How a source is laid out: its paragraphs, joined from wrapped lines, and what was left out.
 *
 * @param blocks in the order of the source
 * @param omissions in the order of the source
 */
public record Layout(SourceText source, List<Block> blocks, List<Omission> omissions) {
  private static final Pattern PICTURE = Pattern.compile("^(?:图为|上图|下图|左图|右图|图①|▲|△)");
  private static final Pattern PARAGRAPH_NUMBER = Pattern.compile("\\d{1,2}(?:\\.\\d{1,2}){1,2}");
  private static final String CREDIT = "credit";

  public Layout {
    blocks = List.copyOf(blocks);
    omissions = List.copyOf(omissions);
  }

  public static Layout of(SourceText source, Furniture furniture) {
    String text = legible(source.text());
    List<Omission> omissions = new ArrayList<>();
    List<Line> lines = furniture.without(Line.of(text), omissions);
    List<Block> blocks = new ArrayList<>();
    for (Joints.Run run : Joints.of(lines).runs()) {
      blocks.addAll(blocks(source, run.form(), reading(text, run.lines())));
    }
    List<Omission> worded =
        omissions.stream()
            .map(o -> new Omission(o.place(), o.place().in(source.text()), o.reason()))
            .toList();
    return new Layout(source, withCaptions(blocks, omissions), worded);
  }

  /** A text of the same length in simplified script, with Chinese marks and plain figures. */
  private static String legible(String text) {
    String plain = Figures.plain(text);
    return Punctuation.chinese(Script.isTraditional(plain) ? Script.simplified(plain) : plain);
  }

  /** A paragraph that a picture's credit follows, or that says what a picture shows. */
  private static List<Block> withCaptions(List<Block> blocks, List<Omission> omissions) {
    List<Block> formed = new ArrayList<>();
    for (int i = 0; i < blocks.size(); i++) {
      Block block = blocks.get(i);
      int next = i + 1 < blocks.size() ? blocks.get(i + 1).place().start() : Integer.MAX_VALUE;
      boolean credited =
          omissions.stream()
              .filter(o -> o.reason().equals(CREDIT))
              .anyMatch(o -> o.place().start() >= block.place().end() && o.place().end() <= next);
      boolean caption = credited || PICTURE.matcher(block.text()).find();
      formed.add(caption && block.form() == Form.BODY ? block.withForm(Form.CAPTION) : block);
    }
    return formed;
  }

  /** The lines as one, without white space but for that between Latin words. */
  private static AlignedText reading(String source, List<Line> lines) {
    StringBuilder text = new StringBuilder();
    int[] origin = new int[lines.stream().mapToInt(l -> l.place().length() + 1).sum()];
    for (Line line : lines) {
      for (int i = line.place().start(); i < line.place().end(); i++) {
        char c = source.charAt(i);
        if (!Han.isSpace(c)) {
          boolean wrapped = i == line.place().start();
          if (i > 0 && Han.isSpace(source.charAt(i - 1)) && partsWords(text, c, wrapped)) {
            origin[text.length()] = i - 1;
            text.append(' ');
          }
          origin[text.length()] = i;
          text.append(c);
        }
      }
    }
    return AlignedText.of(text.toString(), Arrays.copyOf(origin, text.length()));
  }

  /**
   * White space stays between Latin words and after the number of a paragraph; a number goes on in
   * the next line, and its figures may stand apart.
   */
  private static boolean partsWords(StringBuilder before, char c, boolean wrapped) {
    char last = before.length() == 0 ? ' ' : before.charAt(before.length() - 1);
    if (isFigure(last) && isFigure(c)) {
      return !wrapped && PARAGRAPH_NUMBER.matcher(before).matches();
    }
    return wrapped ? isLetter(last) && isLetter(c) : isWord(last) && isWord(c);
  }

  private static boolean isFigure(char c) {
    return c >= '0' && c <= '9';
  }

  private static boolean isWord(char c) {
    return isLetter(c) || isFigure(c);
  }

  private static boolean isLetter(char c) {
    return c < 0x250 && Character.isLetter(c);
  }

  /** A dateline is a block of its own, and so is each bulleted item that follows in one line. */
  private static List<Block> blocks(SourceText source, Form form, AlignedText reading) {
    List<Block> blocks = new ArrayList<>();
    int start = 0;
    Optional<Dateline> dateline = Dateline.at(reading.text());
    if (form == Form.BODY && dateline.isPresent()) {
      start = dateline.get().end();
      blocks.add(block(source, Form.DATELINE, reading.slice(new Span(0, start))));
    }
    if (start == reading.length()) {
      return blocks;
    }
    for (int end : ends(reading.text(), start)) {
      blocks.add(block(source, form, reading.slice(new Span(start, end))));
      start = end;
    }
    return blocks;
  }

  private static List<Integer> ends(String text, int start) {
    List<Integer> ends = new ArrayList<>();
    int bullet = text.indexOf("——", start + 1);
    while (bullet > 0) {
      if ("：；。".indexOf(text.charAt(bullet - 1)) >= 0) {
        ends.add(bullet);
      }
      bullet = text.indexOf("——", bullet + 2);
    }
    ends.add(text.length());
    return ends;
  }

  private static Block block(SourceText source, Form form, AlignedText reading) {
    boolean marked = form == Form.BODY || form == Form.HEADING;
    Optional<Marker> marker = marked ? Marker.at(reading.text()) : Optional.empty();
    Form found = form == Form.BODY && marker.isPresent() ? Form.ITEM : form;
    return new Block(found, marker, reading, source);
  }
}
