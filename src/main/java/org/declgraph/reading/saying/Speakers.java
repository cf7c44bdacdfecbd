package org.declgraph.reading.saying;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.declgraph.entity.Mention;
import org.declgraph.entity.authority.Entity;
import org.declgraph.entity.authority.EntityType;
import org.declgraph.lexicon.Words;
import org.declgraph.position.Attribution;
import org.declgraph.reading.discourse.Discourse;
import org.declgraph.reading.discourse.Grammar;
import org.declgraph.reading.discourse.Speech;
import org.declgraph.text.place.Span;

/** Finds the persons who speak in a news text, and the party that each speaks for. */
final class Speakers {
  private static final int FARTHEST = 8;
  private static final String CODE = "iso3166";

  /** Whose news agency writes: its own speakers are all in the lexicon. */
  private static final String HOST = "CN";

  private final Sayings sayings;
  private final Words titles;

  Speakers(Grammar grammar) {
    sayings = new Sayings(grammar.rules());
    titles = grammar.rules().words("title");
  }

  /** The person by whose saying a clause opens. */
  Optional<Subject> in(Discourse discourse, Span clause) {
    return discourse.scene().mentions().stream()
        .filter(m -> m.entity().type() == EntityType.PERSON)
        .filter(m -> m.span().start() >= clause.start())
        .filter(m -> m.span().start() <= clause.start() + FARTHEST)
        .filter(m -> speaks(discourse.text(), m.span().end(), clause.end()))
        .flatMap(m -> subject(discourse, m).stream())
        .findFirst();
  }

  private boolean speaks(String text, int at, int end) {
    return sayings.startAt(text, at + titles.lengthAt(text, at, end), end);
  }

  private static Optional<Subject> subject(Discourse discourse, Mention person) {
    return country(person.entity(), discourse.parties().parties())
        .map(country -> new Subject(person.span().end(), speech(country, person.surface())));
  }

  private static Speech speech(Entity country, String name) {
    return new Speech.Speaker(List.of(country), Attribution.speaker(name)).speech();
  }

  /** The party that a speaker speaks for; for an unknown one the party that is not the host's. */
  private static Optional<Entity> country(Entity person, List<Entity> parties) {
    Map<String, String> facts = person.facts();
    String country = facts.getOrDefault("country", "");
    if (!country.isEmpty()) {
      return parties.stream().filter(p -> country.equals(p.facts().get(CODE))).findFirst();
    }
    List<Entity> guests = parties.stream().filter(p -> !HOST.equals(p.facts().get(CODE))).toList();
    return guests.size() == 1 ? Optional.of(guests.get(0)) : Optional.empty();
  }
}
