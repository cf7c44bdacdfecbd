package org.declgraph.cli.terminal;

import java.time.Duration;
import java.time.Instant;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.declgraph.text.source.Progress;

/**
 * A line on standard error with the share done, rate and time left: only where somebody looks, only
 * for work that takes longer than a moment, and gone when it is done.
 */
public record ProgressLine(Terminal terminal, Duration moment) implements Progress {
  private static final Duration MOMENT = Duration.ofSeconds(1);
  private static final int INTERVAL = 250;

  public ProgressLine(Terminal terminal) {
    this(terminal, MOMENT);
  }

  @Override
  public Steps begin(String work, String unit, long total) {
    return terminal.isInteractive()
        ? new Line(work, unit, total)
        : Progress.NONE.begin(work, unit, total);
  }

  private final class Line implements Steps {
    private final String work;
    private final String unit;
    private final long total;
    private final Instant start = Instant.now();
    private ProgressBar bar;
    private long done;

    Line(String work, String unit, long total) {
      this.work = work;
      this.unit = unit;
      this.total = total;
    }

    @Override
    public synchronized void done(long count) {
      done += count;
      Duration elapsed = Duration.between(start, Instant.now());
      if (bar == null && done < total && elapsed.compareTo(moment) > 0) {
        bar = bar(elapsed);
      } else if (bar != null) {
        bar.stepTo(done);
      }
    }

    private ProgressBar bar(Duration elapsed) {
      return new ProgressBarBuilder()
          .setTaskName(work)
          .setInitialMax(total)
          .setUnit(" " + unit, 1)
          .setStyle(ProgressBarStyle.ASCII)
          .setUpdateIntervalMillis(INTERVAL)
          .showSpeed()
          .startsFrom(done, elapsed)
          .clearDisplayOnFinish()
          .setConsumer(new ConsoleProgressBarConsumer(terminal.err(), terminal.width() - 1))
          .build();
    }

    @Override
    public synchronized void close() {
      if (bar != null) {
        bar.close();
      }
    }
  }
}
