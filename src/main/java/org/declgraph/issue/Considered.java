package org.declgraph.issue;

import java.util.List;
import org.declgraph.entity.Mention;

/** A linked position with all that its sentence mentions. */
public record Considered(LinkedPosition linked, List<Mention> mentions) {
  public Considered {
    mentions = List.copyOf(mentions);
  }
}
