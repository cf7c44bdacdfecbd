package org.declgraph.entity.word;

import org.declgraph.entity.authority.Entity;
import org.declgraph.entity.authority.EntityType;

/** What a string of the lexicon can be where a sentence has it. */
public sealed interface Sense {

  /** A name of an entity. */
  record Named(Entity entity) implements Sense {}

  /** A short name that counts only where the declaration also names {@code condition}. */
  record Guarded(Entity entity, String condition) implements Sense {}

  /** A country's short name with 方 after it (俄方). */
  record Side(String shortName) implements Sense {}

  /** An organ that a country's name goes before (外交部). */
  record Organ(String id, String english, String usual) implements Sense {}

  /** The last words of names made by a pattern. */
  record Suffix(NameSuffix rule) implements Sense {}

  /** Words that a pattern of names contains. */
  record Trigger(NamePattern rule) implements Sense {}

  /** An office that a person's name stands beside. */
  record Office() implements Sense {}

  /** A word that stands for something named before. */
  record Anaphor(EntityType type, String ending) implements Sense {}

  /** A word without meaning of its own for names. */
  record Plain(Use use) implements Sense {}

  /** The uses of plain words. */
  enum Use {
    /** It looks like a name or holds one, and is none. */
    NO_NAME,
    /** No name goes on across it. */
    STOP,
    /** It holds a stop word and is none. */
    CLEAN,
    /** A name may begin with it: 国际, 世界. */
    WORLD
  }
}
