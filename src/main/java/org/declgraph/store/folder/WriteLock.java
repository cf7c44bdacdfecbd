package org.declgraph.store.folder;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** The right to write a store; the system takes it back from a process that ends. */
public final class WriteLock implements AutoCloseable {
  private static final String FILE = ".lock";

  private final FileChannel channel;

  private WriteLock(FileChannel channel) {
    this.channel = channel;
  }

  /**
   * Takes the right to write.
   *
   * @throws StoreException if another process has it
   */
  public static WriteLock on(Path folder) throws IOException {
    Files.createDirectories(folder);
    FileChannel channel =
        FileChannel.open(folder.resolve(FILE), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    if (!lock(channel)) {
      channel.close();
      throw new StoreException(
          "another build is writing the store " + folder + "; wait for it, or name another store");
    }
    return new WriteLock(channel);
  }

  private static boolean lock(FileChannel channel) throws IOException {
    try {
      FileLock lock = channel.tryLock();
      return lock != null;
    } catch (OverlappingFileLockException e) {
      return false;
    }
  }

  static boolean isLock(Path entry) {
    return entry.getFileName().toString().equals(FILE);
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }
}
