package org.declgraph.claim;

import java.util.Optional;

/** Two occasions, one after the other, and which of their claims belong together. */
public record Meeting(Claims before, Claims after, Alignment alignment) {

  /** The earlier claim that belongs to a later one. */
  public Optional<Claim> earlier(int later) {
    return Optional.ofNullable(alignment.earlier().get(later)).map(before::at);
  }

  /** The later claim that belongs to an earlier one. */
  public Optional<Claim> later(int earlier) {
    return Optional.ofNullable(alignment.later().get(earlier)).map(after::at);
  }

  /** For a later claim without its own, what it is near to: an earlier one that another has. */
  public Optional<Claim> nearEarlier(int later) {
    return Optional.ofNullable(alignment.nearEarlier().get(later)).map(before::at);
  }

  /** For an earlier claim without its own, what it is near to: a later one that another has. */
  public Optional<Claim> nearLater(int earlier) {
    return Optional.ofNullable(alignment.nearLater().get(earlier)).map(after::at);
  }
}
