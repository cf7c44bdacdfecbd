package org.declgraph.reading;

import java.util.List;
import java.util.Optional;
import org.declgraph.entity.Entity;
import org.declgraph.text.Form;

/**
 * What a sentence hands on to the next.
 *
 * @param holders whose position an unstated subject continues
 * @param speaker the country of the one who speaks in a news text; empty outside speech
 * @param stated whether an opinion is being stated (认为, 强调)
 * @param lead the list that is open
 * @param antecedent what 此 and 上述 in the next sentence stand for
 * @param open the predicate of a list that runs on into the next sentence (主要包括…)
 */
record Carry(
    List<Entity> holders,
    Optional<List<Entity>> speaker,
    boolean stated,
    Optional<Lead> lead,
    String antecedent,
    Optional<Governor> open) {
  Carry(
      List<Entity> holders,
      Optional<List<Entity>> speaker,
      boolean stated,
      Optional<Lead> lead,
      String antecedent) {
    this(holders, speaker, stated, lead, antecedent, Optional.empty());
  }

  Carry withOpen(Optional<Governor> list) {
    return new Carry(holders, speaker, stated, lead, antecedent, list);
  }

  Carry {
    holders = List.copyOf(holders);
  }

  /** What holds at the beginning of a paragraph: a list goes on until a heading closes it. */
  Carry atParagraph(Form form, List<Entity> parties) {
    Optional<Lead> open = form == Form.HEADING || form == Form.TITLE ? Optional.empty() : lead;
    return new Carry(open.map(Lead::holders).orElse(parties), speaker, false, open, antecedent);
  }

  static Carry of(List<Entity> holders) {
    return new Carry(holders, Optional.empty(), false, Optional.empty(), "");
  }
}
