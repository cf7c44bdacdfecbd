package org.declgraph.web.answer;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * An answer as it is sent.
 *
 * @param rows of the whole answer, of which the body may hold a page
 */
public record Reply(Body body, int rows) {
  public static final String ROWS = "Declgraph-Rows";

  int size() {
    return body.size();
  }

  public void send(HttpServletRequest in, HttpServletResponse out) throws IOException {
    out.setIntHeader(ROWS, rows);
    body.send(in, out);
  }
}
