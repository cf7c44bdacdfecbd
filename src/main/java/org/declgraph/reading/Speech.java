package org.declgraph.reading;

import java.util.List;
import java.util.Optional;
import org.declgraph.entity.Entity;
import org.declgraph.position.Voice;

/**
 * Who speaks.
 *
 * @param holders whose positions are stated
 * @param speaker the country of the one who speaks in a news text; empty outside speech
 */
record Speech(List<Entity> holders, Optional<List<Entity>> speaker) {
  Speech {
    holders = List.copyOf(holders);
  }

  static Speech of(List<Entity> holders) {
    return new Speech(holders, Optional.empty());
  }

  static Speech by(List<Entity> country) {
    return new Speech(country, Optional.of(country));
  }

  boolean isReported() {
    return speaker.isPresent();
  }

  Speech withHolders(List<Entity> others) {
    return new Speech(others, speaker);
  }

  /** Who speaks where a sentence begins: a speaker goes on. */
  Speech resumed() {
    return speaker.map(Speech::by).orElse(this);
  }

  Voice voice(Holders parties) {
    if (isReported()) {
      return Voice.REPORTED;
    }
    return holders.size() == parties.parties().size() ? Voice.JOINT : Voice.ONE_SIDED;
  }
}
