package org.declgraph.shift;

import java.util.List;
import java.util.Optional;

/** Two occasions, one after the other, and which of their claims belong together. */
record Meeting(Claims before, Claims after, Alignment alignment) {

  /** The earlier claim that belongs to a later one. */
  Optional<Claim> earlier(int later) {
    return Optional.ofNullable(alignment.earlier().get(later)).map(before::at);
  }

  /** The later claim that belongs to an earlier one. */
  Optional<Claim> later(int earlier) {
    return Optional.ofNullable(alignment.later().get(earlier)).map(after::at);
  }

  /** For a later claim without its own, what it is near to: an earlier one that another has. */
  List<String> nearEarlier(int later) {
    return near(alignment.nearEarlier().get(later), before);
  }

  /** For an earlier claim without its own, what it is near to: a later one that another has. */
  List<String> nearLater(int earlier) {
    return near(alignment.nearLater().get(earlier), after);
  }

  private static List<String> near(Integer place, Claims claims) {
    return place == null ? List.of() : List.of("near: " + claims.at(place).target());
  }
}
