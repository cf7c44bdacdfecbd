package org.declgraph.declaration.head;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.declgraph.entity.authority.Entity;

/**
 * What a declaration says of itself.
 *
 * @param title one line; where the text at hand has none, a supplied title in square brackets
 * @param date empty where neither the text nor a row of {@code declarations.csv} gives one
 * @param place as the text has it ({@code 莫斯科}); empty where unknown
 * @param parties those who speak: states, an organisation's member states, one government
 */
public record Head(
    String title, Optional<LocalDate> date, String place, List<Entity> parties, Kind kind) {
  public Head {
    parties = List.copyOf(parties);
  }
}
