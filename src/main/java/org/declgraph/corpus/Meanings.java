package org.declgraph.corpus;

import java.util.List;
import java.util.function.BiFunction;
import org.declgraph.declaration.Declaration;
import org.declgraph.declaration.Head;
import org.declgraph.declaration.Variant;
import org.declgraph.text.AlignedText;
import org.declgraph.text.Paragraph;
import org.declgraph.text.Sentence;
import org.declgraph.text.SourceText;

/**
 * Tells which variants would change the meaning of their sentences: 强烈敦促 would, read as 强烈谴责.
 *
 * @param reader reads paragraphs of a declaration
 */
record Meanings(BiFunction<Head, List<Paragraph>, List<ReadSentence>> reader) {

  /** A declaration whose variants say what they change. */
  Declaration told(Declaration declaration) {
    return new Declaration(
        declaration.id(),
        declaration.head(),
        declaration.completeness(),
        declaration.sections(),
        declaration.paragraphs(),
        declaration.witnesses(),
        declaration.variants().stream().map(v -> told(declaration, v)).toList(),
        declaration.doubts());
  }

  private Variant told(Declaration declaration, Variant variant) {
    Paragraph around = around(declaration, variant.sentence());
    Head head = declaration.head();
    Meaning meaning = meaning(head, around, variant.sentence().text());
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
