package org.declgraph.reading.discourse;

import java.util.List;
import java.util.Optional;
import org.declgraph.entity.authority.Entity;
import org.declgraph.position.Attribution;
import org.declgraph.text.layout.Form;

/**
 * What a sentence hands on to the next.
 *
 * @param speech whose position an unstated subject continues
 * @param stated whether an opinion is being stated (认为, 强调)
 * @param lead the list that is open
 * @param antecedent what 此 and 上述 in the next sentence stand for
 * @param open the predicate of a list that runs on into the next sentence (主要包括…)
 */
public record Carry(
    Speech speech,
    boolean stated,
    Optional<Lead> lead,
    String antecedent,
    Optional<Governor> open) {

  public static Carry of(List<Entity> holders) {
    return new Carry(ofParties(holders), false, Optional.empty(), "", Optional.empty());
  }

  private static Speech ofParties(List<Entity> parties) {
    return Speech.of(parties, Attribution.PARTIES);
  }

  /** What holds at the beginning of a paragraph: a list goes on until a heading closes it. */
  public Carry atParagraph(Form form, List<Entity> parties) {
    Optional<Lead> list = form == Form.HEADING || form == Form.TITLE ? Optional.empty() : lead;
    Speech next =
        list.map(l -> l.speech().seenFrom(Attribution.From.LEAD)).orElse(ofParties(parties));
    return new Carry(next, false, list, antecedent, Optional.empty());
  }
}
