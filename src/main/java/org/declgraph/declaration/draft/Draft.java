package org.declgraph.declaration.draft;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.declgraph.declaration.doubt.Doubt;
import org.declgraph.declaration.doubt.SuspectWords;
import org.declgraph.declaration.head.HeadReader;
import org.declgraph.declaration.likeness.Line;
import org.declgraph.declaration.likeness.Shingles;
import org.declgraph.declaration.piece.Outline;
import org.declgraph.declaration.piece.Piece;
import org.declgraph.text.Paragraph;
import org.declgraph.text.Sentence;
import org.declgraph.text.SentenceSplitter;
import org.declgraph.text.layout.Block;
import org.declgraph.text.layout.Form;
import org.declgraph.text.layout.Marker;
import org.declgraph.text.place.Span;
import org.declgraph.text.source.SourceText;

/**
 * One text of a source, read by itself: before it is known whether it is a further copy of another.
 *
 * @param key the key of its file, and its place among the file's texts: {@code a.txt#0}
 * @param disorder how many of its section numbers stand out of order
 * @param suspects the words in it that a writer hardly wrote
 * @param copyOf the title of the declaration that an analyst says it is a copy of, {@code none}
 *     where he says that it is one of its own; empty where nobody said
 * @param former what is known of the text that stood in its place before the columns of its source
 *     were put in order, or of several; empty where they were not
 */
public record Draft(
    String key,
    SourceText source,
    HeadReader.Reading head,
    Completeness completeness,
    List<String> sections,
    List<Paragraph> paragraphs,
    int disorder,
    List<Doubt> suspects,
    String copyOf,
    List<Known> former) {
  /** The day of a text that tells none. */
  public static final String UNDATED = "undated";

  private static final String APART = "none";

  public Draft {
    suspects = List.copyOf(suspects);
    former = List.copyOf(former);
    sections = List.copyOf(sections);
    paragraphs = List.copyOf(paragraphs);
  }

  public static Draft of(String key, Piece piece, Heads by) {
    boolean begun = piece.begun() || beginsInTheMiddle(piece);
    boolean cut = piece.cut() || endsInTheMiddle(piece);
    Outline outline = Outline.of(piece.blocks(), begun, cut);
    List<Paragraph> paragraphs = paragraphs(piece, outline);
    int disorder = disorder(piece);
    return new Draft(
        key,
        piece.source(),
        by.heads().read(piece).doubting(OrderDoubts.of(piece, disorder)),
        begun || cut ? Completeness.PARTIAL : Completeness.WHOLE,
        outline.sections(),
        paragraphs,
        disorder,
        paragraphs.stream()
            .flatMap(p -> p.sentences().stream())
            .flatMap(s -> by.words().in(s).stream())
            .toList(),
        "",
        List.of());
  }

  /** What reads a piece by itself. */
  public record Heads(HeadReader heads, SuspectWords words) {}

  public Draft withHead(HeadReader.Reading other) {
    return new Draft(
        key, source, other, completeness, sections, paragraphs, disorder, suspects, copyOf, former);
  }

  public Draft withCopyOf(String title) {
    return new Draft(
        key, source, head, completeness, sections, paragraphs, disorder, suspects, title, former);
  }

  Draft withFormer(List<Known> texts) {
    return new Draft(
        key, source, head, completeness, sections, paragraphs, disorder, suspects, copyOf, texts);
  }

  /** The day it was made, as text; {@link #UNDATED} where nothing tells. */
  public String day() {
    return head.head().date().map(LocalDate::toString).orElse(UNDATED);
  }

  /** What another text's year may be taken from; empty where the text does not tell its date. */
  public Optional<DatedText> dated() {
    return head.head()
        .date()
        .map(date -> new DatedText(date, head.head().title(), head.head().place()));
  }

  /** The day of its dateline, where that lacks its year and nothing else in it tells the date. */
  public Optional<MonthDay> dayWithoutYear() {
    return head.head().date().isPresent() ? Optional.empty() : head.dating().day();
  }

  /** By what a row of corrections may know it. */
  public Known known() {
    String date = head.head().date().map(LocalDate::toString).orElse("");
    return new Known(Shingles.plain(head.head().title()), date, source.hash());
  }

  /** Whether it may be a copy of a text of any day. */
  public boolean mayBeOfAnyDay() {
    return head.head().date().isEmpty() || isCopyOfSome();
  }

  public boolean isCopyOfSome() {
    return !copyOf.isEmpty() && !copyOf.equals(APART);
  }

  public List<Sentence> sentences() {
    return paragraphs.stream().flatMap(p -> p.sentences().stream()).toList();
  }

  /** Those of its sentences that others can be like; of no declaration. */
  public List<Line> lines() {
    return Line.of("", "", sentences());
  }

  /** How much text it has, in characters. */
  public int length() {
    return sentences().stream().mapToInt(s -> s.text().length()).sum();
  }

  private static List<Paragraph> paragraphs(Piece piece, Outline outline) {
    List<Paragraph> paragraphs = new ArrayList<>();
    int number = 0;
    for (int i = 0; i < piece.blocks().size(); i++) {
      Block block = piece.blocks().get(i);
      List<Sentence> sentences = new ArrayList<>();
      for (Span span : SentenceSplitter.split(block.text())) {
        String section = outline.labels().get(i);
        sentences.add(new Sentence(section, ++number, block.reading().slice(span), piece.source()));
      }
      String marker = block.marker().map(Marker::text).orElse("");
      paragraphs.add(new Paragraph(block.form(), marker, sentences));
    }
    return paragraphs;
  }

  /** With a later section before any first one or, without a title, with an item of a list. */
  private static boolean beginsInTheMiddle(Piece piece) {
    if (piece.blocks().isEmpty()) {
      return false;
    }
    return beginsLater(piece) || piece.title().isEmpty() && goesOn(piece.blocks().get(0));
  }

  private static boolean beginsLater(Piece piece) {
    return piece.blocks().stream()
        .flatMap(b -> b.marker().stream())
        .filter(m -> m.rank() == 1)
        .findFirst()
        .filter(m -> Outline.number(m.label()) > 1)
        .isPresent();
  }

  private static boolean goesOn(Block first) {
    boolean item =
        first.form() == Form.ITEM && first.marker().filter(m -> m.rank() > 1).isPresent();
    return item || first.text().matches("^[，、；。）”》].*");
  }

  private static boolean endsInTheMiddle(Piece piece) {
    boolean signed = piece.blocks().stream().anyMatch(b -> b.form() == Form.SIGNATURE);
    List<Block> body = piece.body();
    if (signed || body.isEmpty()) {
      return false;
    }
    String end = body.get(body.size() - 1).text();
    return !end.matches("(?s).*[。！？…；：!?.][”’）)》」』]*$");
  }

  /** A number out of its order tells of columns that were copied in the wrong one. */
  private static int disorder(Piece piece) {
    int disorder = 0;
    int last = 0;
    for (Block block : piece.blocks()) {
      if (block.form() == Form.HEADING && block.marker().isEmpty()) {
        last = 0;
      }
      int number =
          block.marker().filter(m -> m.rank() == 1).map(m -> Outline.number(m.label())).orElse(0);
      if (number > 0) {
        disorder += last > 0 && number != last + 1 ? 1 : 0;
        last = number;
      }
    }
    return disorder;
  }
}
