package org.declgraph.store.change;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.declgraph.store.file.KeptFile;

/**
 * The mark that a generation bears while it is changed, by which a change that was broken off is
 * ended: its files, index of words and catalogue follow what its database has.
 *
 * @param witness a quad that the change adds or removes; empty where it changes none
 * @param added whether the witness is added
 * @param come the keys of the files that the change adds
 * @param gone the keys of those that it takes out
 * @param removed the ids that are taken out though their files stay
 * @param subjects the IRIs of the resources whose words the change touches
 */
public record ChangeMark(
    Optional<Quad> witness,
    boolean added,
    List<String> come,
    List<String> gone,
    List<String> removed,
    List<String> subjects) {
  private static final String FILE = "changing";
  private static final String DRAFT = "changing.new";

  static ChangeMark of(Change change, Collection<String> subjects) {
    return new ChangeMark(
        Stream.concat(change.added().stream(), change.removed().stream()).findFirst(),
        !change.added().isEmpty(),
        change.files().added().stream().map(KeptFile::key).toList(),
        change.files().gone(),
        change.files().removed(),
        List.copyOf(subjects));
  }

  public static Path file(Path generation) {
    return generation.resolve(FILE);
  }

  /** That of a generation; empty where none was broken off. */
  static Optional<ChangeMark> on(Path generation) throws IOException {
    if (!Files.exists(file(generation))) {
      return Optional.empty();
    }
    List<String> lines = Files.readAllLines(file(generation));
    return Optional.of(
        new ChangeMark(
            values(lines, "quad").stream().map(ChangeMark::quad).findFirst(),
            !values(lines, "added").isEmpty(),
            values(lines, "come"),
            values(lines, "gone"),
            values(lines, "removed"),
            values(lines, "subject")));
  }

  private static List<String> values(List<String> lines, String name) {
    return lines.stream()
        .filter(line -> line.startsWith(name + " "))
        .map(line -> line.substring(name.length() + 1))
        .toList();
  }

  /** Marks a generation; on the disk when it returns. */
  void writeTo(Path generation) throws IOException {
    List<String> lines = new ArrayList<>();
    witness.ifPresent(quad -> lines.add("quad " + text(quad)));
    if (added) {
      lines.add("added yes");
    }
    come.forEach(key -> lines.add("come " + key));
    gone.forEach(key -> lines.add("gone " + key));
    removed.forEach(id -> lines.add("removed " + id));
    subjects.forEach(subject -> lines.add("subject " + subject));
    Path draft = generation.resolve(DRAFT);
    Files.write(draft, lines);
    try (FileChannel channel = FileChannel.open(draft, StandardOpenOption.WRITE)) {
      channel.force(true);
    }
    Files.move(draft, file(generation), StandardCopyOption.ATOMIC_MOVE);
  }

  private static String text(Quad quad) {
    StringWriter text = new StringWriter();
    DatasetGraph one = DatasetGraphFactory.create();
    one.add(quad);
    RDFDataMgr.write(text, one, Lang.NQUADS);
    return text.toString().strip();
  }

  private static Quad quad(String text) {
    DatasetGraph one = DatasetGraphFactory.create();
    RDFParser.fromString(text, Lang.NQUADS).parse(one);
    return one.find().next();
  }

  /** Whether a database has the change, by its witness. */
  boolean isDone(DatasetGraph dataset) {
    return witness.map(quad -> dataset.contains(quad) == added).orElse(true);
  }
}
