package org.declgraph.text.source;

import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourceReaderTest {
  private static final String SENTENCE = "双方支持联合国在国际事务中发挥核心作用，反对将人权问题政治化。\n";

  @TempDir private Path folder;

  private FileContent read(String name) {
    return new SourceReader().read(folder, folder.resolve(name));
  }

  private String reason(String name) {
    return assertInstanceOf(Refusal.class, read(name)).reason();
  }

  /** Appends to a file, over and over, until it is told to stop. */
  private record Writer(Path file, CountDownLatch begun, AtomicBoolean stopped)
      implements Runnable {
    @Override
    public void run() {
      try {
        while (!stopped.get()) {
          Files.writeString(file, SENTENCE, StandardOpenOption.APPEND);
          begun.countDown();
        }
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  @Test
  void aFileThatChangesWhileItIsReadIsRefused() throws IOException, InterruptedException {
    Path file = Files.writeString(folder.resolve("growing.txt"), SENTENCE.repeat(100_000));
    Writer writer = new Writer(file, new CountDownLatch(1), new AtomicBoolean());
    Thread thread = new Thread(writer);
    thread.start();
    try {
      writer.begun().await();
      assertTrue(reason("growing.txt").startsWith("changed while it was read"));
    } finally {
      writer.stopped().set(true);
      thread.join();
    }
    assertInstanceOf(SourceText.class, read("growing.txt"));
  }

  @Test
  void aFileThatIsGoneWhenItsTurnComesIsRefused() {
    assertTrue(reason("gone.txt").startsWith("is no longer there"));
  }

  @Test
  void charactersWithoutAnyMarkAreNoText() throws IOException {
    Files.writeString(folder.resolve("noise.txt"), SENTENCE + "双方支持联合国".repeat(4000));
    assertTrue(reason("noise.txt").startsWith("has 28000 characters without a full stop"));
  }
}
