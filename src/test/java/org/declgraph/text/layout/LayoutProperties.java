package org.declgraph.text.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.declgraph.text.Sentence;
import org.declgraph.text.SentenceSplitter;
import org.declgraph.text.place.AlignedText;
import org.declgraph.text.place.Span;
import org.declgraph.text.source.SourceText;

class LayoutProperties {
  private static final Furniture FURNITURE = Furniture.load(Path.of("seeds/lexicon"));
  private static final List<String> PARTS =
      List.of(
          "双方支持多边主义",
          "中华人民共和国和法兰西共和国",
          "关于气候变化的联合声明",
          "《联合国宪章》",
          "“一带一路”",
          "，",
          "。",
          "；",
          "：",
          "——",
          "（一）",
          "一、",
          "三",
          "\n",
          "\n\n",
          "\r\n",
          "　　",
          " ",
          "2024 年",
          "5月6日",
          "于巴黎",
          "AUKUS",
          "（上接第二版）",
          "新华社发",
          "新华社北京5月6日电",
          "氢能 and 风能",
          "雙方關於國際",
          "𠮷林",
          "\uFEFF",
          "《",
          "”",
          "责任编辑：某");

  @Provide
  Arbitrary<SourceText> sources() {
    return Arbitraries.of(PARTS)
        .list()
        .ofMaxSize(60)
        .map(parts -> new SourceText("a", String.join("", parts), "UTF-8"));
  }

  private static List<AlignedText> sentences(Layout layout) {
    return layout.blocks().stream()
        .flatMap(
            b -> SentenceSplitter.split(b.text()).stream().map(span -> b.reading().slice(span)))
        .toList();
  }

  @Property(tries = 400)
  void aQuoteIsItsSliceWithoutWhiteSpace(@ForAll("sources") SourceText source) {
    for (AlignedText reading : sentences(Layout.of(source, FURNITURE))) {
      Sentence sentence = new Sentence("", 1, reading, source);
      String slice = sentence.place().in(source.text());
      assertEquals(squeezed(slice), squeezed(sentence.quote()));
    }
  }

  @Property(tries = 400)
  void placesAscendAndDoNotOverlap(@ForAll("sources") SourceText source) {
    int end = 0;
    for (AlignedText reading : sentences(Layout.of(source, FURNITURE))) {
      Span place = reading.origin(new Span(0, reading.length()));
      assertTrue(place.start() >= end, place + " begins before " + end);
      end = place.end();
    }
  }

  @Property(tries = 400)
  void nothingIsLostButWhatIsListed(@ForAll("sources") SourceText source) {
    Layout layout = Layout.of(source, FURNITURE);
    String read = sentences(layout).stream().map(AlignedText::text).collect(Collectors.joining());
    String omitted = layout.omissions().stream().map(Omission::text).collect(Collectors.joining());
    assertEquals(letters(source.text()), letters(read) + letters(omitted), layout::toString);
  }

  @Property(tries = 200)
  void aReadingIsOneLine(@ForAll("sources") SourceText source) {
    for (Block block : Layout.of(source, FURNITURE).blocks()) {
      assertTrue(block.text().lines().count() == 1, block.text());
    }
  }

  private static String squeezed(String text) {
    return text.replaceAll("[\\s\\p{Z}\uFEFF]", "");
  }

  private static long letters(String text) {
    return text.codePoints().filter(Character::isLetterOrDigit).count();
  }
}
