package org.declgraph.web.guard;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import org.declgraph.web.lease.BorrowedDataset;
import org.declgraph.web.lease.Lease;

/** Lets requests to the data in, as many at once as are allowed, each with a dataset of its own. */
public final class DataFilter extends HttpFilter {
  private static final long serialVersionUID = 1L;
  private static final int LENGTH_REQUIRED = 411;
  private static final int TOO_LARGE = 413;
  private static final int TOO_MANY = 429;

  private final transient Semaphore places;
  private final transient BorrowedDataset dataset;
  private final long requestBytes;

  public DataFilter(Protection protection, BorrowedDataset dataset) {
    this.places = new Semaphore(protection.atOnce());
    this.requestBytes = protection.requestBytes();
    this.dataset = dataset;
  }

  @Override
  protected void doFilter(HttpServletRequest in, HttpServletResponse out, FilterChain chain)
      throws IOException, ServletException {
    Optional<Refusal> refusal = refusal(in);
    if (refusal.isPresent()) {
      refusal.get().send(out);
    } else if (places.tryAcquire()) {
      try (Lease lease = dataset.borrow()) {
        out.setHeader("Declgraph-Generation", lease.generation());
        chain.doFilter(in, out);
      } finally {
        places.release();
      }
    } else {
      out.setHeader("Retry-After", "1");
      new Refusal(TOO_MANY, "Too many queries at once; ask again in a second.").send(out);
    }
  }

  private Optional<Refusal> refusal(HttpServletRequest in) {
    if (in.getContentLengthLong() > requestBytes) {
      return Optional.of(
          new Refusal(TOO_LARGE, "The request is longer than " + requestBytes + " bytes."));
    }
    boolean hidden = in.getContentLengthLong() < 0 && in.getHeader("Transfer-Encoding") != null;
    return hidden
        ? Optional.of(new Refusal(LENGTH_REQUIRED, "The request must say how long it is."))
        : Optional.empty();
  }
}
