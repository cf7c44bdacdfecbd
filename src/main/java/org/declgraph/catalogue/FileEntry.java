package org.declgraph.catalogue;

/**
 * A file that a corpus was read from.
 *
 * @param key names it among the files of the corpus: {@code 00000/a.txt}
 * @param hash the SHA-256 of its bytes, in hexadecimal
 * @param refusal why nothing was read from it; empty where something was
 */
public record FileEntry(String key, String hash, String refusal) {
  /** The path below the folder that it was found in. */
  public String path() {
    return key.substring(key.indexOf('/') + 1);
  }

  public boolean isRefused() {
    return !refusal.isEmpty();
  }
}
