package org.declgraph.web;

import org.declgraph.web.guard.Protection;

/**
 * How the server is started.
 *
 * @param host the address it listens at
 * @param port 0 for any free one
 */
public record Options(String host, int port, Protection protection) {
  public static final String LOOPBACK = "127.0.0.1";
  public static final int PORT = 3330;
  public static final Options STANDARD = new Options(LOOPBACK, PORT, Protection.STANDARD);
}
