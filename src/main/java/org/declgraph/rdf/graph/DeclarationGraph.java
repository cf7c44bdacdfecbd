package org.declgraph.rdf.graph;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDFS;
import org.declgraph.corpus.ReadDeclaration;
import org.declgraph.corpus.ReadSentence;
import org.declgraph.declaration.Declaration;
import org.declgraph.declaration.Variant;
import org.declgraph.declaration.Witness;
import org.declgraph.declaration.doubt.Doubt;
import org.declgraph.declaration.head.Head;
import org.declgraph.entity.Mention;
import org.declgraph.issue.LinkedPosition;
import org.declgraph.rdf.name.Iris;
import org.declgraph.rdf.name.NamedGraph;
import org.declgraph.rdf.name.Vocabulary;
import org.declgraph.text.Sentence;
import org.declgraph.text.place.Span;
import org.declgraph.text.source.SourceText;

/** The graph of one declaration: its text, what it mentions, and who holds what in it. */
final class DeclarationGraph {
  private static final String POORER_WITNESS = "poorer witness";

  private final Iris iris;
  private final ReadDeclaration read;
  private final Declaration declaration;
  private final Node subject;
  private final SentenceNames sentences;
  private final Graph graph = GraphMemFactory.createDefaultGraphSameTerm();

  DeclarationGraph(Iris iris, ReadDeclaration read) {
    this.iris = iris;
    this.read = read;
    declaration = read.declaration();
    subject = iris.declaration(declaration.id());
    sentences = new SentenceNames(iris, read);
  }

  NamedGraph build() {
    describeHead();
    describeWitnesses();
    declaration.variants().forEach(this::describe);
    declaration.doubts().forEach(this::describe);
    read.sentences().forEach(this::describe);
    describePositions();
    return new NamedGraph(iris.graph(declaration.id()), graph);
  }

  private void describeHead() {
    Head head = declaration.head();
    describe(subject)
        .is(Vocabulary.DECLARATION)
        .text(DCTerms.identifier, declaration.id())
        .label(head.title(), "zh")
        .text(Vocabulary.KIND, head.kind().label())
        .text(Vocabulary.COMPLETENESS, declaration.completeness().label())
        .date(Vocabulary.DATE, head.date())
        .given(Vocabulary.PLACE, head.place())
        .text(Vocabulary.SECTIONS, String.join(";", declaration.sections()))
        .links(Vocabulary.PARTY, head.parties().stream().map(iris::entity).toList());
  }

  private void describeWitnesses() {
    Map<Node, Integer> seen = new HashMap<>();
    for (Witness witness : declaration.witnesses()) {
      SourceText source = witness.source();
      String hash = source.hash();
      Node first = iris.hashed("witness", declaration.id(), hash);
      int equals = seen.merge(first, 1, Integer::sum);
      Node name = equals == 1 ? first : iris.hashed("witness", declaration.id(), hash, "" + equals);
      describe(name)
          .is(Vocabulary.WITNESS)
          .link(Vocabulary.OF_DECLARATION, subject)
          .text(Vocabulary.SOURCE, source.path())
          .given(Vocabulary.EXTRACT, source.isExtracted() ? source.place() : "")
          .share(Vocabulary.LIKENESS, witness.likeness())
          .flag(Vocabulary.BEST, witness.best());
      if (!witness.best()) {
        witness.sentences().forEach(sentence -> describePoorer(hash, sentence));
      }
    }
  }

  private void describe(Variant variant) {
    Sentence best = variant.sentence();
    Sentence other = variant.other();
    Node name =
        iris.hashed(
            "variant",
            declaration.id(),
            best.section(),
            best.text(),
            other.text(),
            variant.span().toString(),
            variant.otherSpan().toString());
    Span place = Places.of(best, variant.span());
    Span otherPlace = Places.of(other, variant.otherSpan());
    describe(name)
        .is(Vocabulary.VARIANT)
        .link(Vocabulary.OF_DECLARATION, subject)
        .link(Vocabulary.IN_SENTENCE, sentences.find(best))
        .text(Vocabulary.SECTION, best.section())
        .text(Vocabulary.TEXT, best.wording(variant.span()))
        .text(Vocabulary.QUOTE, best.quote())
        .text(Vocabulary.SOURCE, best.source().place())
        .number(Vocabulary.START, place.start())
        .number(Vocabulary.END, place.end())
        .given(Vocabulary.CHANGES, variant.changes())
        .text(Vocabulary.OTHER_TEXT, other.wording(variant.otherSpan()))
        .text(Vocabulary.OTHER_QUOTE, other.quote())
        .text(Vocabulary.OTHER_SOURCE, other.source().place())
        .number(Vocabulary.OTHER_START, otherPlace.start())
        .number(Vocabulary.OTHER_END, otherPlace.end());
  }

