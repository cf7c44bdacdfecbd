package org.declgraph.web;

import java.time.Duration;
import org.declgraph.query.Limits;

/**
 * What the server allows its users.
 *
 * @param atOnce requests to the data answered at one time; further ones are told to come again
 * @param limits of one answer
 * @param requestBytes the longest body of a request
 * @param origin another site whose pages may ask ({@code *} for any); empty for none
 */
public record Protection(int atOnce, Limits limits, long requestBytes, String origin) {
  public static final Protection STANDARD =
      new Protection(32, new Limits(Duration.ofSeconds(30), 100_000), 1 << 20, "");
}
