package org.declgraph.cli.build;

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
import org.declgraph.store.file.KeptFile;

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

  /** Adds what a corpus is read from: paths and contents. */
  Fingerprint with(List<KeptFile> files) {
    files.forEach(file -> with(file.origin().path()).with(file.hash()));
    return this;
  }

  /** Adds the content of a file. */
  Fingerprint withFile(Path file) {
    try {
      return with(Files.readAllBytes(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
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
