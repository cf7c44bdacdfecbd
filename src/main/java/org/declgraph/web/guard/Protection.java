package org.declgraph.web.guard;

import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;
import org.declgraph.query.saved.Limits;
import org.declgraph.query.saved.UsageException;

/**
 * What the server allows its users.
 *
 * @param atOnce requests to the data answered at one time; further ones are told to come again
 * @param limits of one answer
 * @param requestBytes the longest body of a request
 * @param origins other sites whose pages may ask; any may where {@code *} is among them
 */
public record Protection(int atOnce, Limits limits, long requestBytes, List<String> origins) {
  public static final Protection STANDARD =
      new Protection(32, new Limits(Duration.ofSeconds(30), 100_000), 1 << 20, List.of());
  private static final String ANY = "*";
  private static final Pattern ORIGIN =
      Pattern.compile("https?://([\\w.-]+|\\[[0-9A-Fa-f:]+])(:\\d+)?");

  /**
   * Checks the origins.
   *
   * @throws UsageException where one is none
   */
  public Protection {
    origins = List.copyOf(origins);
    for (String origin : origins) {
      if (!origin.equals(ANY) && !ORIGIN.matcher(origin).matches()) {
        throw new UsageException(
            "“" + origin + "” is no origin, such as https://example.org or http://127.0.0.1:8000");
      }
    }
  }

  /** The same, for pages of other sites too. */
  public Protection with(List<String> origins) {
    return new Protection(atOnce, limits, requestBytes, origins);
  }

  /** Whether pages of a site may ask. */
  boolean admits(String origin) {
    return origins.contains(ANY) || origins.contains(origin);
  }
}
