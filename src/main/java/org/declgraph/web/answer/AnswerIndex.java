package org.declgraph.web.answer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.declgraph.query.answer.Answer;
import org.declgraph.query.answer.Cell;
import org.declgraph.query.saved.Question;

/**
 * The whole answer of a query, with its rows found by the values of its keys: what is looked up
 * costs what is found.
 */
final class AnswerIndex {
  private final Question all;
  private final Answer whole;
  private final Map<String, Map<String, List<Integer>>> places = new HashMap<>();

  AnswerIndex(Question all, Answer whole) {
    this.all = all;
    this.whole = shared(whole);
    all.query().keys().forEach(key -> places.put(key, places(whole, key)));
  }

  /** The same answer with one object for equal cells: most names and numbers come many times. */
  private static Answer shared(Answer answer) {
    Map<Cell, Cell> cells = new HashMap<>();
    List<List<Cell>> rows =
        answer.rows().stream()
            .map(row -> row.stream().map(c -> cells.computeIfAbsent(c, same -> same)).toList())
            .toList();
    return new Answer(answer.columns(), rows, answer.complete());
  }

  private static Map<String, List<Integer>> places(Answer answer, String key) {
    int column = answer.columns().indexOf(key);
    Map<String, List<Integer>> places = new HashMap<>();
    for (int i = 0; i < answer.rows().size(); i++) {
      String value = answer.rows().get(i).get(column).text();
      places.computeIfAbsent(value, v -> new ArrayList<>()).add(i);
    }
    return places;
  }

  /** The rows that a question asks for; empty where it asks for more than values of keys. */
  Optional<Answer> find(Question question) {
    Map<String, String> given = new TreeMap<>(question.given());
    given.entrySet().removeAll(all.given().entrySet());
    if (!places.keySet().containsAll(given.keySet())) {
      return Optional.empty();
    }
    Optional<String> narrowest =
        given.keySet().stream().min(Comparator.comparing(key -> found(key, given).size()));
    List<List<Cell>> rows =
        narrowest.isEmpty() ? whole.rows() : rows(found(narrowest.get(), given), given);
    return Optional.of(new Answer(whole.columns(), rows, whole.complete()));
  }

  /** Where the rows stand that have the value of a key, in order. */
  private List<Integer> found(String key, Map<String, String> given) {
    Map<String, List<Integer>> byValue = places.get(key);
    List<String> values = values(key, given);
    return values.size() == 1
        ? byValue.getOrDefault(values.get(0), List.of())
        : values.stream().flatMap(v -> byValue.getOrDefault(v, List.of()).stream()).toList();
  }

  private List<String> values(String key, Map<String, String> given) {
    String text = given.get(key);
    return all.query().lists().contains(key) ? Question.elements(text) : List.of(text);
  }

  private List<List<Cell>> rows(List<Integer> found, Map<String, String> given) {
    Map<Integer, Set<String>> asked = new HashMap<>();
    given
        .keySet()
        .forEach(key -> asked.put(whole.columns().indexOf(key), new HashSet<>(values(key, given))));
    return found.stream()
        .map(whole.rows()::get)
        .filter(
            row ->
                asked.entrySet().stream()
                    .allMatch(a -> a.getValue().contains(row.get(a.getKey()).text())))
        .toList();
  }
}
