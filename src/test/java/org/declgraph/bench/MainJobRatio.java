package org.declgraph.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.declgraph.cli.Main;

/**
 * Prints how long the main job takes, JVM start and all, against {@link BareStart}. From the
 * project's folder: {@code mvn -q test-compile exec:exec -Dexec.executable=java
 * -Dexec.classpathScope=test "-Dexec.args=-cp %classpath org.declgraph.bench.MainJobRatio"}.
 */
final class MainJobRatio {
  private static final int RUNS = 5;
  private static final String TEXTS = "seeds/declarations";

  private MainJobRatio() {}

  public static void main(String[] arguments) throws IOException, InterruptedException {
    Path store = Files.createTempDirectory("declgraph-ratio");
    double[] bare = new double[RUNS];
    double[] whole = new double[RUNS];
    for (int i = 0; i < RUNS; i++) {
      bare[i] = seconds(BareStart.class, TEXTS);
      whole[i] = seconds(Main.class, "build", "--store", store.resolve("" + i).toString());
    }
    System.out.printf(
        Locale.ROOT,
        "main job %.2f s, bare start of HanLP and Jena %.2f s: ratio %.2f (medians of %d)%n",
        median(whole),
        median(bare),
        median(whole) / median(bare),
        RUNS);
  }

  private static double seconds(Class<?> program, String... arguments)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), program.getName()));
    command.addAll(List.of(arguments));
    long start = System.nanoTime();
    Process process =
        new ProcessBuilder(command)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    int status = process.waitFor();
    if (status != 0) {
      throw new IllegalStateException(program.getName() + " ended with " + status);
    }
    return (System.nanoTime() - start) / 1e9;
  }

  private static double median(double[] values) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    return sorted[sorted.length / 2];
  }
}
