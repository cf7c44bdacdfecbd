package org.declgraph.web.answer;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;

/**
 * What is sent, with a tag by which a browser knows what it has already; compressed, where that is
 * understood, when it is first asked for so.
 */
public final class Body {
  private static final int NOT_MODIFIED = 304;
  private static final int TAG_LENGTH = 16;

  /** Shorter ones fit into a packet or two as they are. */
  private static final int WORTH_PACKING = 2000;

  private final String type;
  private final byte[] content;
  private final String tag;
  private byte[] packed;

  public Body(String type, byte[] content) {
    this.type = type;
    this.content = content;
    this.tag = tag(content);
  }

  public Body(String type, String text) {
    this(type + ";charset=utf-8", text.getBytes(StandardCharsets.UTF_8));
  }

  /** In bytes, uncompressed. */
  public int size() {
    return content.length;
  }

  public void send(HttpServletRequest in, HttpServletResponse out) throws IOException {
    out.setHeader("ETag", tag);
    out.setHeader("Cache-Control", "no-cache");
    out.addHeader("Vary", "Accept-Encoding");
    if (tag.equals(in.getHeader("If-None-Match"))) {
      out.setStatus(NOT_MODIFIED);
      return;
    }
    out.setContentType(type);
    byte[] sent = content;
    if (content.length > WORTH_PACKING && packing(in)) {
      out.setHeader("Content-Encoding", "gzip");
      sent = packed();
    }
    out.setContentLength(sent.length);
    out.getOutputStream().write(sent);
  }

  private static boolean packing(HttpServletRequest in) {
    String accepted = Optional.ofNullable(in.getHeader("Accept-Encoding")).orElse("");
    return accepted.contains("gzip") && !accepted.matches(".*gzip\\s*;\\s*q=0(\\.0*)?\\s*(,.*)?");
  }

  private synchronized byte[] packed() throws IOException {
    if (packed == null) {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream(content.length / 4);
      try (GZIPOutputStream out = new Fast(bytes)) {
        out.write(content);
      }
      packed = bytes.toByteArray();
    }
    return packed;
  }

  /** Rows repeat their keys: the quickest compression finds nearly as much as the best. */
  private static final class Fast extends GZIPOutputStream {
    Fast(ByteArrayOutputStream out) throws IOException {
      super(out);
      def.setLevel(Deflater.BEST_SPEED);
    }
  }

  /** Weak, since it is the same for the compressed form. */
  private static String tag(byte[] content) {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(content);
      return "W/\"" + HexFormat.of().formatHex(digest).substring(0, TAG_LENGTH) + '"';
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
