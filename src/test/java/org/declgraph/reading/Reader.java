package org.declgraph.reading;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.declgraph.declaration.head.Head;
import org.declgraph.declaration.head.Kind;
import org.declgraph.entity.Mention;
import org.declgraph.entity.authority.Authority;
import org.declgraph.entity.authority.Entity;
import org.declgraph.position.Position;
import org.declgraph.position.Reading;
import org.declgraph.text.Paragraph;
import org.declgraph.text.Sentence;
import org.declgraph.text.Tagger;
import org.declgraph.text.layout.Form;
import org.declgraph.text.place.AlignedText;
import org.declgraph.text.place.Span;
import org.declgraph.text.source.SourceText;

/** Reads single sentences with the rules of {@code seeds/lexicon}. */
final class Reader {
  private static final Path LEXICON = Path.of("seeds/lexicon");
  private static final int LONGEST_NAME = 14;

  private final Authority authority = Authority.load(LEXICON);
  private final PositionReader positions = new PositionReader(LEXICON, new Tagger(), authority);

  /** The positions of sentences that stand in one paragraph, between parties named in Chinese. */
  List<Position> read(List<String> parties, String... sentences) {
    return readings(parties, Kind.JOINT_STATEMENT, sentences).stream()
        .flatMap(r -> r.positions().stream())
        .toList();
  }

  List<Reading> readings(List<String> parties, Kind kind, String... sentences) {
    return readings(parties, kind, List.of(paragraph(Form.BODY, sentences)));
  }

  List<Reading> readings(List<String> parties, Kind kind, List<Paragraph> paragraphs) {
    List<Entity> speakers = parties.stream().map(authority::actor).toList();
    Head head = new Head("", Optional.empty(), "", speakers, kind);
    List<List<Mention>> mentions =
        paragraphs.stream()
            .flatMap(p -> p.sentences().stream())
            .map(s -> mentions(s.text()))
            .toList();
    return positions.read(head, paragraphs, mentions);
  }

  static Paragraph paragraph(Form form, String... sentences) {
    return new Paragraph(form, "", Stream.of(sentences).map(Reader::sentence).toList());
  }

  private static Sentence sentence(String text) {
    return new Sentence("", 1, AlignedText.of(text), new SourceText("example", text, "UTF-8"));
  }

  /** Every name that the authority lists know, the longest first. */
  private List<Mention> mentions(String text) {
    List<Mention> mentions = new ArrayList<>();
    for (int start = 0; start < text.length(); start++) {
      for (int end = Math.min(text.length(), start + LONGEST_NAME); end > start + 1; end--) {
        Span span = new Span(start, end);
        Optional<Entity> entity = authority.find(span.in(text));
        if (entity.isPresent()) {
          mentions.add(new Mention(span, span.in(text), entity.get(), "test"));
          start = end - 1;
          break;
        }
      }
    }
    return mentions;
  }
}
