package org.declgraph.entity.authority;

import java.util.Map;

/**
 * One organisation, treaty, region, person, initiative or event, however it is written.
 *
 * @param id the last part of its IRI: readable ASCII, a function of its canonical name
 * @param nameZh the short Chinese name
 * @param nameEn the short English name ({@code China}); empty where the lexicon knows none
 * @param canonical the full official Chinese name
 * @param facts what the authority lists know of it: {@code iso3166}, {@code m49}, {@code founded},
 *     {@code signed}
 */
public record Entity(
    String id,
    EntityType type,
    String nameZh,
    String nameEn,
    String canonical,
    Map<String, String> facts) {
  public Entity {
    facts = Map.copyOf(facts);
  }

  /** Equal entities have one id; the rest would be read anew for each look-up. */
  @Override
  public int hashCode() {
    return id.hashCode();
  }

  /** The English name where there is one, else the Chinese. */
  public String label() {
    return nameEn.isEmpty() ? nameZh : nameEn;
  }
}
