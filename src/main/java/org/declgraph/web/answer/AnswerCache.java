package org.declgraph.web.answer;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToIntFunction;

/** Answers lately given, kept while a generation stays what it is; the longest unasked go first. */
public final class AnswerCache<T> {
  private static final int SHARE = 8;

  private final Map<String, T> answers = new LinkedHashMap<>(16, 0.75f, true);
  private final long limit;
  private final ToIntFunction<T> bytes;
  private long size;

  /**
   * @param limit of all answers together, in bytes
   * @param bytes of an answer
   */
  public AnswerCache(long limit, ToIntFunction<T> bytes) {
    this.limit = limit;
    this.bytes = bytes;
  }

  public synchronized Optional<T> find(String key) {
    return Optional.ofNullable(answers.get(key));
  }

  /** Keeps an answer, unless it would take more than its share. */
  public synchronized void keep(String key, T answer) {
    if (bytes.applyAsInt(answer) > limit / SHARE) {
      return;
    }
    size += bytes.applyAsInt(answer);
    T before = answers.put(key, answer);
    size -= before == null ? 0 : bytes.applyAsInt(before);
    var oldest = answers.entrySet().iterator();
    while (size > limit) {
      size -= bytes.applyAsInt(oldest.next().getValue());
      oldest.remove();
    }
  }
}
