package org.declgraph.reading;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.declgraph.clause.Outline;
import org.declgraph.declaration.Head;
import org.declgraph.declaration.Kind;
import org.declgraph.entity.Authority;
import org.declgraph.entity.Mention;
import org.declgraph.position.Reading;
import org.declgraph.text.Form;
import org.declgraph.text.Paragraph;
import org.declgraph.text.Sentence;
import org.declgraph.text.Tagger;

/** Reads the positions of a declaration. */
public final class PositionReader {
  private final Grammar grammar;
  private final Tagger tagger;

  /** Loads the rules of a lexicon folder. */
  public PositionReader(Path lexicon, Tagger tagger, Authority authority) {
    this.grammar = new Grammar(lexicon, authority);
    this.tagger = tagger;
  }

  /**
   * Reads a declaration's sentences in order.
   *
   * @param mentions for each sentence of the paragraphs, in order, its mentions
   */
  public List<Reading> read(Head head, List<Paragraph> paragraphs, List<List<Mention>> mentions) {
    Holders parties = Holders.of(head.parties(), grammar.terms());
    Carry carry = Carry.of(parties.parties());
    List<Reading> readings = new ArrayList<>();
    int next = 0;
    for (Paragraph paragraph : paragraphs) {
      if (head.kind() != Kind.NEWS_REPORT) {
        carry = carry.atParagraph(paragraph.form(), parties.parties());
      }
      for (Sentence sentence : paragraph.sentences()) {
        List<Mention> named = mentions.get(next++);
        if (paragraph.form() != Form.BODY && paragraph.form() != Form.ITEM) {
          readings.add(new Reading(sentence, paragraph.form(), named, List.of(), "heading"));
          continue;
        }
        Scene scene =
            new Scene(sentence, new Outline(sentence.text()), tagger.tag(sentence.text()), named);
        SentenceReader reader =
            new SentenceReader(
                grammar,
                parties,
                scene,
                new SentenceReader.Setting(
                    paragraph.form(), head.kind() == Kind.NEWS_REPORT, carry));
        carry = reader.read();
        String reason =
            !reader.positions().isEmpty() ? "" : reader.cueSeen() ? "cue without target" : "no cue";
        readings.add(new Reading(sentence, paragraph.form(), named, reader.positions(), reason));
      }
    }
    return readings;
  }
}
