package org.declgraph.evaluation.gold;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.declgraph.table.Problem;
import org.declgraph.table.TableException;

/** A folder of annotated texts, ordered by id. */
public record Gold(List<GoldDocument> documents) {
  static final String POSITIONS = ".positions.csv";

  public Gold {
    documents = List.copyOf(documents);
  }

  /**
   * Reads {@code D.tsv}, {@code D.positions.csv} and, where it is there, {@code D.entities.csv} of
   * each text D.
   *
   * @throws TableException naming every row that cannot be read
   */
  public static Gold read(Path folder) {
    List<GoldDocument> documents = new ArrayList<>();
    List<Problem> problems = new ArrayList<>();
    for (String id : ids(folder)) {
      try {
        documents.add(new GoldFiles(folder, id).read());
      } catch (TableException e) {
        problems.addAll(e.problems());
      }
    }
    if (!problems.isEmpty()) {
      throw new TableException(problems);
    }
    return new Gold(documents);
  }

  private static List<String> ids(Path folder) {
    if (!Files.isDirectory(folder)) {
      throw new TableException(folder.toString(), 0, "is no folder of annotated texts");
    }
    try (Stream<Path> files = Files.list(folder)) {
      List<String> ids =
          files
              .map(file -> file.getFileName().toString())
              .filter(name -> name.endsWith(POSITIONS))
              .map(name -> name.substring(0, name.length() - POSITIONS.length()))
              .sorted()
              .toList();
      if (ids.isEmpty()) {
        throw new TableException(folder.toString(), 0, "holds no *" + POSITIONS);
      }
      return ids;
    } catch (IOException e) {
      throw new TableException(folder.toString(), 0, "cannot be read: " + e.getMessage());
    }
  }
}
