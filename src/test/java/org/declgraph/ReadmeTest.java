package org.declgraph;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.declgraph.cli.Main;
import org.junit.jupiter.api.Test;

class ReadmeTest {
  private static final Path SOURCES = Path.of("src/main/java/org/declgraph");

  private static String readme() throws IOException {
    return Files.readString(Path.of("README.md"));
  }

  private static List<String> rows(String heading) throws IOException {
    String section = readme().split("\n## " + heading + "\n")[1].split("\n## ")[0];
    return section.lines().filter(line -> line.startsWith("| `")).toList();
  }

  private static String help(String... arguments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    PrintStream stream = new PrintStream(out, true, StandardCharsets.UTF_8);
    assertEquals(0, Main.run(stream, stream, arguments));
    return out.toString(StandardCharsets.UTF_8);
  }

  @Test
  void theTableOfCommandsNamesEachCommandAndOnlyTheirOptions() throws IOException {
    TreeSet<String> named = new TreeSet<>();
    for (String row : rows("Commands")) {
      String command = row.substring(3).split("[ `]")[0];
      named.add(command);
      String help = help(command, "--help");
      Pattern.compile("--[a-z]+")
          .matcher(row)
          .results()
          .map(MatchResult::group)
          .forEach(option -> assertTrue(help.contains(option), command + " has no " + option));
    }
    String all = help("--help").split("Commands:")[1].split("Exit status:")[0];
    Pattern.compile("(?m)^  ([a-z]+)")
        .matcher(all)
        .results()
        .forEach(m -> assertTrue(named.contains(m.group(1)), m.group(1) + " is not named"));
  }

  @Test
  void theTableOfPackagesIsWhole() throws IOException {
    TreeSet<String> named = new TreeSet<>();
    rows("Packages").forEach(row -> assertTrue(named.add(row.substring(3).split("`")[0]), row));
    try (Stream<Path> files = Files.walk(SOURCES)) {
      TreeSet<String> packages = new TreeSet<>();
      files
          .filter(Files::isRegularFile)
          .map(file -> SOURCES.relativize(file.getParent()).toString().replace('/', '.'))
          .forEach(packages::add);
      assertEquals(packages, named);
    }
  }

  @Test
  void theQueriesItNamesAreThere() throws IOException {
    String section = readme().split("\n## Asking the graph\n")[1].split("\n\n")[0];
    Pattern.compile("`([a-z]+(?:-[a-z]+)+)`")
        .matcher(section)
        .results()
        .map(match -> Path.of("queries", match.group(1) + ".rq"))
        .forEach(query -> assertTrue(Files.exists(query), query + " is not there"));
  }

  @Test
  void thePlaceItGivesHoldsTheSentenceItQuotes() throws IOException {
    String readme = readme();
    String file = readme.split("dg:source +\"")[1].split("\"")[0];
    int start = Integer.parseInt(readme.split("dg:start +")[1].split("[^0-9]")[0]);
    int end = Integer.parseInt(readme.split("dg:end +")[1].split("[^0-9]")[0]);
    String quote = readme.split("dg:quote +\"")[1].split("\"")[0];
    String text = Files.readString(Path.of("seeds/declarations", file));
    int from = text.offsetByCodePoints(0, start);
    String place = text.substring(from, text.offsetByCodePoints(from, end - start));
    assertEquals(quote, place.replaceAll("\\s|\u3000", ""));
  }
}
