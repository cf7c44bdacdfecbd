package org.declgraph.evaluation.gold;

import org.declgraph.position.Relation;

/** What is left of a relation where only its direction counts. */
public enum Polarity {
  FOR,
  AGAINST,
  CALL,
  COMMITMENT,
  NONE;

  static Polarity of(Relation relation) {
    return switch (relation) {
      case SUPPORTS, WELCOMES, VALUES_HIGHLY, RECOGNISES -> FOR;
      case OPPOSES, CONDEMNS, CONCERNED_ABOUT -> AGAINST;
      case URGES -> CALL;
      case COMMITS_TO, COOPERATES_ON -> COMMITMENT;
      case NOTES -> NONE;
    };
  }
}
