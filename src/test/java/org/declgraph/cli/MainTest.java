package org.declgraph.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class MainTest {
  @Test
  void withoutACommandTheUsageIsWrong() {
    Run run = Run.of();
    assertEquals(2, run.status());
    assertTrue(run.err().contains("declgraph --help"), run.err());
  }

  @Test
  void anUnknownOptionIsNamed() {
    Run run = Run.of("--no-such");
    assertEquals(2, run.status());
    assertTrue(run.err().contains("--no-such"), run.err());
  }

  @Test
  void helpIsNoFailure() {
    Run run = Run.of("--help");
    assertEquals(0, run.status());
    assertTrue(run.out().contains("持何立场"), run.out());
  }

  @Test
  void argumentsThatTheLocaleLostAreTakenAsTyped() {
    byte[] typed = "java\0-jar\0x.jar\0explain\0双方\0".getBytes(StandardCharsets.UTF_8);
    assertArrayEquals(
        new String[] {"explain", "双方"},
        Arguments.typed(new String[] {"explain", "\uFFFD\uFFFD"}, typed));
    assertArrayEquals(
        new String[] {"query", "\uFFFD"}, Arguments.typed(new String[] {"query", "\uFFFD"}, typed));
  }
}
