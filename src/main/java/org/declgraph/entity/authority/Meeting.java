package org.declgraph.entity.authority;

import java.util.List;
import java.util.regex.Pattern;

/**
 * A standing meeting of one state with others, known by a short name: 中非, 中国—中亚.
 *
 * @param title how titles name it
 * @param parties who meet
 * @param guests the words by which the others are meant, together: 非方, 中亚国家
 */
public record Meeting(Pattern title, List<Entity> parties, List<String> guests) {
  public Meeting {
    parties = List.copyOf(parties);
    guests = List.copyOf(guests);
  }

  /** Whether a title names it. */
  public boolean isIn(String title) {
    return this.title.matcher(title).find();
  }

  /** Whether the same parties speak, in whatever order. */
  public boolean isOf(List<Entity> speaking) {
    return speaking.size() == parties.size()
        && parties.stream().allMatch(p -> speaking.stream().anyMatch(s -> s.id().equals(p.id())));
  }
}
