package org.declgraph.lexicon;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.declgraph.table.Row;
import org.declgraph.table.Table;

/** The closed word classes of the genre: {@code terms.csv}, a list's name and a word a row. */
public final class Terms {
  private final Map<String, List<String>> lists;
  private final Map<String, Words> words;

  private Terms(Map<String, List<String>> lists) {
    this.lists =
        lists.entrySet().stream()
            .collect(
                Collectors.toUnmodifiableMap(Map.Entry::getKey, e -> List.copyOf(e.getValue())));
    this.words =
        lists.entrySet().stream()
            .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, e -> new Words(e.getValue())));
  }

  /** Reads {@code terms.csv} of a lexicon folder. */
  public static Terms load(Path lexicon) {
    Table table = Table.read(lexicon.resolve("terms.csv"), "list", "term");
    Map<String, List<String>> words =
        table.rows().stream()
            .collect(
                Collectors.groupingBy(
                    row -> row.get("list"), Collectors.mapping(Terms::term, Collectors.toList())));
    return new Terms(words);
  }

  private static String term(Row row) {
    if (row.get("term").isEmpty()) {
      throw row.problem("the term is empty");
    }
    return row.get("term");
  }

  /**
   * The words of a list.
   *
   * @throws IllegalArgumentException if the file has no such list
   */
  public Words words(String list) {
    return known(words, list);
  }

  /**
   * The same in the order of the file.
   *
   * @throws IllegalArgumentException if the file has no such list
   */
  public List<String> list(String list) {
    return known(lists, list);
  }

  private static <T> T known(Map<String, T> lists, String list) {
    if (!lists.containsKey(list)) {
      throw new IllegalArgumentException("terms.csv has no list “" + list + "”");
    }
    return lists.get(list);
  }
}
