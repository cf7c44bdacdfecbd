package org.declgraph.store.load;

import java.nio.ByteBuffer;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.PriorityQueue;
import org.apache.jena.dboe.base.record.Record;
import org.apache.jena.dboe.base.record.RecordFactory;

/** The rows of an index, of several runs of sorted quads; a quad that several have comes once. */
final class MergedRows implements Iterator<Record> {
  private static final int WIDTH = 4;
  private static final RecordFactory RECORDS = new RecordFactory(WIDTH * Long.BYTES, 0);

  private final long[] ids;
  private final PriorityQueue<Run> runs = new PriorityQueue<>();

  /**
   * @param ids of the nodes, by their numbers
   */
  MergedRows(List<SortedQuads> sorted, long[] ids) {
    this.ids = ids;
    sorted.stream().filter(quads -> quads.size() > 0).forEach(quads -> runs.add(new Run(quads)));
  }

  @Override
  public boolean hasNext() {
    return !runs.isEmpty();
  }

  @Override
  public Record next() {
    Run first = runs.poll();
    if (first == null) {
      throw new NoSuchElementException();
    }
    Record record = first.record();
    while (!runs.isEmpty() && runs.peek().compareTo(first) == 0) {
      advance(runs.poll());
    }
    advance(first);
    return record;
  }

  private void advance(Run run) {
    if (run.advance()) {
      runs.add(run);
    }
  }

  private final class Run implements Comparable<Run> {
    private final SortedQuads quads;
    private int row;

    Run(SortedQuads quads) {
      this.quads = quads;
    }

    private long id(int place) {
      return ids[quads.node(row, place)];
    }

    boolean advance() {
      return ++row < quads.size();
    }

    Record record() {
      ByteBuffer bytes = ByteBuffer.allocate(WIDTH * Long.BYTES);
      for (int place = 0; place < WIDTH; place++) {
        bytes.putLong(id(place));
      }
      return RECORDS.create(bytes.array());
    }

    @Override
    public int compareTo(Run other) {
      int order = 0;
      for (int place = 0; order == 0 && place < WIDTH; place++) {
        order = Long.compareUnsigned(id(place), other.id(place));
      }
      return order;
    }
  }
}
