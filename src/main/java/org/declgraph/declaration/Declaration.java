package org.declgraph.declaration;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.declgraph.declaration.doubt.Doubt;
import org.declgraph.declaration.draft.Completeness;
import org.declgraph.declaration.head.Head;
import org.declgraph.declaration.likeness.Line;
import org.declgraph.text.Paragraph;
import org.declgraph.text.Sentence;

/**
 * A declaration: what it is, its text from the best witness, and what other witnesses have.
 *
 * @param id the last part of its IRI: date, kind, parties and a hash of the title
 * @param sections the labels of the sections at hand, in order; one that is cut has {@code …} at
 *     the cut
 * @param witnesses the best first
 */
public record Declaration(
    String id,
    Head head,
    Completeness completeness,
    List<String> sections,
    List<Paragraph> paragraphs,
    List<Witness> witnesses,
    List<Variant> variants,
    List<Doubt> doubts) {
  public Declaration {
    sections = List.copyOf(sections);
    paragraphs = List.copyOf(paragraphs);
    witnesses = List.copyOf(witnesses);
    variants = List.copyOf(variants);
    doubts = List.copyOf(doubts);
  }

  /** The same under another id. */
  Declaration named(String other) {
    return new Declaration(
        other, head, completeness, sections, paragraphs, witnesses, variants, doubts);
  }

  /** By which declarations are ordered: date, those without one last, then id. */
  public String order() {
    return head.date().map(Object::toString).orElse("~") + " " + id;
  }

  /** The sentences of its text, in order. */
  public List<Sentence> sentences() {
    return paragraphs.stream().flatMap(p -> p.sentences().stream()).toList();
  }

  /** Those of its sentences that others can be like. */
  public List<Line> lines() {
    return Line.of(order(), head.title(), sentences());
  }

  /** The same with further doubts; those about sentences stand in their order. */
  Declaration with(List<Doubt> further) {
    List<Doubt> all = new ArrayList<>(doubts);
    all.addAll(further);
    all.sort(Comparator.comparingInt(d -> d.sentence().map(Sentence::number).orElse(0)));
    return new Declaration(id, head, completeness, sections, paragraphs, witnesses, variants, all);
  }
}
