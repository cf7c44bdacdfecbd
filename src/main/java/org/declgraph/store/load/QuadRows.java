package org.declgraph.store.load;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.IntBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileChannel.MapMode;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.jena.dboe.base.record.Record;

/**
 * Quads of numbered nodes, collected to be read in the order of any index of {@link #INDEXES}, each
 * once however often it came. Those that are too many for memory are sorted and put aside in files.
 */
final class QuadRows {
  /** The first is the primary one. */
  static final String[] INDEXES = {"GSPO", "SPOG", "POSG", "OSPG"};

  private static final String COLUMNS = "GSPO";

  private final Path folder;
  private final int most;
  private final List<Map<String, SortedQuads>> aside = new ArrayList<>();
  private final int[][] columns = new int[COLUMNS.length()][1 << 14];
  private int size;

  /**
   * @param folder for those that are put aside
   * @param most how many are kept in memory
   */
  QuadRows(Path folder, int most) {
    this.folder = folder;
    this.most = most;
  }

  void add(int graph, int subject, int predicate, int object) {
    if (size == columns[0].length) {
      Arrays.setAll(columns, i -> Arrays.copyOf(columns[i], 2 * size));
    }
    columns[0][size] = graph;
    columns[1][size] = subject;
    columns[2][size] = predicate;
    columns[3][size++] = object;
  }

  /** Whether some are better put aside before others come. */
  boolean isFull() {
    return size >= most;
  }

  /**
   * Puts those in memory aside.
   *
   * @param ids of the nodes, by their numbers
   */
  void putAside(long[] ids) {
    Map<String, SortedQuads> files = new LinkedHashMap<>();
    inMemory(ids).forEach((index, quads) -> files.put(index, aside(index, quads)));
    aside.add(files);
    size = 0;
  }

  private SortedQuads aside(String index, SortedQuads quads) {
    Path file = folder.resolve(index + "-" + aside.size() + ".quads");
    long bytes = (long) quads.size() * COLUMNS.length() * Integer.BYTES;
    try (FileChannel channel =
        FileChannel.open(
            file,
            StandardOpenOption.CREATE_NEW,
            StandardOpenOption.READ,
            StandardOpenOption.WRITE)) {
      IntBuffer rows = channel.map(MapMode.READ_WRITE, 0, bytes).asIntBuffer();
      for (int row = 0; row < quads.size(); row++) {
        for (int place = 0; place < COLUMNS.length(); place++) {
          rows.put(quads.node(row, place));
        }
      }
      return new Aside(rows.flip(), quads.size());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Rows in a file that is mapped into memory as it is read. */
  private record Aside(IntBuffer rows, int size) implements SortedQuads {
    @Override
    public int node(int row, int place) {
      return rows.get(row * COLUMNS.length() + place);
    }
  }

  /** Rows in memory: the columns, in the order of the index, and the order of the quads. */
  private record InMemory(int[][] columns, int[] order) implements SortedQuads {
    @Override
    public int size() {
      return order.length;
    }

    @Override
    public int node(int row, int place) {
      return columns[place][order[row]];
    }
  }

  /**
   * The rows of the indexes.
   *
   * @param ids of the nodes, by their numbers
   */
  Map<String, Iterable<Record>> sorted(long[] ids) {
    Map<String, SortedQuads> last = inMemory(ids);
    Map<String, Iterable<Record>> rows = new LinkedHashMap<>();
    for (String index : INDEXES) {
      List<SortedQuads> all = new ArrayList<>();
      aside.forEach(files -> all.add(files.get(index)));
      all.add(last.get(index));
      rows.put(index, () -> new MergedRows(all, ids));
    }
    return rows;
  }

  /**
   * The quads in memory. One order is made of another by a stable sort of a single column, so that
   * four of them take seven passes over the quads.
   */
  private Map<String, SortedQuads> inMemory(long[] ids) {
    int[] ranks = ranks(ids);
    int[] unsorted = IntStream.range(0, size).toArray();
    int[] spog = by('S', by('P', by('O', by('G', unsorted, ranks), ranks), ranks), ranks);
    int[] distinct = distinct(spog);
    int[] ospg = by('O', distinct, ranks);
    return Map.of(
        "GSPO", rows("GSPO", by('G', distinct, ranks)),
        "SPOG", rows("SPOG", distinct),
        "OSPG", rows("OSPG", ospg),
        "POSG", rows("POSG", by('P', ospg, ranks)));
  }

  private int[] distinct(int[] sorted) {
    return IntStream.range(0, sorted.length)
        .filter(i -> i == 0 || !equal(sorted[i - 1], sorted[i]))
        .map(i -> sorted[i])
        .toArray();
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

  private SortedQuads rows(String index, int[] order) {
    int[][] key = index.chars().mapToObj(c -> columns[COLUMNS.indexOf(c)]).toArray(int[][]::new);
    return new InMemory(key, order);
  }
}
