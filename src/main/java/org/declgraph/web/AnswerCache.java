package org.declgraph.web;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Answers lately given, kept while a generation stays what it is; the longest unasked go first. */
final class AnswerCache {
  private static final int SHARE = 8;

  private final Map<String, Body> bodies = new LinkedHashMap<>(16, 0.75f, true);
  private final long limit;
  private long size;

  /**
   * @param limit of all answers together, in bytes
   */
  AnswerCache(long limit) {
    this.limit = limit;
  }

  synchronized Optional<Body> find(String key) {
    return Optional.ofNullable(bodies.get(key));
  }

  /** Keeps an answer, unless it would take more than its share. */
  synchronized void keep(String key, Body body) {
    if (body.content().length > limit / SHARE) {
      return;
    }
    size += body.content().length;
    Body before = bodies.put(key, body);
    size -= before == null ? 0 : before.content().length;
    var oldest = bodies.entrySet().iterator();
    while (size > limit) {
      size -= oldest.next().getValue().content().length;
      oldest.remove();
    }
  }
}
