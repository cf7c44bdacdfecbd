package org.declgraph.web;

import java.io.StringWriter;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.apache.jena.query.QueryCancelledException;
import org.declgraph.query.AnswerFormat;
import org.declgraph.query.Limits;
import org.declgraph.query.Question;
import org.declgraph.query.SavedQueries;
import org.declgraph.query.SavedQuery;
import org.declgraph.query.UsageException;

/** Answers to saved queries: worked out once for a generation, however many ask at once. */
final class Answers {
  private static final long CACHE_BYTES = 64L << 20;

  /** Marks the queries that the explorer asks. */
  private static final String EXPLORER = "explorer";

  private final AnswerCache cache = new AnswerCache(CACHE_BYTES);
  private final ConcurrentMap<String, FutureTask<Body>> running = new ConcurrentHashMap<>();
  private final Limits limits;

  Answers(Limits limits) {
    this.limits = limits;
  }

  /** The answer of a dataset, as it is sent. */
  Body of(Lease lease, Question question, AnswerFormat format) {
    String values = new TreeMap<>(question.values()).toString();
    String name = question.query().name();
    String key = String.join("\n", lease.generation(), name, format.label(), values);
    Optional<Body> kept = cache.find(key);
    return kept.isPresent() ? kept.get() : once(key, () -> work(lease, question, format));
  }

  /**
   * Works out what the explorer asks of a whole dataset, so that nobody waits for it; what takes
   * too long is left.
   */
  void prepare(Lease lease, SavedQueries queries) {
    for (SavedQuery query : queries.all()) {
      if (query.tags().contains(EXPLORER)) {
        try {
          of(lease, Question.of(query, Map.of()), AnswerFormat.JSON);
        } catch (UsageException | QueryCancelledException e) {
          // asked for in another way, or not at all
        }
      }
    }
  }

  private Body once(String key, Callable<Body> work) {
    FutureTask<Body> mine = new FutureTask<>(work);
    FutureTask<Body> first = running.putIfAbsent(key, mine);
    if (first != null) {
      return result(first);
    }
    try {
      mine.run();
      Body body = result(mine);
      cache.keep(key, body);
      return body;
    } finally {
      running.remove(key);
    }
  }

  private static Body result(FutureTask<Body> task) {
    try {
      return task.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    } catch (ExecutionException e) {
      throw e.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(e);
    }
  }

  private Body work(Lease lease, Question question, AnswerFormat format) {
    StringWriter text = new StringWriter();
    format.write(question.ask(lease.dataset(), limits), text);
    return new Body(format.mediaType(), text.toString());
  }
}
