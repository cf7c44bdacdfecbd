package org.declgraph.cli.stored;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.declgraph.entity.Mention;
import org.declgraph.entity.authority.Entity;
import org.declgraph.entity.authority.EntityType;
import org.declgraph.issue.Considered;
import org.declgraph.issue.LinkedPosition;
import org.declgraph.position.Circumstances;
import org.declgraph.position.Position;
import org.declgraph.position.Relation;
import org.declgraph.position.Roles;
import org.declgraph.position.Stance;
import org.declgraph.position.Trace;
import org.declgraph.position.Voice;
import org.declgraph.query.saved.SavedQuery;
import org.declgraph.table.Row;
import org.declgraph.text.Sentence;
import org.declgraph.text.character.Script;
import org.declgraph.text.place.AlignedText;
import org.declgraph.text.place.Span;
import org.declgraph.text.source.SourceText;

/**
 * The positions of a store with the mentions of their sentences, as far as candidates need them.
 */
public final class StoredPositions {
  private static final String PREFIXES =
      """
      PREFIX dg: <https://w3id.org/declgraph/ontology#>
      PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
      """;

  private static final String NAMED =
      """
        ?entity a ?class ; dg:canonical ?canonical .
        FILTER (?class != dg:Entity)
        OPTIONAL { ?entity rdfs:label ?zh . FILTER (lang(?zh) = "zh") }
        OPTIONAL { ?entity rdfs:label ?en . FILTER (lang(?en) = "en") }
        BIND (STRAFTER(STR(?class), "#") AS ?type)
      """;

  private static final String MENTIONS =
      PREFIXES
          + "SELECT ?sentence ?text ?surface ?entity ?type ?zh ?en ?canonical WHERE {\n"
          + "  ?mention a dg:Mention ; dg:sentence ?sentence ; dg:surface ?surface ;\n"
          + "    dg:start ?start ; dg:names ?entity .\n"
          + "  ?sentence dg:text ?quote . OPTIONAL { ?sentence dg:reading ?reading }\n"
          + "  BIND (COALESCE(?reading, ?quote) AS ?text)\n"
          + NAMED
          + "} ORDER BY ?sentence ?start ?entity";

  private static final String HOLDERS =
      PREFIXES
          + "SELECT DISTINCT ?position ?entity ?type ?zh ?en ?canonical WHERE {\n"
          + "  ?position a dg:Position ; dg:holder ?entity .\n"
          + NAMED
          + "} ORDER BY ?position ?entity";

  private static final String EVIDENCE =
      PREFIXES
          + "SELECT ?row ?position (MIN(STR(?in)) AS ?sentence) (MIN(?words) AS ?text)\n"
          + "  (MIN(?goal) AS ?target) WHERE {\n"
          + "  ?position a dg:Position ; dg:evidence ?row ; dg:declaration ?declaration .\n"
          + "  ?row dg:target ?goal ; dg:sentence ?in ; dg:start ?start .\n"
          + "  ?in dg:text ?quote . OPTIONAL { ?in dg:reading ?reading }\n"
          + "  BIND (COALESCE(?reading, ?quote) AS ?words)\n"
          + "} GROUP BY ?declaration ?start ?row ?position ORDER BY ?declaration ?start ?row";

  private final StoredTables tables;
  private final Map<String, List<Mention>> mentions = new LinkedHashMap<>();
  private final Map<String, List<Entity>> holders = new LinkedHashMap<>();

  public StoredPositions(StoredTables tables) {
    this.tables = tables;
  }

  /** Declaration by declaration, in the order of the text. */
  public List<Considered> considered() {
    rows(MENTIONS).forEach(this::addMention);
    rows(HOLDERS).forEach(this::addHolder);
    List<Considered> positions = new ArrayList<>();
    for (Row row : rows(EVIDENCE)) {
      place(row.get("text"), row.get("target"), 0)
          .ifPresent(target -> positions.add(considered(row, target)));
    }
    return positions;
  }

  private List<Row> rows(String query) {
    return tables.rows(SavedQuery.parse("stored-positions", query));
  }

  private void addMention(Row row) {
    List<Mention> named = mentions.computeIfAbsent(row.get("sentence"), s -> new ArrayList<>());
    int from = named.isEmpty() ? 0 : named.get(named.size() - 1).span().start();
    place(row.get("text"), row.get("surface"), from)
        .ifPresent(span -> named.add(new Mention(span, row.get("surface"), entity(row), "")));
  }

  private void addHolder(Row row) {
    holders.computeIfAbsent(row.get("position"), p -> new ArrayList<>()).add(entity(row));
  }

  private static Entity entity(Row row) {
    String iri = row.get("entity");
    EntityType type =
        Arrays.stream(EntityType.values())
            .filter(t -> t.label().equals(row.get("type")))
            .findFirst()
            .orElseThrow();
    return new Entity(
        iri.substring(iri.lastIndexOf('/') + 1),
        type,
        row.get("zh"),
        row.get("en"),
        row.get("canonical"),
        Map.of());
  }

  /** Where a text has some words, which may stand there in simplified script. */
  private static Optional<Span> place(String text, String words, int from) {
    String found = text.indexOf(words, from) < 0 ? Script.simplified(words) : words;
    int at = text.indexOf(found, from);
    return at < 0 ? Optional.empty() : Optional.of(new Span(at, at + found.length()));
  }

  private Considered considered(Row row, Span target) {
    String text = row.get("text");
    Sentence sentence =
        new Sentence("", 1, AlignedText.of(text), new SourceText("the store", text, "UTF-8"));
    Roles roles =
        new Roles(
            holders.getOrDefault(row.get("position"), List.of()),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());
    Position position =
        new Position(
            sentence,
            new Stance(Relation.NOTES, OptionalInt.empty(), true, false),
            roles,
            target,
            Circumstances.NONE,
            Voice.JOINT,
            new Trace("", new Span(0, 0), ""));
    return new Considered(
        new LinkedPosition(position, List.of(), List.of()),
        mentions.getOrDefault(row.get("sentence"), List.of()));
  }
}
