package org.declgraph.entity.word;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.declgraph.text.place.Span;

/** The senses found in a sentence, each kind by itself, in order of place, the longest first. */
public final class Hits {
  private final List<Hit<Sense.Named>> named = new ArrayList<>();
  private final List<Hit<Sense.Guarded>> guarded = new ArrayList<>();
  private final List<Hit<Sense.Side>> sides = new ArrayList<>();
  private final List<Hit<Sense.Organ>> organs = new ArrayList<>();
  private final List<Hit<Sense.Suffix>> suffixes = new ArrayList<>();
  private final List<Hit<Sense.Trigger>> triggers = new ArrayList<>();
  private final List<Hit<Sense.Anaphor>> anaphors = new ArrayList<>();
  private final List<Span> offices = new ArrayList<>();
  private final Map<Sense.Use, List<Span>> plain = new EnumMap<>(Sense.Use.class);

  /** A sense at its place. */
  public record Hit<S extends Sense>(Span span, S sense) {}

  void add(Span span, Sense sense) {
    if (sense instanceof Sense.Named name) {
      named.add(new Hit<>(span, name));
    } else if (sense instanceof Sense.Plain word) {
      plain.computeIfAbsent(word.use(), use -> new ArrayList<>()).add(span);
    } else if (sense instanceof Sense.Suffix suffix) {
      suffixes.add(new Hit<>(span, suffix));
    } else if (sense instanceof Sense.Side side) {
      sides.add(new Hit<>(span, side));
    } else {
      addRarer(span, sense);
    }
  }

  private void addRarer(Span span, Sense sense) {
    if (sense instanceof Sense.Trigger trigger) {
      triggers.add(new Hit<>(span, trigger));
    } else if (sense instanceof Sense.Organ organ) {
      organs.add(new Hit<>(span, organ));
    } else if (sense instanceof Sense.Guarded guard) {
      guarded.add(new Hit<>(span, guard));
    } else if (sense instanceof Sense.Anaphor anaphor) {
      anaphors.add(new Hit<>(span, anaphor));
    } else if (sense instanceof Sense.Office) {
      offices.add(span);
    }
  }

  public List<Hit<Sense.Named>> named() {
    return named;
  }

  public List<Hit<Sense.Guarded>> guarded() {
    return guarded;
  }

  public List<Hit<Sense.Side>> sides() {
    return sides;
  }

  public List<Hit<Sense.Organ>> organs() {
    return organs;
  }

  public List<Hit<Sense.Suffix>> suffixes() {
    return suffixes;
  }

  public List<Hit<Sense.Trigger>> triggers() {
    return triggers;
  }

  public List<Hit<Sense.Anaphor>> anaphors() {
    return anaphors;
  }

  public List<Span> offices() {
    return offices;
  }

  public List<Span> plain(Sense.Use use) {
    return plain.getOrDefault(use, List.of());
  }
}
