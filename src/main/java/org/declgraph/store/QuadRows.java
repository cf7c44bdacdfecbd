package org.declgraph.store;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.jena.dboe.base.record.Record;
import org.apache.jena.dboe.base.record.RecordFactory;

/** Quads of numbered nodes, collected to be read in the order of any index of {@link #INDEXES}. */
final class QuadRows {
  /** The first is the primary one. */
  static final String[] INDEXES = {"GSPO", "SPOG", "POSG", "OSPG"};

  private static final String COLUMNS = "GSPO";
  private static final RecordFactory RECORDS = new RecordFactory(COLUMNS.length() * Long.BYTES, 0);

  private final int[][] columns = new int[COLUMNS.length()][1 << 14];
  private int size;

  void add(int graph, int subject, int predicate, int object) {
    if (size == columns[0].length) {
      Arrays.setAll(columns, i -> Arrays.copyOf(columns[i], 2 * size));
    }
    columns[0][size] = graph;
    columns[1][size] = subject;
    columns[2][size] = predicate;
    columns[3][size++] = object;
  }

  /**
   * The rows of the indexes. One order is made of another by a stable sort of a single column, so
   * that four of them take seven passes over the quads.
   *
   * @param ids of the nodes, by their numbers
   * @throws StoreException if a quad is there twice
   */
  Map<String, Iterable<Record>> sorted(long[] ids) {
    int[] ranks = ranks(ids);
    int[] unsorted = IntStream.range(0, size).toArray();
    int[] spog = by('S', by('P', by('O', by('G', unsorted, ranks), ranks), ranks), ranks);
    requireDistinct(spog);
    int[] ospg = by('O', spog, ranks);
    return Map.of(
        "GSPO", rows("GSPO", by('G', spog, ranks), ids),
        "SPOG", rows("SPOG", spog, ids),
        "OSPG", rows("OSPG", ospg, ids),
        "POSG", rows("POSG", by('P', ospg, ranks), ids));
  }

  private void requireDistinct(int[] sorted) {
    for (int i = 1; i < sorted.length; i++) {
      if (equal(sorted[i - 1], sorted[i])) {
        throw new StoreException("a triple comes twice; are two graphs of one name?");
      }
    }
  }

  private boolean equal(int one, int other) {
    boolean equal = true;
    for (int[] column : columns) {
      equal &= column[one] == column[other];
    }
    return equal;
  }

  /** The places of the ids among all, ordered as their bytes are. */
  private static int[] ranks(long[] ids) {
    long[] sorted = Arrays.stream(ids).map(id -> id ^ Long.MIN_VALUE).sorted().toArray();
    return Arrays.stream(ids)
        .mapToInt(id -> Arrays.binarySearch(sorted, id ^ Long.MIN_VALUE))
        .toArray();
  }

  /** The quads sorted by one column; those that are equal in it stay in the order they were in. */
  private int[] by(char name, int[] quads, int[] ranks) {
    int[] column = columns[COLUMNS.indexOf(name)];
    int[] next = new int[ranks.length + 1];
    for (int quad : quads) {
      next[ranks[column[quad]] + 1]++;
    }
    Arrays.parallelPrefix(next, Integer::sum);
    int[] sorted = new int[quads.length];
    for (int quad : quads) {
      sorted[next[ranks[column[quad]]]++] = quad;
    }
    return sorted;
  }

  private Iterable<Record> rows(String index, int[] quads, long[] ids) {
    int[][] key = index.chars().mapToObj(c -> columns[COLUMNS.indexOf(c)]).toArray(int[][]::new);
    return () -> Arrays.stream(quads).mapToObj(quad -> row(key, quad, ids)).iterator();
  }

  private static Record row(int[][] key, int quad, long[] ids) {
    ByteBuffer bytes = ByteBuffer.allocate(key.length * Long.BYTES);
    for (int[] column : key) {
      bytes.putLong(ids[column[quad]]);
    }
    return RECORDS.create(bytes.array());
  }
}
