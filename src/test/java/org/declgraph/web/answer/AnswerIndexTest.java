package org.declgraph.web.answer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.core.DatasetGraph;
import org.declgraph.query.answer.Answer;
import org.declgraph.query.saved.Limits;
import org.declgraph.query.saved.Question;
import org.declgraph.query.saved.SavedQueries;
import org.declgraph.query.saved.SavedQuery;
import org.declgraph.query.saved.UsageException;
import org.declgraph.rdf.name.NamedGraph;
import org.declgraph.store.Generation;
import org.declgraph.store.Store;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class AnswerIndexTest {
  private static final SavedQueries QUERIES = SavedQueries.shipped();
  @TempDir static Path folder;
  private static Generation store;

  @BeforeAll
  static void build() {
    DatasetGraph parts = RDFDataMgr.loadDatasetGraph("src/test/resources/query/fixture.trig");
    parts.addGraph(
        NodeFactory.createURI("urn:ontology"), RDFDataMgr.loadGraph("ontology/declgraph.ttl"));
    Store.at(folder)
        .replace(
            "fixture",
            Iter.asStream(parts.listGraphNodes())
                .map(name -> new NamedGraph(name, parts.getGraph(name))));
    store = Store.at(folder).open();
  }

  @AfterAll
  static void close() {
    store.close();
  }

  private static Stream<SavedQuery> ahead() {
    return QUERIES.all().stream().filter(query -> query.tags().contains("ahead"));
  }

  private static Answer asked(SavedQuery query, Map<String, String> given) {
    return Question.of(query, given).ask(store.dataset(), Limits.NONE);
  }

  private static AnswerIndex index(SavedQuery query) {
    Question all = Question.of(query, Map.of());
    return new AnswerIndex(all, all.ask(store.dataset(), Limits.NONE));
  }

  @ParameterizedTest
  @MethodSource("ahead")
  void whatIsLookedUpIsWhatTheQueryAnswers(SavedQuery query) {
    AnswerIndex index = index(query);
    assertEquals(asked(query, Map.of()), index.find(Question.of(query, Map.of())).orElseThrow());
    for (String key : query.keys()) {
      for (String value : values(query, key)) {
        Map<String, String> given = Map.of(key, value);
        assertEquals(
            asked(query, given), index.find(Question.of(query, given)).orElseThrow(), key + value);
      }
      assertEquals(0, index.find(Question.of(query, Map.of(key, "9"))).orElseThrow().rows().size());
    }
  }

  private static List<String> values(SavedQuery query, String key) {
    int column = query.columns().indexOf(key);
    List<String> values =
        asked(query, Map.of()).rows().stream().map(r -> r.get(column).text()).distinct().toList();
    assertTrue(!values.isEmpty(), query.name() + " has no " + key);
    return values.stream().filter(value -> !value.isEmpty()).toList();
  }

  @Test
  void severalKeysAndListsAreLookedUpTogether() {
    SavedQuery query = QUERIES.get("issues-by-occasion");
    String declarations = String.join(";", values(query, "declaration"));
    for (String issue : values(query, "issue")) {
      Map<String, String> given = Map.of("issue", issue, "declaration", declarations);
      Answer found = index(query).find(Question.of(query, given)).orElseThrow();
      assertEquals(asked(query, given), found);
    }
  }

  @Test
  void whatIsNoKeyIsNotLookedUp() {
    SavedQuery query = QUERIES.get("issues-by-occasion");
    assertTrue(index(query).find(Question.of(query, Map.of("from", "2020-01-01"))).isEmpty());
  }

  @Test
  void aPageIsCutFromEitherEnd() {
    Answer whole = asked(QUERIES.get("issues-by-occasion"), Map.of());
    int rows = whole.rows().size();
    assertEquals(whole.rows().subList(1, 3), new Page(1, 2).of(whole).rows());
    assertEquals(whole.rows().subList(rows - 2, rows), new Page(-2, 9).of(whole).rows());
    assertEquals(whole, new Page(-rows - 5, rows).of(whole));
    assertEquals(List.of(), new Page(rows + 1, 2).of(whole).rows());
    assertEquals(
        "parameter “limit” must be a whole number from 0, not “-1”",
        assertThrows(
                UsageException.class, () -> Page.taken(new TreeMap<>(Map.of("limit", "-1")), 10))
            .getMessage());
  }
}
