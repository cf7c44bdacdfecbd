package org.declgraph.entity;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.declgraph.text.Sentence;
import org.declgraph.text.place.AlignedText;
import org.declgraph.text.source.SourceText;

/** The sentences of an annotated text, each its own source. */
public final class GoldText {
  public static final Path FOLDER = Path.of("seeds/gold");
  public static final List<String> NAMES = List.of("2019", "2023main", "2023econ", "2023news");

  private GoldText() {}

  public static List<Sentence> sentences(String name) {
    List<Sentence> sentences = new ArrayList<>();
    try {
      for (String line : Files.readAllLines(FOLDER.resolve(name + ".tsv"))) {
        sentences.add(sentence(sentences.size() + 1, line.substring(line.indexOf('\t') + 1)));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return sentences;
  }

  /** A sentence that is a text by itself. */
  public static Sentence sentence(int number, String text) {
    return new Sentence(
        "", number, AlignedText.of(text), new SourceText("test.txt", text, "UTF-8"));
  }
}
