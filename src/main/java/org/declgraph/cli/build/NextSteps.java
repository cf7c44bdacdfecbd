package org.declgraph.cli.build;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.declgraph.cli.terminal.Grid;
import org.declgraph.cli.terminal.Terminal;

/** What a user may do with a store that was just built. */
public record NextSteps(Path store, Terminal terminal) {
  private static final String JAR = "java -jar target/declgraph.jar ";

  public List<String> lines() {
    String here = store.equals(Path.of("store")) ? "" : " --store " + store;
    List<List<String>> commands = new ArrayList<>();
    if (!isPackaged()) {
      commands.add(List.of("  mvn -q -DskipTests package", "makes the jar, once"));
    }
    commands.add(command("query strongest-language" + here, "an answer from a saved query"));
    commands.add(command("shifts --issue missile-defence" + here, "how positions moved"));
    commands.add(command("serve" + here, "SPARQL and the explorer in a browser"));
    List<String> lines = new ArrayList<>(List.of("", terminal.strong("Next 接下来")));
    lines.addAll(new Grid(commands).lines());
    return lines;
  }

  private static List<String> command(String command, String purpose) {
    return List.of("  " + JAR + command, purpose);
  }

  private static boolean isPackaged() {
    return NextSteps.class
        .getProtectionDomain()
        .getCodeSource()
        .getLocation()
        .getPath()
        .endsWith(".jar");
  }
}
