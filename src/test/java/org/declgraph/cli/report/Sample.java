package org.declgraph.cli.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.declgraph.corpus.Corpus;
import org.declgraph.corpus.ReadDeclaration;
import org.declgraph.corpus.ReadSentence;
import org.declgraph.declaration.Declaration;
import org.declgraph.declaration.Witness;
import org.declgraph.declaration.doubt.Doubt;
import org.declgraph.declaration.draft.Completeness;
import org.declgraph.declaration.head.Head;
import org.declgraph.declaration.head.Kind;
import org.declgraph.entity.Mention;
import org.declgraph.entity.authority.Entity;
import org.declgraph.entity.authority.EntityType;
import org.declgraph.issue.LinkedPosition;
import org.declgraph.position.Circumstances;
import org.declgraph.position.Position;
import org.declgraph.position.Relation;
import org.declgraph.position.Roles;
import org.declgraph.position.Stance;
import org.declgraph.position.Trace;
import org.declgraph.position.Voice;
import org.declgraph.text.Sentence;
import org.declgraph.text.layout.Form;
import org.declgraph.text.place.AlignedText;
import org.declgraph.text.place.Span;
import org.declgraph.text.source.SourceText;

/** A corpus of one declaration in two files, one of them GB18030. */
final class Sample {
  private static final Entity FRANCE =
      new Entity("france", EntityType.REGION, "法国", "France", "法兰西共和国", Map.of());
  private static final SourceText CLEAN = source("clean.txt", "UTF-8");

  private Sample() {}

  private static SourceText source(String path, String charset) {
    return new SourceText(path, "法方支持联合国。", charset);
  }

  static Corpus corpus() {
    Sentence sentence = new Sentence("一", 1, AlignedText.of(CLEAN.text()), CLEAN);
    ReadSentence read =
        new ReadSentence(
            sentence,
            Form.BODY,
            List.of(new Mention(new Span(0, 2), "法方", FRANCE, "side")),
            List.of(new LinkedPosition(position(sentence), List.of(), List.of())),
            "");
    return new Corpus(List.of(new ReadDeclaration(declaration(), List.of(read))), List.of());
  }

  private static Declaration declaration() {
    Head head =
        new Head(
            "法兰西共和国声明",
            Optional.of(LocalDate.of(2024, 5, 6)),
            "巴黎",
            List.of(FRANCE),
            Kind.UNILATERAL_STATEMENT);
    return new Declaration(
        "2024-05-06-statement",
        head,
        Completeness.PARTIAL,
        List.of("一"),
        List.of(),
        List.of(
            new Witness(CLEAN, 1, true, List.of()),
            new Witness(source("copy.txt", "GB18030"), 0.874, false, List.of())),
        List.of(),
        List.of(new Doubt("date-inferred", "the date is taken from the dateline")));
  }

  private static Position position(Sentence sentence) {
    return new Position(
        sentence,
        new Stance(Relation.SUPPORTS, OptionalInt.of(3), true, false),
        new Roles(List.of(FRANCE), Optional.empty(), Optional.empty(), Optional.empty()),
        new Span(4, 7),
        Circumstances.NONE,
        Voice.ONE_SIDED,
        new Trace("支持", new Span(2, 4), "support"));
  }
}
