package org.declgraph.store.folder;

import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.jena.dboe.base.file.Location;
import org.apache.jena.dboe.base.file.ProcessFileLock;
import org.apache.jena.tdb2.sys.DatabaseConnection;

/** Asks whether a process has a database open. */
public final class Holders {
  private Holders() {}

  /** Whether this process or another holds the database. */
  public static boolean hold(Path database) {
    if (!Files.isDirectory(database)) {
      return false;
    }
    ProcessFileLock lock = DatabaseConnection.lockForLocation(Location.create(database.toString()));
    if (lock.isLockedHere()) {
      return true;
    }
    boolean free = lock.tryLock();
    if (free) {
      lock.unlock();
    }
    ProcessFileLock.release(lock);
    return !free;
  }
}
