package org.declgraph.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/**
 * The arguments as they were typed: under a locale that is not UTF-8 the JVM loses Chinese
 * characters, which Linux still has.
 */
final class Arguments {
  private static final Path TYPED = Path.of("/proc/self/cmdline");

  private Arguments() {}

  static String[] of(String... received) {
    boolean lost = Arrays.stream(received).anyMatch(argument -> argument.indexOf('\uFFFD') >= 0);
    if (!lost || !Files.isReadable(TYPED)) {
      return received;
    }
    try {
      return typed(received, Files.readAllBytes(TYPED));
    } catch (IOException e) {
      return received;
    }
  }

  /** The last of the typed words, where they agree with what was received. */
  static String[] typed(String[] received, byte[] commandLine) {
    String[] words = new String(commandLine, StandardCharsets.UTF_8).split("\0", -1);
    int last = words.length - 1;
    if (last < received.length) {
      return received;
    }
    String[] typed = Arrays.copyOfRange(words, last - received.length, last);
    for (int i = 0; i < typed.length; i++) {
      if (received[i].indexOf('\uFFFD') < 0 && !received[i].equals(typed[i])) {
        return received;
      }
    }
    return typed;
  }
}
