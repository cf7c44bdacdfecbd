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
 * Prints how long the main job takes, JVM start and all, against {@link BareStart} under the same
 * options of the JVM: those of {@code .mvn/jvm.config}, with which Maven runs it, and none, as
 * {@code java -jar} does. The two programs run in turn. From the project's folder: {@code mvn -q
 * test-compile exec:exec -Dexec.executable=java -Dexec.classpathScope=test "-Dexec.args=-cp
 * %classpath org.declgraph.bench.MainJobRatio"}.
 */
final class MainJobRatio {
  private static final int RUNS = 7;
  private static final String TEXTS = "seeds/declarations";
  private static final Path OPTIONS = Path.of(".mvn", "jvm.config");

  private final List<String> options;
  private final Path stores;

  private MainJobRatio(List<String> options, Path stores) {
    this.options = options;
    this.stores = stores;
  }

  public static void main(String[] arguments) throws IOException, InterruptedException {
    List<String> maven = List.of(Files.readString(OPTIONS).strip().split("\\s+"));
    for (List<String> options : List.of(maven, List.<String>of())) {
      new MainJobRatio(options, Files.createTempDirectory("declgraph-ratio")).print();
    }
  }

  private void print() throws IOException, InterruptedException {
    double[] bare = new double[RUNS];
    double[] whole = new double[RUNS];
    double[] ratio = new double[RUNS];
    for (int i = 0; i < RUNS; i++) {
      bare[i] = seconds(BareStart.class, TEXTS);
      whole[i] = seconds(Main.class, "build", "--store", stores.resolve("" + i).toString());
      ratio[i] = whole[i] / bare[i];
    }
    System.out.printf(
        Locale.ROOT,
        "%s: main job %.2f s, bare start of HanLP and Jena %.2f s, ratio %.2f (medians of %d)%n",
        options.isEmpty() ? "no options" : String.join(" ", options),
        median(whole),
        median(bare),
        median(ratio),
        RUNS);
  }

  private double seconds(Class<?> program, String... arguments)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(options);
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
