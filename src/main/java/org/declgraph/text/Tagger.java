package org.declgraph.text;

import com.hankcs.hanlp.HanLP;
import com.hankcs.hanlp.seg.Segment;
import com.hankcs.hanlp.seg.common.Term;
import java.util.ArrayList;
import java.util.List;
import org.declgraph.text.place.Span;

/**
 * Segments a sentence and tags its words: HanLP with its name recognisers, without its process-wide
 * custom dictionary. Loaded once, used by any thread.
 */
public final class Tagger {
  private final Segment segment;

  public Tagger() {
    segment =
        HanLP.newSegment()
            .enableCustomDictionary(false)
            .enableOffset(true)
            .enableNameRecognize(true)
            .enablePlaceRecognize(true)
            .enableOrganizationRecognize(true);
  }

  /** The words of a text, in order; together they cover it. */
  public List<Token> tag(String text) {
    List<Token> tokens = new ArrayList<>();
    int start = 0;
    for (Term term : segment.seg(text)) {
      int end = start + term.word.length();
      tokens.add(
          new Token(new Span(start, end), text.substring(start, end), term.nature.toString()));
      start = end;
    }
    return tokens;
  }
}
