package org.declgraph.web;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;

/** The explorer: its files, and its page at the address of every view. */
final class PageServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;
  private static final int NOT_FOUND = 404;
  private static final String PAGE = "/index.html";

  private static final Map<String, String> TYPES =
      Map.of(
          "html", "text/html; charset=utf-8",
          "css", "text/css; charset=utf-8",
          "js", "text/javascript; charset=utf-8",
          "mjs", "text/javascript; charset=utf-8",
          "json", "application/json",
          "svg", "image/svg+xml",
          "png", "image/png",
          "ico", "image/x-icon",
          "woff2", "font/woff2");

  @Override
  protected void doGet(HttpServletRequest in, HttpServletResponse out) throws IOException {
    String path = in.getRequestURI();
    String file = path.equals("/") ? PAGE : path;
    String type = TYPES.get(file.substring(file.lastIndexOf('.') + 1));
    try (InputStream content = type == null ? null : open(file)) {
      if (content == null) {
        new Refusal(NOT_FOUND, "There is nothing at " + path + ".").send(out);
        return;
      }
      out.setContentType(type);
      content.transferTo(out.getOutputStream());
    }
  }

  private static InputStream open(String file) {
    return file.contains("..") ? null : PageServlet.class.getResourceAsStream("/web" + file);
  }
}
