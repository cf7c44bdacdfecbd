package org.declgraph.corpus;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import org.declgraph.declaration.Declaration;
import org.declgraph.declaration.Variant;
import org.declgraph.declaration.head.Head;
import org.declgraph.text.Paragraph;
import org.declgraph.text.Sentence;
import org.declgraph.text.place.AlignedText;
import org.declgraph.text.source.SourceText;

/**
 * Tells which variants would change the meaning of their sentences: 强烈敦促 would, read as 强烈谴责.
 *
 * @param reader reads paragraphs of a declaration
 */
record Meanings(BiFunction<Head, List<Paragraph>, List<ReadSentence>> reader) {

  /** A declaration whose variants say what they change. */
  Declaration told(Declaration declaration) {
    Map<Sentence, Meaning> meanings = new HashMap<>();
    return new Declaration(
        declaration.id(),
        declaration.head(),
        declaration.completeness(),
        declaration.sections(),
        declaration.paragraphs(),
        declaration.witnesses(),
        declaration.variants().stream().map(v -> told(declaration, v, meanings)).toList(),
        declaration.doubts());
  }

  /** The meaning of a sentence with several variants is read once. */
  private Variant told(Declaration declaration, Variant variant, Map<Sentence, Meaning> meanings) {
    Sentence sentence = variant.sentence();
    Paragraph around = around(declaration, sentence);
    Head head = declaration.head();
    Meaning meaning = meanings.computeIfAbsent(sentence, s -> meaning(head, around, s.text()));
    return variant.changing(meaning.against(meaning(head, around, variant.otherReading())));
  }

  private static Paragraph around(Declaration declaration, Sentence sentence) {
    return declaration.paragraphs().stream()
        .filter(paragraph -> paragraph.sentences().contains(sentence))
        .findFirst()
        .orElseThrow();
  }

  /** What a wording says that stands by itself in a paragraph of a form. */
  private Meaning meaning(Head head, Paragraph around, String wording) {
    SourceText source = new SourceText("wording", wording, "UTF-8");
    Sentence sentence = new Sentence("", 1, AlignedText.of(wording), source);
    Paragraph alone = new Paragraph(around.form(), around.marker(), List.of(sentence));
    return Meaning.of(reader.apply(head, List.of(alone)).get(0));
  }
}
