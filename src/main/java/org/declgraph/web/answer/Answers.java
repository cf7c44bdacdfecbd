package org.declgraph.web.answer;

import java.io.StringWriter;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.apache.jena.query.QueryCancelledException;
import org.declgraph.query.answer.Answer;
import org.declgraph.query.answer.AnswerFormat;
import org.declgraph.query.saved.Limits;
import org.declgraph.query.saved.Question;
import org.declgraph.query.saved.SavedQueries;
import org.declgraph.query.saved.SavedQuery;
import org.declgraph.web.lease.Lease;

/** Answers to saved queries: worked out once for a generation, however many ask at once. */
public final class Answers {
  private static final long CACHE_BYTES = 128L << 20;

  /** Marks the queries whose whole answer is worked out before anybody asks. */
  private static final String AHEAD = "ahead";

  private final AnswerCache<Reply> cache = new AnswerCache<>(CACHE_BYTES, Reply::size);
  private final ConcurrentMap<String, FutureTask<Reply>> running = new ConcurrentHashMap<>();
  private final Limits limits;
  private volatile Whole whole = new Whole("", Map.of());

  /**
   * Answers worked out ahead.
   *
   * @param generation the one that they are of
   * @param answers by the name of the query
   */
  private record Whole(String generation, Map<String, AnswerIndex> answers) {}

  public Answers(Limits limits) {
    this.limits = limits;
  }

  /** A page of the answer of a dataset, as it is sent. */
  public Reply of(Lease lease, Question question, Page page, AnswerFormat format) {
    String name = question.query().name();
    String values = question.given().toString();
    String key =
        String.join("\n", lease.generation(), name, format.label(), page.toString(), values);
    Optional<Reply> kept = cache.find(key);
    return kept.isPresent()
        ? kept.get()
        : once(key, () -> reply(answer(lease, question), page, format));
  }

  /** Whether there are queries to be worked out ahead. */
  public static boolean ahead(SavedQueries queries) {
    return queries.all().stream().anyMatch(Answers::ahead);
  }

  private static boolean ahead(SavedQuery query) {
    return query.tags().contains(AHEAD);
  }

  /** Whether the answers worked out ahead are those of a generation. */
  public boolean prepared(String generation) {
    return whole.generation().equals(generation);
  }

  /** Works out ahead what the explorer asks of a whole dataset; what takes too long is left. */
  public void prepare(Lease lease, SavedQueries queries) {
    Map<String, AnswerIndex> answers = new ConcurrentHashMap<>();
    whole = new Whole(lease.generation(), answers);
    for (SavedQuery query : queries.all().stream().filter(Answers::ahead).toList()) {
      try {
        Question all = Question.of(query, Map.of());
        answers.put(query.name(), new AnswerIndex(all, all.ask(lease.dataset(), Limits.NONE)));
      } catch (QueryCancelledException e) {
        // answered when it is asked
      }
    }
  }

  private Reply once(String key, Callable<Reply> work) {
    FutureTask<Reply> mine = new FutureTask<>(work);
    FutureTask<Reply> first = running.putIfAbsent(key, mine);
    if (first != null) {
      return result(first);
    }
    try {
      mine.run();
      Reply reply = result(mine);
      cache.keep(key, reply);
      return reply;
    } finally {
      running.remove(key);
    }
  }

  private static Reply result(FutureTask<Reply> task) {
    try {
      return task.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    } catch (ExecutionException e) {
      throw e.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(e);
    }
  }

  private Answer answer(Lease lease, Question question) {
    Whole ready = whole;
    Optional<Answer> found =
        ready.generation().equals(lease.generation())
            ? Optional.ofNullable(ready.answers().get(question.query().name()))
                .flatMap(index -> index.find(question))
            : Optional.empty();
    return found.orElseGet(() -> question.ask(lease.dataset(), limits));
  }

  private static Reply reply(Answer answer, Page page, AnswerFormat format) {
    StringWriter text = new StringWriter();
    format.write(page.of(answer), text);
    return new Reply(new Body(format.mediaType(), text.toString()), answer.rows().size());
  }
}
