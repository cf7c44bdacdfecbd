package org.declgraph.declaration;

import java.util.stream.Collectors;
import org.declgraph.declaration.doubt.Doubt;
import org.declgraph.declaration.head.Head;
import org.declgraph.entity.authority.Entity;
import org.declgraph.text.Paragraph;
import org.declgraph.text.Sentence;
import org.declgraph.text.source.Refusal;

/** Declarations as text, to compare and to read. */
final class Rendering {
  private final StringBuilder text = new StringBuilder();

  private Rendering() {}

  static String of(Declarations declarations) {
    Rendering rendering = new Rendering();
    declarations.declarations().forEach(rendering::add);
    for (Refusal refusal : declarations.refusals()) {
      rendering.line("refused", refusal.path() + " " + refusal.reason());
    }
    return rendering.text.toString();
  }

  private void add(Declaration declaration) {
    Head head = declaration.head();
    line("==", head.title());
    line("date", head.date().map(Object::toString).orElse("-"));
    line("place", head.place());
    line("kind", head.kind().label());
    line("parties", head.parties().stream().map(Entity::label).collect(Collectors.joining(";")));
    line("sections", declaration.completeness().label() + " " + declaration.sections());
    for (Witness witness : declaration.witnesses()) {
      line("witness", witness.source().path() + " " + Math.round(witness.likeness() * 100) + " %");
    }
    for (Variant variant : declaration.variants()) {
      String here = variant.span().in(variant.sentence().text());
      String there = variant.otherSpan().in(variant.other().text());
      line("variant", variant.sentence().number() + " “" + here + "” / “" + there + "”");
    }
    for (Doubt doubt : declaration.doubts()) {
      String where = doubt.sentence().map(s -> s.number() + " ").orElse("");
      line("doubt", doubt.kind() + " " + where + doubt.message());
    }
    declaration.paragraphs().forEach(this::add);
    text.append('\n');
  }

  private void add(Paragraph paragraph) {
    for (Sentence sentence : paragraph.sentences()) {
      String section = sentence.section().isEmpty() ? "" : " {" + sentence.section() + "}";
      line(String.valueOf(sentence.number()), paragraph.form() + section + " " + sentence.quote());
    }
  }

  private void line(String name, String value) {
    text.append(name).append(' ').append(value.strip()).append('\n');
  }
}
