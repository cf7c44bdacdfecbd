package org.declgraph.bench;

import java.util.Collection;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/** Prints the speed of extraction against that of HanLP alone, both on one thread. */
public final class Speed {
  private Speed() {}

  public static void main(String[] arguments) throws RunnerException {
    Options options =
        new OptionsBuilder()
            .include(Extraction.class.getName() + "\\.")
            .mode(Mode.Throughput)
            .timeUnit(TimeUnit.SECONDS)
            .threads(1)
            .forks(1)
            .warmupIterations(20)
            .warmupTime(TimeValue.seconds(3))
            .measurementIterations(5)
            .measurementTime(TimeValue.seconds(2))
            .shouldFailOnError(true)
            .verbosity(VerboseMode.SILENT)
            .build();
    Collection<RunResult> results = new Runner(options).run();
    double extraction = charactersPerSecond(results, "extraction");
    double segmentation = charactersPerSecond(results, "segmentation");
    System.out.printf(
        Locale.ROOT,
        "extraction %,.0f characters a second, HanLP alone %,.0f: ratio %.2f%n",
        extraction,
        segmentation,
        extraction / segmentation);
  }

  private static double charactersPerSecond(Collection<RunResult> results, String benchmark) {
    return results.stream()
            .filter(r -> r.getPrimaryResult().getLabel().equals(benchmark))
            .mapToDouble(r -> r.getPrimaryResult().getScore())
            .findFirst()
            .orElseThrow()
        * Extraction.characters();
  }
}