  private void describe(Doubt doubt) {
    Node name = iris.hashed("doubt", declaration.id(), doubt.kind(), doubt.message());
    describe(subject).link(Vocabulary.HAS_DOUBT, name);
    describe(name)
        .is(Vocabulary.DOUBT)
        .text(Vocabulary.KIND, doubt.kind())
        .words(RDFS.comment, doubt.message(), "en");
  }

  /** A sentence of a witness that the declaration's text is not taken from. */
  private void describePoorer(String witness, Sentence sentence) {
    Span place = Places.of(sentence);
    Node name =
        iris.hashed("sentence", declaration.id(), witness, place.toString(), sentence.text());
    describe(name, sentence).text(Vocabulary.REASON, POORER_WITNESS);
  }

  private void describe(ReadSentence one) {
    Sentence sentence = one.sentence();
    Node name = sentences.of(sentence);
    describe(name, sentence)
        .text(Vocabulary.FORM, one.form().name().toLowerCase(Locale.ROOT))
        .given(Vocabulary.REASON, one.reason());
    one.mentions().forEach(mention -> describe(name, sentence, mention));
  }

  private Description describe(Node name, Sentence sentence) {
    String quote = sentence.quote();
    Description description =
        describe(name)
            .is(Vocabulary.SENTENCE)
            .link(Vocabulary.OF_DECLARATION, subject)
            .text(Vocabulary.SECTION, sentence.section())
            .number(Vocabulary.NUMBER, sentence.number())
            .text(Vocabulary.TEXT, quote)
            .given(Vocabulary.READING, quote.equals(sentence.text()) ? "" : sentence.text());
    describePlace(description, sentence);
    return description;
  }

  private void describe(Node sentenceName, Sentence sentence, Mention mention) {
    Node entity = iris.entity(mention.entity());
    Node name =
        iris.hashed(
            "mention",
            sentenceName.getURI().substring(iris.base().length()),
            mention.span().toString(),
            mention.entity().id());
    describe(sentenceName).link(Vocabulary.MENTIONS, entity);
    Span place = Places.of(sentence, mention.span());
    describe(name)
        .is(Vocabulary.MENTION)
        .link(Vocabulary.IN_SENTENCE, sentenceName)
        .link(Vocabulary.OF_DECLARATION, subject)
        .text(Vocabulary.SURFACE, mention.surface())
        .link(Vocabulary.NAMES, entity)
        .number(Vocabulary.START, place.start())
        .number(Vocabulary.END, place.end())
        .text(Vocabulary.RULE, mention.rule());
  }

  private void describePositions() {
    Positions positions = new Positions(iris, declaration, graph);
    for (ReadSentence one : read.sentences()) {
      for (LinkedPosition linked : one.positions()) {
        Sentence sentence = linked.position().sentence();
        positions
            .add(sentences.of(one.sentence()), linked)
            .ifPresent(evidence -> describePlace(evidence, sentence));
      }
      for (LinkedPosition linked : one.withdrawn()) {
        describePlace(
            positions.withdraw(sentences.of(one.sentence()), linked), linked.position().sentence());
      }
    }
    positions.describe();
  }

  private static void describePlace(Description description, Sentence sentence) {
    Span place = Places.of(sentence);
    description
        .text(Vocabulary.SOURCE, sentence.source().place())
        .number(Vocabulary.START, place.start())
        .number(Vocabulary.END, place.end());
  }

  private Description describe(Node node) {
    return new Description(graph, node);
  }
}
