package org.declgraph.reading;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.declgraph.clause.Scene;
import org.declgraph.declaration.head.Head;
import org.declgraph.declaration.head.Kind;
import org.declgraph.entity.Mention;
import org.declgraph.entity.authority.Authority;
import org.declgraph.entity.authority.Entity;
import org.declgraph.position.Reading;
import org.declgraph.reading.discourse.Carry;
import org.declgraph.reading.discourse.Discourse;
import org.declgraph.reading.discourse.Grammar;
import org.declgraph.reading.discourse.Holders;
import org.declgraph.reading.discourse.Passage;
import org.declgraph.text.Paragraph;
import org.declgraph.text.Sentence;
import org.declgraph.text.Tagger;
import org.declgraph.text.layout.Form;

/** Reads the positions of a declaration. */
public final class PositionReader {
  private static final Set<Form> RUNNING = EnumSet.of(Form.BODY, Form.ITEM);

  private final Grammar grammar;
  private final SentenceReader sentences;
  private final Silence silence;
  private final Tagger tagger;
  private final Map<List<Entity>, Holders> holders = new ConcurrentHashMap<>();

  /** Loads the rules of a lexicon folder. */
  public PositionReader(Path lexicon, Tagger tagger, Authority authority) {
    this.grammar = Grammar.load(lexicon, authority);
    this.sentences = new SentenceReader(grammar);
    this.silence = new Silence(grammar.rules());
    this.tagger = tagger;
  }

  /**
   * Reads a declaration's sentences in order.
   *
   * @param mentions for each sentence of the paragraphs, in order, its mentions
   */
  public List<Reading> read(Head head, List<Paragraph> paragraphs, List<List<Mention>> mentions) {
    Holders parties = parties(head.parties());
    boolean news = head.kind() == Kind.NEWS_REPORT;
    Carry carry = Carry.of(parties.parties());
    List<Reading> readings = new ArrayList<>();
    Iterator<List<Mention>> named = mentions.iterator();
    for (Paragraph paragraph : paragraphs) {
      carry = news ? carry : carry.atParagraph(paragraph.form(), parties.parties());
      for (Sentence sentence : paragraph.sentences()) {
        List<Mention> names = named.next();
        if (!RUNNING.contains(paragraph.form())) {
          Form form = paragraph.form();
          readings.add(new Reading(sentence, form, names, List.of(), Silence.of(form)));
          continue;
        }
        Scene scene = new Scene(sentence, () -> tagger.tag(sentence.text()), names);
        Passage passage = new Passage(scene, parties, paragraph.form(), news, carry);
        Discourse discourse = sentences.read(passage);
        carry = sentences.carry(discourse);
        readings.add(reading(discourse));
      }
    }
    return readings;
  }

  /**
   * What the same parties are called is made out once; a corpus has far fewer of them than texts.
   */
  private Holders parties(List<Entity> parties) {
    return holders.computeIfAbsent(
        parties, all -> Holders.of(all, grammar.authority(), grammar.rules().terms()));
  }

  private Reading reading(Discourse discourse) {
    return new Reading(
        discourse.scene().sentence(),
        discourse.passage().form(),
        discourse.scene().mentions(),
        discourse.positions(),
        discourse.hasPositions() ? "" : silence.of(discourse));
  }
}
