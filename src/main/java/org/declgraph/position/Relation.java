package org.declgraph.position;

import java.util.Arrays;
import java.util.Optional;

/** How a holder stands towards a target; defined in {@code seeds/gold/GUIDELINES.md}. */
public enum Relation {
  SUPPORTS("supports", Family.FAVOURS),
  WELCOMES("welcomes", Family.FAVOURS),
  VALUES_HIGHLY("valuesHighly", Family.FAVOURS),
  RECOGNISES("recognises", Family.FAVOURS),
  COMMITS_TO("commitsTo", Family.FAVOURS),
  COOPERATES_ON("cooperatesOn", Family.FAVOURS),
  OPPOSES("opposes", Family.DISFAVOURS),
  CONDEMNS("condemns", Family.DISFAVOURS),
  CONCERNED_ABOUT("concernedAbout", Family.DISFAVOURS),
  URGES("urges", Family.CALLS_FOR),
  NOTES("notes", Family.NEUTRAL);

  private final String label;
  private final Family family;

  Relation(String label, Family family) {
    this.label = label;
    this.family = family;
  }

  /** The name in CSV, ontology and queries. */
  public String label() {
    return label;
  }

  public Family family() {
    return family;
  }

  public static Optional<Relation> of(String label) {
    return Arrays.stream(values()).filter(r -> r.label.equals(label)).findFirst();
  }
}
