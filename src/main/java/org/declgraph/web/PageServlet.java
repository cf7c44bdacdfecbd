package org.declgraph.web;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.regex.Pattern;

/** The explorer: its files, and its page at the address of every view. */
final class PageServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;
  private static final int NOT_FOUND = 404;
  private static final String PAGE = "/index.html";
  private static final Pattern VIEW =
      Pattern.compile(
          "/|/(issue|declaration|entity|queries)/[^/]+|/(network|search|queries|sparql)");

  @Override
  protected void doGet(HttpServletRequest in, HttpServletResponse out) throws IOException {
    String path = in.getRequestURI();
    Optional<PageFile> file = PageFile.at(VIEW.matcher(path).matches() ? PAGE : path);
    if (file.isPresent()) {
      send(file.get(), in, out);
    } else {
      new Refusal(NOT_FOUND, "There is nothing at " + path + ".").send(out);
    }
  }

  /** The page, which shows the view of whatever address it is at. */
  static void sendPage(HttpServletRequest in, HttpServletResponse out) throws IOException {
    send(PageFile.at(PAGE).orElseThrow(), in, out);
  }

  private static void send(PageFile file, HttpServletRequest in, HttpServletResponse out)
      throws IOException {
    new Body(file.type(), file.content()).send(in, out);
  }
}
