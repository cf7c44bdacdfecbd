package org.declgraph.cli.terminal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.declgraph.text.source.Progress;
import org.junit.jupiter.api.Test;
import picocli.CommandLine.Help.Ansi;

class ProgressLineTest {
  private static final Duration NO_TIME = Duration.ofNanos(-1);

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  private static PrintStream stream(ByteArrayOutputStream bytes) {
    return new PrintStream(bytes, true, StandardCharsets.UTF_8);
  }

  /** What is shown of 300 steps of 400. */
  private String shown(Ansi ansi, Duration moment, boolean waits) throws InterruptedException {
    Terminal terminal = new Terminal(stream(out), stream(err), ansi);
    try (Progress.Steps steps = new ProgressLine(terminal, moment).begin("reading", "files", 400)) {
      steps.done(100);
      steps.done(200);
      if (waits) {
        awaitText();
      }
    }
    return err.toString(StandardCharsets.UTF_8);
  }

  /** The line is drawn by a thread of its own, a few times a second. */
  private void awaitText() throws InterruptedException {
    for (int i = 0; i < 1000 && err.size() == 0; i++) {
      Thread.sleep(10);
    }
  }

  @Test
  void aLineOnStandardErrorShowsWorkShareAndRateAndIsClearedAtTheEnd() throws InterruptedException {
    String shown = shown(Ansi.ON, NO_TIME, true);
    assertTrue(shown.contains("reading"), shown);
    assertTrue(shown.contains("75%") && shown.contains("300/400 files"), shown);
    assertTrue(shown.contains("files/s"), shown);
    assertTrue(shown.stripTrailing().endsWith("files/s") && shown.contains(" ".repeat(80)), shown);
    assertEquals("", out.toString(StandardCharsets.UTF_8));
  }

  @Test
  void nothingIsShownOfWorkThatIsDoneInAMoment() throws InterruptedException {
    assertEquals("", shown(Ansi.ON, Duration.ofMinutes(1), false));
  }

  @Test
  void nothingIsShownWhereTheOutputIsNoTerminal() throws InterruptedException {
    assertEquals("", shown(Ansi.OFF, NO_TIME, false));
  }
}
