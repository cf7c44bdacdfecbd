package org.declgraph.web.servlet;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.declgraph.web.answer.Body;
import org.declgraph.web.guard.Refusal;

/** The explorer: its files, and its page at the address of every view. */
public final class PageServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;
  private static final int NOT_FOUND = 404;
  private static final String PAGE = "/index.html";
  private static final Pattern VIEW =
      Pattern.compile(
          "/|/(issue|declaration|entity|queries)/[^/]+|/(network|search|queries|sparql)");

  /** Files that were sent; there are a few dozen. */
  private final transient Map<String, Body> sent = new ConcurrentHashMap<>();

  @Override
  protected void doGet(HttpServletRequest in, HttpServletResponse out) throws IOException {
    String path = in.getRequestURI();
    Optional<Body> file = file(VIEW.matcher(path).matches() ? PAGE : path);
    if (file.isPresent()) {
      file.get().send(in, out);
    } else {
      new Refusal(NOT_FOUND, "There is nothing at " + path + ".").send(out);
    }
  }

  private Optional<Body> file(String path) throws IOException {
    Optional<Body> kept = Optional.ofNullable(sent.get(path));
    if (kept.isPresent()) {
      return kept;
    }
    Optional<Body> file = PageFile.at(path).map(PageServlet::body);
    file.ifPresent(body -> sent.put(path, body));
    return file;
  }

  /** The page, which shows the view of whatever address it is at. */
  static void sendPage(HttpServletRequest in, HttpServletResponse out) throws IOException {
    body(PageFile.at(PAGE).orElseThrow()).send(in, out);
  }

  private static Body body(PageFile file) {
    return new Body(file.type(), file.content());
  }
}
