package org.declgraph.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.declgraph.corpus.Corpus;
import org.declgraph.issue.LinkedPosition;
import org.declgraph.text.SourceText;

/** A hash of all that a build depends on, by which its generation is named. */
final class Fingerprint {
  private static final int BYTES = 8;

  private final MessageDigest digest;

  Fingerprint() {
    try {
      digest = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Adds the texts of a corpus, with their paths, and what analysts decided of it. */
  Fingerprint with(Corpus corpus) {
    reviewed(corpus).forEach(linked -> with(linked.toString()));
    corpus.declarations().stream()
        .flatMap(read -> read.declaration().witnesses().stream())
        .map(witness -> witness.source())
        .distinct()
        .sorted(java.util.Comparator.comparing(SourceText::path))
        .forEach(source -> with(source.path()).with(source.text()));
    return this;
  }

  private static Stream<LinkedPosition> reviewed(Corpus corpus) {
    return corpus.declarations().stream()
        .flatMap(read -> read.sentences().stream())
        .flatMap(s -> Stream.concat(s.positions().stream(), s.withdrawn().stream()))
        .filter(linked -> linked.review().isPresent());
  }

  /** Adds the files of a folder, in order of their names. */
  Fingerprint with(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      List<Path> sorted = files.filter(Files::isRegularFile).sorted().toList();
      for (Path file : sorted) {
        with(file.getFileName().toString()).with(Files.readAllBytes(file));
      }
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Fingerprint with(String text) {
    return with(text.getBytes(StandardCharsets.UTF_8));
  }

  private Fingerprint with(byte[] bytes) {
    digest.update(Integer.toString(bytes.length).getBytes(StandardCharsets.UTF_8));
    digest.update(bytes);
    return this;
  }

  /** The hash as readable characters; ends the fingerprint. */
  String hex() {
    return HexFormat.of().formatHex(digest.digest(), 0, BYTES);
  }
}
