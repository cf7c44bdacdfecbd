package org.declgraph.reading.discourse;

import java.util.List;
import java.util.Optional;
import org.declgraph.entity.authority.Entity;
import org.declgraph.position.Attribution;
import org.declgraph.position.Voice;

/**
 * Who speaks.
 *
 * @param holders whose positions are stated
 * @param attribution why they are the holders
 * @param speaker the one who speaks in a news text; empty outside speech
 */
public record Speech(List<Entity> holders, Attribution attribution, Optional<Speaker> speaker) {
  public Speech {
    holders = List.copyOf(holders);
  }

  /** One who speaks for his country. */
  public record Speaker(List<Entity> country, Attribution attribution) {
    public Speaker {
      country = List.copyOf(country);
    }

    public Speech speech() {
      return new Speech(country, attribution, Optional.of(this));
    }
  }

  public static Speech of(List<Entity> holders, Attribution attribution) {
    return new Speech(holders, attribution, Optional.empty());
  }

  public boolean isReported() {
    return speaker.isPresent();
  }

  public Speech withHolders(List<Entity> others, Attribution why) {
    return new Speech(others, why, speaker);
  }

  /** The same, seen from farther on in the text. */
  Speech seenFrom(Attribution.From farther) {
    return new Speech(
        holders,
        attribution.seenFrom(farther),
        speaker.map(s -> new Speaker(s.country(), s.attribution().seenFrom(farther))));
  }

  /** Who speaks where a sentence begins: a speaker goes on. */
  public Speech resumed() {
    return speaker.map(Speaker::speech).orElse(this);
  }

  Voice voice(Holders parties) {
    if (isReported()) {
      return Voice.REPORTED;
    }
    return holders.size() == parties.parties().size() ? Voice.JOINT : Voice.ONE_SIDED;
  }
}
