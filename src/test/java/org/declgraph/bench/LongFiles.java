package org.declgraph.bench;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.declgraph.cli.Main;
import org.declgraph.format.SampleFiles;
import org.declgraph.format.SampleFiles.Set;

/**
 * Builds a store from a PDF of a thousand pages and from long texts (many declarations; noise),
 * each in a JVM of its own whose heap is bounded, and prints the memory that was in use at most and
 * the time. From the project's folder: {@code mvn -q test-compile exec:exec -Dexec.executable=java
 * -Dexec.classpathScope=test "-Dexec.args=-cp %classpath org.declgraph.bench.LongFiles 100 2g 1000
 * 300m"}: megabytes of text and their bound, pages of the PDF and its bound.
 */
final class LongFiles {
  private static final int LINES = 40;
  private static final int WIDTH = 36;
  private static final long MEGABYTE = 1_000_000;
  private static final List<String> STATES =
      List.of("法兰西共和国", "德意志联邦共和国", "巴西联邦共和国", "哈萨克斯坦共和国", "蒙古国", "南非共和国");
  private static final List<String> THINGS =
      List.of("多边贸易体制", "粮食安全", "气候变化", "网络安全", "核不扩散", "能源合作", "数字经济", "疫苗合作");
  private static final List<String> TURNS =
      List.of(
          "双方支持加强%s领域合作，反对将%s问题政治化。",
          "双方愿就%s深化务实合作，推动%s取得新进展。",
          "双方敦促有关国家停止破坏%s，呼吁国际社会重视%s。",
          "双方欢迎%s取得的积极成果，对%s形势表示严重关切。",
          "%s事关各国发展，%s的前景取决于各方共同努力。");

  private final Random random = new Random(7);
  private final Path folder;

  private LongFiles(Path folder) {
    this.folder = folder;
  }

  public static void main(String[] arguments) throws IOException, InterruptedException {
    int megabytes = Integer.parseInt(arguments[0]);
    int pages = Integer.parseInt(arguments[2]);
    LongFiles files = new LongFiles(Files.createTempDirectory("declgraph-long"));
    files.build(pages + " pages of PDF", files.pdf(pages), arguments[3]);
    files.build(megabytes + " MB of noise", files.noise(megabytes), arguments[1]);
    files.build(megabytes + " MB of declarations", files.declarations(megabytes), arguments[1]);
  }

  private String sentence() {
    String one = THINGS.get(random.nextInt(THINGS.size())) + random.nextInt(10_000);
    String other = THINGS.get(random.nextInt(THINGS.size()));
    return TURNS.get(random.nextInt(TURNS.size())).formatted(one, other);
  }

  private String declaration(int number, int sentences) {
    LocalDate day = LocalDate.of(1950, 1, 1).plusDays(number);
    String state = STATES.get(number % STATES.size());
    StringBuilder text = new StringBuilder();
    text.append("中华人民共和国和").append(state).append("联合声明\n\n");
    text.append("%d年%d月%d日，".formatted(day.getYear(), day.getMonthValue(), day.getDayOfMonth()));
    text.append("中华人民共和国和").append(state).append("（以下称“双方”）发表声明如下：\n");
    for (int i = 1; i <= sentences; i++) {
      text.append(sentence()).append(i % 4 == 0 ? "\n" : "");
    }
    return text.append("\n\n").toString();
  }

  private Path declarations(int megabytes) throws IOException {
    Path file = folder.resolve("declarations.txt");
    try (BufferedWriter out = Files.newBufferedWriter(file)) {
      long written = 0;
      for (int i = 0; written < megabytes * MEGABYTE; i++) {
        String text = declaration(i, 80);
        out.write(text);
        written += text.getBytes(StandardCharsets.UTF_8).length;
      }
    }
    return file;
  }

  private Path noise(int megabytes) throws IOException {
    Path file = folder.resolve("noise.txt");
    try (BufferedWriter out = Files.newBufferedWriter(file)) {
      for (long i = 0; i < megabytes * MEGABYTE / 3; i++) {
        out.write(0x4E00 + random.nextInt(0x5000));
      }
    }
    return file;
  }

  /** Declarations of two pages each, 40 lines a page. */
  private Path pdf(int pages) throws IOException {
    List<List<Set>> set = new ArrayList<>();
    for (int i = 0; set.size() < pages; i++) {
      List<String> lines = wrapped(declaration(i, 85));
      for (int page = 0; page < 2 && set.size() < pages; page++) {
        int from = Math.min(lines.size(), page * LINES);
        set.add(page(lines.subList(from, Math.min(lines.size(), from + LINES))));
      }
    }
    return Files.write(folder.resolve("pages.pdf"), SampleFiles.pdfOf(set));
  }

  private static List<String> wrapped(String text) {
    List<String> lines = new ArrayList<>();
    text.lines()
        .filter(line -> !line.isEmpty())
        .forEach(
            line -> {
              for (int i = 0; i < line.length(); i += WIDTH) {
                lines.add(line.substring(i, Math.min(line.length(), i + WIDTH)));
              }
            });
    return lines;
  }

  private static List<Set> page(List<String> lines) {
    List<Set> page = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      page.add(new Set(60, 60 + 16 * i, lines.get(i)));
    }
    return page;
  }

  private void build(String what, Path file, String heap) throws IOException, InterruptedException {
    List<String> command =
        List.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Xmx" + heap,
            "-Djava.io.tmpdir=" + folder,
            "-cp",
            System.getProperty("java.class.path"),
            Child.class.getName(),
            file.toString(),
            folder.resolve("store-" + file.getFileName()).toString());
    long start = System.nanoTime();
    Process process =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
    String last = "";
    try (BufferedReader out = process.inputReader(StandardCharsets.UTF_8)) {
      for (String line = out.readLine(); line != null; line = out.readLine()) {
        last = line;
      }
    }
    int status = process.waitFor();
    double seconds = (System.nanoTime() - start) / 1e9;
    System.out.printf(
        Locale.ROOT,
        "%s, -Xmx%s: ended with %d after %.0f s; %s%n",
        what,
        heap,
        status,
        seconds,
        last);
  }

  /** Builds, and says how much memory was used at most. */
  static final class Child {
    private Child() {}

    public static void main(String[] arguments) {
      Peak peak = new Peak();
      int status =
          Main.run(
              System.out, System.err, "build", "--corpus", arguments[0], "--store", arguments[1]);
      System.out.println(peak.line());
      System.exit(status);
    }
  }
}
