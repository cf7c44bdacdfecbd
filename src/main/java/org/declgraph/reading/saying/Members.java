package org.declgraph.reading.saying;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.declgraph.clause.Scene;
import org.declgraph.entity.Mention;
import org.declgraph.entity.authority.Entity;
import org.declgraph.entity.authority.EntityType;
import org.declgraph.text.place.Span;

/** Finds the members of a group that speak for themselves: 哈萨克斯坦、乌兹别克斯坦和中国支持…. */
final class Members {
  private static final String JOINERS = "、和与及";

  /**
   * Some members.
   *
   * @param end where their names end
   * @param states ordered by English name
   */
  record Some(int end, List<Entity> states) {}

  /** The states that open a clause. */
  Optional<Some> in(Scene scene, Span clause) {
    List<Mention> named = new ArrayList<>();
    Optional<Mention> state = stateAt(scene, clause.start());
    while (state.isPresent()) {
      named.add(state.get());
      int end = state.get().span().end();
      boolean joined = end < clause.end() && JOINERS.indexOf(scene.text().charAt(end)) >= 0;
      state = joined && end + 1 < clause.end() ? stateAt(scene, end + 1) : Optional.empty();
    }
    return named.isEmpty() ? Optional.empty() : Optional.of(some(named));
  }

  private static Optional<Mention> stateAt(Scene scene, int start) {
    return scene.mentionAt(start).filter(m -> m.entity().type() == EntityType.REGION);
  }

  private static Some some(List<Mention> named) {
    int end = named.get(named.size() - 1).span().end();
    return new Some(
        end,
        named.stream()
            .map(Mention::entity)
            .distinct()
            .sorted(Comparator.comparing(Entity::label))
            .toList());
  }
}
