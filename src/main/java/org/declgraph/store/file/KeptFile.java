package org.declgraph.store.file;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.declgraph.store.folder.StoreException;
import org.declgraph.text.source.CorpusFile;

/**
 * A file that a generation is built from, and keeps a copy of.
 *
 * @param key the place of the copy: {@code 00000/a.txt}, {@code 00001/a.txt} where another folder
 *     has a file of the same path
 * @param hash the SHA-256 of its bytes, in hexadecimal
 */
public record KeptFile(String key, CorpusFile origin, String hash) {
  /** Files with keys of their own, in the order given. */
  public static List<KeptFile> of(List<CorpusFile> files) {
    Map<String, Integer> seen = new HashMap<>();
    List<KeptFile> kept = new ArrayList<>();
    for (CorpusFile file : files) {
      int number = seen.merge(file.path(), 1, Integer::sum) - 1;
      kept.add(new KeptFile(key(number, file.path()), file, hash(file.file())));
    }
    return kept;
  }

  /** The key of the file that is this one's, as the n-th of its path, from 0. */
  public static String key(int number, String path) {
    return String.format(Locale.ROOT, "%05d/%s", number, path);
  }

  /** The hash of a file; empty where it cannot be read, as what reads it will say. */
  private static String hash(Path file) {
    try {
      return Files.isRegularFile(file) ? copied(file, OutputStream.nullOutputStream()) : "";
    } catch (IOException e) {
      return "";
    }
  }

  private static String copied(Path file, OutputStream to) throws IOException {
    try (InputStream in = Files.newInputStream(file);
        DigestInputStream digest =
            new DigestInputStream(in, MessageDigest.getInstance("SHA-256"))) {
      digest.transferTo(to);
      return HexFormat.of().formatHex(digest.getMessageDigest().digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  /**
   * Copies it into the folder of kept files.
   *
   * @throws StoreException if it is not what it was when it was hashed
   */
  void copyTo(Path folder) {
    Path copy = folder.resolve(key);
    try {
      Files.createDirectories(copy.getParent());
      try (OutputStream out = Files.newOutputStream(copy)) {
        if (!copied(origin.file(), out).equals(hash)) {
          throw new StoreException(
              origin.path() + " changed while it was read; build again when it is complete");
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
