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
 * Prints how long it takes to add a declaration to a store of 10,000, or of as many as the argument
 * says, against adding it to a store of one other, JVM start and all: processor time, which other
 * work on the machine does not change. From the project's folder: {@code mvn -q test-compile
 * exec:exec -Dexec.executable=java -Dexec.classpathScope=test "-Dexec.args=-cp %classpath
 * org.declgraph.bench.GrowthRatio 10000"}.
 */
final class GrowthRatio {
  private static final int RUNS = 3;
  private static final int MANY = 10_000;

  private GrowthRatio() {}

  public static void main(String[] arguments) throws IOException, InterruptedException {
    int many = arguments.length > 0 ? Integer.parseInt(arguments[0]) : MANY;
    Path folder = Files.createTempDirectory("declgraph-growth");
    Path large = built(folder.resolve("large"), many);
    Path small = built(folder.resolve("small"), 1);
    double[] toMany = new double[RUNS];
    double[] toOne = new double[RUNS];
    for (int i = 0; i < RUNS; i++) {
      Path file = folder.resolve("new-" + i + ".txt");
      Files.writeString(file, GeneratedCorpus.text(many + i, many + RUNS));
      toMany[i] = seconds("add", file.toString(), "--store", large.toString());
      toOne[i] = seconds("add", file.toString(), "--store", small.toString());
    }
    System.out.printf(
        Locale.ROOT,
        "adding to %,d declarations %.2f s, to one %.2f s: ratio %.2f (medians of %d)%n",
        many,
        median(toMany),
        median(toOne),
        median(toMany) / median(toOne),
        RUNS);
  }

  private static Path built(Path folder, int declarations)
      throws IOException, InterruptedException {
    GeneratedCorpus.write(folder.resolve("corpus"), declarations);
    Path store = folder.resolve("store");
    double seconds =
        seconds(
            "build", "--corpus", folder.resolve("corpus").toString(), "--store", store.toString());
    System.out.printf(Locale.ROOT, "built of %,d in %.1f s%n", declarations, seconds);
    return store;
  }

  /** The processor time that a command takes in a process of its own. */
  private static double seconds(String... arguments) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-cp", System.getProperty("java.class.path")));
    command.add(Timed.class.getName());
    command.addAll(List.of(arguments));
    Process process =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
    String last = "";
    for (String line : process.inputReader().lines().toList()) {
      last = line;
    }
    if (process.waitFor() != 0) {
      throw new IllegalStateException(String.join(" ", arguments) + " failed: " + last);
    }
    return Double.parseDouble(last);
  }

  /** Runs a command, and says last how much processor time its process took. */
  static final class Timed {
    public static void main(String[] arguments) {
      int status = Main.run(System.out, System.err, arguments);
      System.out.println(
          ProcessHandle.current().info().totalCpuDuration().orElseThrow().toMillis() / 1000.0);
      System.exit(status);
    }
  }

  private static double median(double[] values) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    return sorted[sorted.length / 2];
  }
}
