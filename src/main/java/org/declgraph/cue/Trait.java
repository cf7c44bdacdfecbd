package org.declgraph.cue;

/** What is peculiar to a cue besides its frame and relation. */
public enum Trait {
  /** Only a holder speaks so, never one who is urged: a clause with it is the holder's own. */
  DECLARATIVE,
  /** Its object may open with another cue of backing, which then decides: 主张维护…. */
  OPENS,
  /** What is furthered later in the sentence is backed as well: 支持…，促进…. */
  BACKS,
  /** Furthers its object, which may be backed before: 支持…，促进…. */
  FURTHERS,
  /** A position only if promised: 将举行…, but not 举行…. */
  PROMISED,
  /** Opens clauses that are themselves judged: 维护…符合…利益. */
  JUDGED,
  /** Stays in the target with a second verb of the same object: 维护和加强…. */
  JOINS,
  /** Turns what its object means, and so stays in the target: 防止外空军备竞赛. */
  TURNS
}
