package org.declgraph.entity.word;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.declgraph.entity.authority.Authority;
import org.declgraph.entity.authority.EntityType;
import org.declgraph.entity.authority.Folding;
import org.declgraph.entity.authority.GuardedName;
import org.declgraph.table.Row;
import org.declgraph.table.Table;
import org.declgraph.text.place.PhraseFinder;

/** All strings that matter for names, in one automaton, with what each can be. */
public final class NameWords {
  private final Map<String, List<Sense>> senses = new TreeMap<>();
  private final List<QuoteRule> quoteRules;
  private final PhraseFinder<List<Sense>> finder;

  private NameWords(Authority authority, Path lexicon) {
    authority.names().forEach((name, all) -> all.forEach(e -> add(name, new Sense.Named(e))));
    authority.guarded().forEach((name, all) -> all.forEach(g -> add(name, guarded(g))));
    authority.abbreviations().forEach(a -> add(a + "方", new Sense.Side(a)));
    authority.ordinaryWords().forEach(w -> add(w, new Sense.Plain(Sense.Use.NO_NAME)));
    table(lexicon, "name-suffixes", "id", "suffixes", "anchors", "least", "body", "next", "type")
        .map(NameSuffix::of)
        .forEach(this::addSuffix);
    table(lexicon, "name-patterns", "id", "trigger", "pattern", "type")
        .map(NamePattern::of)
        .forEach(rule -> rule.triggers().forEach(t -> add(t, new Sense.Trigger(rule))));
    table(lexicon, "name-stops", "word", "kind")
        .rows()
        .forEach(row -> add(row.get("word"), new Sense.Plain(use(row.get("kind")))));
    table(lexicon, "offices", "word")
        .rows()
        .forEach(row -> add(row.get("word"), new Sense.Office()));
    table(lexicon, "anaphora", "word", "type", "ending")
        .map(row -> Map.entry(row.get("word"), anaphor(row)))
        .forEach(named -> add(named.getKey(), named.getValue()));
    addOrgans(table(lexicon, "organs", "id", "word", "en").rows());
    quoteRules = table(lexicon, "name-quotes", "id", "place", "words", "type").map(QuoteRule::of);
    finder = new PhraseFinder<>(senses);
  }

  public static NameWords load(Authority authority, Path lexicon) {
    return new NameWords(authority, lexicon);
  }

  public PhraseFinder<List<Sense>> finder() {
    return finder;
  }

  public List<QuoteRule> quoteRules() {
    return quoteRules;
  }

  /** The organ that a word names. */
  public Optional<Sense.Organ> organ(String word) {
    return senses.getOrDefault(word, List.of()).stream()
        .filter(Sense.Organ.class::isInstance)
        .map(Sense.Organ.class::cast)
        .findFirst();
  }

  private static Table table(Path lexicon, String name, String... columns) {
    return Table.read(lexicon.resolve(name + ".csv"), columns);
  }

  private void add(String text, Sense sense) {
    senses.computeIfAbsent(Folding.of(text), t -> new ArrayList<>()).add(sense);
  }

  private void addSuffix(NameSuffix rule) {
    rule.suffixes().forEach(suffix -> add(suffix, new Sense.Suffix(rule)));
  }

  private static Sense guarded(GuardedName name) {
    return new Sense.Guarded(name.entity(), name.condition());
  }

  private static Sense anaphor(Row row) {
    return new Sense.Anaphor(EntityType.of(row), row.get("ending"));
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
