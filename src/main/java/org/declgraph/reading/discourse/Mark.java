package org.declgraph.reading.discourse;

/** What a sentence has shown so far. */
public enum Mark {
  /** A cue stood in it, whether or not it had a target. */
  CUE,
  /** A subject stood in it. */
  SUBJECT,
  /** An opinion is being stated: 认为, 强调. */
  STATED,
  /** It is stated again: 重申. */
  REAFFIRMED,
  /** Something has been assessed: …具有重要意义. */
  ASSESSED,
  /** What ought to be is being stated: 应…. */
  NORM,
  /** The holders bind themselves: 将, 愿. */
  PROMISED,
  /** Somebody is asked for something: 呼吁, 要. */
  URGED,
  /** Something is backed: 支持, 主张. */
  BACKING,
  /** A purpose is being told: 为增进友谊，…. */
  PURPOSE,
  /** Somebody who is no holder acts: 美方声称将…. */
  FOREIGN,
  /** Somebody else has been blamed for the harm that comes of what he does. */
  BLAMED,
  /** A list of evils runs on: 主要包括…. */
  LIST
}
