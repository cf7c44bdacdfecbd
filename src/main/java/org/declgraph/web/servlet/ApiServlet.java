package org.declgraph.web.servlet;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.jena.query.QueryCancelledException;
import org.declgraph.query.answer.AnswerFormat;
import org.declgraph.query.saved.Limits;
import org.declgraph.query.saved.Question;
import org.declgraph.query.saved.SavedQueries;
import org.declgraph.query.saved.SavedQuery;
import org.declgraph.query.saved.UsageException;
import org.declgraph.web.answer.Answers;
import org.declgraph.web.answer.Body;
import org.declgraph.web.answer.Page;
import org.declgraph.web.guard.Refusal;
import org.declgraph.web.lease.BorrowedDataset;
import org.declgraph.web.lease.Lease;

/** The saved queries over HTTP: their list, their answers, and a description for programs. */
public final class ApiServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;
  private static final int BAD_REQUEST = 400;
  private static final int NOT_FOUND = 404;
  private static final int UNAVAILABLE = 503;
  private static final String LIST = "/queries";
  private static final String FORMAT = "format";

  private static final String JSON = AnswerFormat.JSON.mediaType();

  private final transient Answers answers;
  private final transient SavedQueries queries;
  private final transient BorrowedDataset dataset;
  private final transient Limits limits;
  private final transient AtomicBoolean preparing = new AtomicBoolean();

  public ApiServlet(SavedQueries queries, BorrowedDataset dataset, Limits limits) {
    this.queries = queries;
    this.dataset = dataset;
    this.limits = limits;
    this.answers = new Answers(limits);
  }

  /**
   * Works out ahead, beside the requests, what the explorer asks of the dataset that is in force,
   * unless that was done.
   */
  public void prepare() {
    if (Answers.ahead(queries) && preparing.compareAndSet(false, true)) {
      Thread thread = new Thread(this::prepareOnce, "preparing");
      thread.setDaemon(true);
      thread.start();
    }
  }

  /** Works out ahead for a generation that has come into force meanwhile. */
  private void follow(Lease lease) {
    if (!answers.prepared(lease.generation())) {
      prepare();
    }
  }

  private void prepareOnce() {
    try (Lease lease = dataset.borrow()) {
      answers.prepare(lease, queries);
    } catch (RuntimeException e) {
      // the server is being stopped; who asks is answered anyway
    } finally {
      preparing.set(false);
    }
  }

  @Override
  protected void doGet(HttpServletRequest in, HttpServletResponse out) throws IOException {
    String path = Optional.ofNullable(in.getPathInfo()).orElse("/");
    if (path.equals(LIST)) {
      new Body(JSON, ApiDescription.list(queries).toString()).send(in, out);
    } else if (path.equals("/openapi.json")) {
      new Body(JSON, ApiDescription.openApi(queries).toString()).send(in, out);
    } else if (path.equals("/about")) {
      Lease lease = dataset.lease();
      boolean ready = answers.prepared(lease.generation()) && !preparing.get();
      new Body(JSON, ApiDescription.about(lease, ready).toString()).send(in, out);
    } else {
      Optional<SavedQuery> query =
          path.startsWith(LIST + "/")
              ? queries.find(path.substring(LIST.length() + 1))
              : Optional.empty();
      if (query.isPresent()) {
        run(query.get(), in, out);
      } else {
        new Refusal(NOT_FOUND, "There is no such query; /api/queries lists them.").send(out);
      }
    }
  }

  private void run(SavedQuery query, HttpServletRequest in, HttpServletResponse out)
      throws IOException {
    try {
      Map<String, String> given = given(in);
      Page page = Page.taken(given, limits.rows());
      Question question = Question.of(query, given);
      Lease lease = dataset.lease();
      follow(lease);
      out.addHeader("Vary", "Accept");
      answers.of(lease, question, page, format(in)).send(in, out);
    } catch (UsageException e) {
      new Refusal(BAD_REQUEST, e.getMessage()).send(out);
    } catch (QueryCancelledException e) {
      new Refusal(UNAVAILABLE, "The query took longer than " + limits.time().toSeconds() + " s.")
          .send(out);
    }
  }

  private static Map<String, String> given(HttpServletRequest in) {
    Map<String, String> given = new TreeMap<>();
    in.getParameterMap()
        .forEach(
            (name, values) -> {
              if (values.length > 1) {
                throw new UsageException("parameter “" + name + "” is given twice");
              }
              given.put(name, values[0]);
            });
    given.remove(FORMAT);
    return given;
  }

  private static AnswerFormat format(HttpServletRequest in) {
    String asked = in.getParameter(FORMAT);
    if (asked != null) {
      return AnswerFormat.of(asked)
          .orElseThrow(
              () -> new UsageException("format “" + asked + "” is none of csv, tsv, json"));
    }
    String accept = Optional.ofNullable(in.getHeader("Accept")).orElse("");
    return accept.contains(AnswerFormat.CSV.mediaType()) ? AnswerFormat.CSV : AnswerFormat.JSON;
  }
}
