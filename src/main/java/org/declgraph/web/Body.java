package org.declgraph.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** What is sent, with a tag by which a browser knows what it has already. */
record Body(String type, byte[] content, String tag) {
  private static final int NOT_MODIFIED = 304;
  private static final int TAG_LENGTH = 16;

  Body(String type, byte[] content) {
    this(type, content, tag(content));
  }

  Body(String type, String text) {
    this(type + ";charset=utf-8", text.getBytes(StandardCharsets.UTF_8));
  }

  void send(HttpServletRequest in, HttpServletResponse out) throws IOException {
    out.setHeader("ETag", tag);
    out.setHeader("Cache-Control", "no-cache");
    if (tag.equals(in.getHeader("If-None-Match"))) {
      out.setStatus(NOT_MODIFIED);
    } else {
      out.setContentType(type);
      out.setContentLength(content.length);
      out.getOutputStream().write(content);
    }
  }

  private static String tag(byte[] content) {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(content);
      return '"' + HexFormat.of().formatHex(digest).substring(0, TAG_LENGTH) + '"';
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
