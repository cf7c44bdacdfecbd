package org.declgraph.web.guard;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.declgraph.web.answer.Reply;

/** Lets pages of the sites that are admitted ask for data, and answers what browsers ask before. */
public final class OriginFilter extends HttpFilter {
  private static final long serialVersionUID = 1L;
  private static final int NO_CONTENT = 204;

  private final transient Protection protection;

  public OriginFilter(Protection protection) {
    this.protection = protection;
  }

  @Override
  protected void doFilter(HttpServletRequest in, HttpServletResponse out, FilterChain chain)
      throws IOException, ServletException {
    out.addHeader("Vary", "Origin");
    String origin = in.getHeader("Origin");
    boolean admitted = origin != null && protection.admits(origin);
    if (admitted) {
      out.setHeader("Access-Control-Allow-Origin", origin);
      out.setHeader(
          "Access-Control-Expose-Headers",
          "Declgraph-Generation, Declgraph-Row-Limit, Retry-After, " + Reply.ROWS);
    }
    if (admitted && asksBefore(in)) {
      out.setHeader("Access-Control-Allow-Methods", "GET, HEAD, POST");
      out.setHeader("Access-Control-Allow-Headers", "Accept, Content-Type, If-None-Match");
      out.setHeader("Access-Control-Max-Age", "86400");
      out.setStatus(NO_CONTENT);
    } else {
      chain.doFilter(in, out);
    }
  }

  private static boolean asksBefore(HttpServletRequest in) {
    return in.getMethod().equals("OPTIONS")
        && in.getHeader("Access-Control-Request-Method") != null;
  }
}
