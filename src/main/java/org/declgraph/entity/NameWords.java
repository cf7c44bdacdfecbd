package org.declgraph.entity;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.declgraph.table.Row;
import org.declgraph.table.Table;
import org.declgraph.text.PhraseFinder;

/** All strings that matter for names, in one automaton, with what each can be. */
final class NameWords {
  private final Map<String, List<Sense>> senses = new TreeMap<>();
  private final List<QuoteRule> quoteRules;
  private final PhraseFinder<List<Sense>> finder;

  private NameWords(Authority authority, Path lexicon) {
    authority.names().forEach((name, all) -> all.forEach(e -> add(name, new Sense.Named(e))));
    authority.guarded().forEach((name, all) -> all.forEach(g -> add(name, g)));
    authority.abbreviations().forEach(a -> add(a + "方", new Sense.Side(a)));
    authority.ordinaryWords().forEach(w -> add(w, new Sense.Plain(Sense.Use.NO_NAME)));
    rows(lexicon, "name-suffixes").stream().map(NameSuffix::of).forEach(this::addSuffix);
    rows(lexicon, "name-patterns").stream()
        .map(NamePattern::of)
        .forEach(rule -> rule.triggers().forEach(t -> add(t, new Sense.Trigger(rule))));
    rows(lexicon, "name-stops")
        .forEach(row -> add(row.get("word"), new Sense.Plain(use(row.get("kind")))));
    rows(lexicon, "offices").forEach(row -> add(row.get("word"), new Sense.Office()));
    rows(lexicon, "anaphora").forEach(this::addAnaphor);
    addOrgans(rows(lexicon, "organs"));
    quoteRules = rows(lexicon, "name-quotes").stream().map(QuoteRule::of).toList();
    finder = new PhraseFinder<>(senses);
  }

  static NameWords load(Authority authority, Path lexicon) {
    return new NameWords(authority, lexicon);
  }

  PhraseFinder<List<Sense>> finder() {
    return finder;
  }

  List<QuoteRule> quoteRules() {
    return quoteRules;
  }

  /** The organ that a word names. */
  Optional<Sense.Organ> organ(String word) {
    return senses.getOrDefault(word, List.of()).stream()
        .filter(Sense.Organ.class::isInstance)
        .map(Sense.Organ.class::cast)
        .findFirst();
  }

  private static List<Row> rows(Path lexicon, String name) {
    return Table.read(lexicon.resolve(name + ".csv")).rows();
  }

  private void add(String text, Sense sense) {
    senses.computeIfAbsent(Folding.of(text), t -> new ArrayList<>()).add(sense);
  }

  private void addSuffix(NameSuffix rule) {
    rule.suffixes().forEach(suffix -> add(suffix, new Sense.Suffix(rule)));
  }

  private void addAnaphor(Row row) {
    EntityType type = EntityType.valueOf(row.get("type").toUpperCase(Locale.ROOT));
    add(row.get("word"), new Sense.Anaphor(type, row.get("ending")));
  }

  /** The first word of several for one organ is the usual one. */
  private void addOrgans(List<Row> rows) {
    Map<String, String> usual = new LinkedHashMap<>();
    rows.forEach(row -> usual.putIfAbsent(row.get("id"), row.get("word")));
    rows.forEach(
        row ->
            add(
                row.get("word"),
                new Sense.Organ(row.get("id"), row.get("en"), usual.get(row.get("id")))));
  }

  private static Sense.Use use(String kind) {
    return switch (kind) {
      case "clean" -> Sense.Use.CLEAN;
      case "world" -> Sense.Use.WORLD;
      default -> Sense.Use.STOP;
    };
  }
}
