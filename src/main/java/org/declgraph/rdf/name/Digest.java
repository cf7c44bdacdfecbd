package org.declgraph.rdf.name;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** A short name for content. */
final class Digest {
  /** 80 bits: among ten million things the odds that two share a name are below one in 10^10. */
  private static final int BYTES = 10;

  private Digest() {}

  /**
   * The digest of parts in order; each counts with its length, so that no two lists run together.
   */
  static String of(String... parts) {
    MessageDigest sha = sha256();
    for (String part : parts) {
      byte[] bytes = part.getBytes(StandardCharsets.UTF_8);
      sha.update(ByteBuffer.allocate(Integer.BYTES).putInt(0, bytes.length));
      sha.update(bytes);
    }
    return HexFormat.of().formatHex(sha.digest(), 0, BYTES);
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
