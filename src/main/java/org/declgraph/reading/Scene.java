package org.declgraph.reading;

import java.util.List;
import org.declgraph.clause.Outline;
import org.declgraph.entity.Mention;
import org.declgraph.text.Sentence;
import org.declgraph.text.Token;

/** A sentence with all that is known before its positions are read. */
record Scene(Sentence sentence, Outline outline, List<Token> tokens, List<Mention> mentions) {
  Scene {
    tokens = List.copyOf(tokens);
    mentions = List.copyOf(mentions);
  }

  String text() {
    return outline.text();
  }
}
