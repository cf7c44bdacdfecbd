package org.declgraph.declaration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.declgraph.declaration.draft.Completeness;
import org.declgraph.declaration.head.Kind;
import org.declgraph.entity.authority.Entity;
import org.declgraph.text.Paragraph;
import org.declgraph.text.Sentence;
import org.declgraph.text.layout.Form;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SeedDeclarationsTest {
  private static List<String> dates(Kind kind) {
    return Seeds.READ.declarations().stream()
        .filter(d -> d.head().kind() == kind)
        .map(d -> d.head().date().orElseThrow().toString())
        .toList();
  }

  private static Stream<Sentence> sentences(Declaration declaration) {
    return declaration.paragraphs().stream().flatMap(p -> p.sentences().stream());
  }

  @Test
  void fiveFilesHoldFourStatementsAndTwoReports() {
    assertEquals(
        List.of("2019-06-05", "2023-03-21", "2023-03-21", "2024-05-16"),
        dates(Kind.JOINT_STATEMENT));
    assertEquals(List.of("2023-03-21", "2023-03-21"), dates(Kind.NEWS_REPORT));
    assertTrue(Seeds.READ.refusals().isEmpty());
  }

  @Test
  void theirPartiesAreChinaAndRussia() {
    for (Declaration declaration : Seeds.READ.declarations()) {
      assertEquals(
          List.of("China", "Russia"),
          declaration.head().parties().stream().map(Entity::label).toList(),
          declaration.id());
    }
  }

  @Test
  void theGarbledCopyWitnessesBothCleanStatementsOfItsDay() {
    for (String title : List.of("深化新时代", "2030年前")) {
      List<Witness> witnesses = Seeds.titled(title).witnesses();
      assertEquals(2, witnesses.size());
      assertTrue(witnesses.get(0).source().path().endsWith("joint-statements.txt"));
      assertFalse(witnesses.get(1).best());
      assertTrue(witnesses.get(1).likeness() > 0.8 && witnesses.get(1).likeness() < 1);
    }
  }

  @Test
  void aCondemnationThatNobodyMadeIsAVariantReading() {
    assertTrue(
        Seeds.titled("深化新时代").variants().stream()
            .anyMatch(
                v ->
                    v.span().in(v.sentence().text()).equals("敦促")
                        && v.otherSpan().in(v.other().text()).equals("谴责")
                        && v.sentence().text().contains("AUKUS")));
  }

  @Test
  void aTextThatBeginsInTheMiddleIsPartialAndNamesTheCutSection() {
    Declaration part = Seeds.titled("2024年5月16日");
    assertEquals(Completeness.PARTIAL, part.completeness());
    assertEquals(List.of("…三", "四", "五", "六", "七", "八", "九", "十"), part.sections());
    assertEquals("北京", part.head().place());
  }

  @Test
  void anItemsSectionIsNamedFromTheOutside() {
    Sentence item =
        sentences(Seeds.titled("关于发展新时代"))
            .filter(s -> s.text().startsWith("（二）充分发挥中俄总理定期会晤机制"))
            .findFirst()
            .orElseThrow();
    assertEquals("四 政治合作（二）", item.section());
  }

  @Test
  void aReportsYearIsInferredAndMarked() {
    Declaration report = Seeds.titled("普京举行会谈");
    assertTrue(report.doubts().stream().anyMatch(d -> d.kind().equals("date-inferred")));
    assertEquals(Form.CAPTION, report.paragraphs().get(0).form());
  }

  @Test
  void numbersRunThroughADeclaration() {
    for (Declaration declaration : Seeds.READ.declarations()) {
      List<Integer> numbers = sentences(declaration).map(Sentence::number).toList();
      assertEquals(Stream.iterate(1, n -> n + 1).limit(numbers.size()).toList(), numbers);
    }
  }

  @Test
  void everyQuoteIsItsSliceOfTheSourceWithoutWhiteSpace() {
    for (Declaration declaration : Seeds.READ.declarations()) {
      sentences(declaration)
          .forEach(
              s ->
                  assertEquals(
                      squeezed(s.place().in(s.source().text())), squeezed(s.quote()), s.text()));
    }
  }

  /** Signatures and captions, which the annotated texts join to what stands beside them, aside. */
  @ParameterizedTest
  @ValueSource(strings = {"2019", "2023main", "2023econ", "2023news"})
  void everyAnnotatedSentenceIsASentence(String gold) throws IOException {
    Set<String> read = new HashSet<>();
    for (Declaration declaration : Seeds.READ.declarations()) {
      declaration.paragraphs().stream()
          .map(Paragraph::sentences)
          .forEach(all -> all.forEach(s -> read.add(plain(s.text()))));
    }
    for (String line : Files.readAllLines(Path.of("seeds/gold", gold + ".tsv"))) {
      String sentence = line.split("\t", 2)[1];
      if (!sentence.contains("新华社") || gold.equals("2019")) {
        assertTrue(read.contains(plain(sentence)), line);
      }
    }
  }

  private static String squeezed(String text) {
    return text.replaceAll("[\\s\\p{Z}]", "");
  }

  private static String plain(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKC)
        .replaceAll("[\\s—\\-－–·,，。；;：:、“”\"'‘’《》〈〉<>()（）]", "");
  }
}
