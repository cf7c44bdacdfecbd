package org.declgraph.cli.option;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.declgraph.cli.terminal.Terminal;
import picocli.CommandLine.Option;

/** Where a result is written: a file, whole or not at all, or standard output. */
public final class OutputFile {
  @Option(
      names = "--output",
      paramLabel = "FILE",
      description = "write to this file (default: standard output)")
  private Path file;

  /** Writes text. */
  @FunctionalInterface
  public interface Text {
    void to(Writer out) throws IOException;
  }

  /** Writes bytes. */
  @FunctionalInterface
  public interface Bytes {
    void to(OutputStream out) throws IOException;
  }

  public boolean isTerminal() {
    return file == null;
  }

  public void write(Terminal terminal, Text text) {
    writeBytes(
        terminal,
        out -> {
          Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
          text.to(writer);
          writer.flush();
        });
  }

  public void writeBytes(Terminal terminal, Bytes bytes) {
    try {
      if (file == null) {
        bytes.to(terminal.out());
      } else {
        replace(bytes);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void replace(Bytes bytes) throws IOException {
    Path folder = file.toAbsolutePath().getParent();
    if (!Files.isDirectory(folder)) {
      throw new IOException(folder + ": there is no such folder");
    }
    if (Files.exists(file) && !Files.isRegularFile(file)) {
      try (OutputStream out = Files.newOutputStream(file)) {
        bytes.to(out);
      }
      return;
    }
    Path part = folder.resolve("." + file.getFileName() + ".part");
    try {
      try (OutputStream out = Files.newOutputStream(part)) {
        bytes.to(out);
      }
      Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(part);
    }
  }
}
