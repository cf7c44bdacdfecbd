package org.declgraph.store;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.dboe.base.file.BinaryDataFile;
import org.apache.jena.dboe.base.record.Record;
import org.apache.jena.dboe.base.record.RecordFactory;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.thrift.TRDF;
import org.apache.jena.riot.thrift.ThriftConvert;
import org.apache.jena.tdb2.lib.NodeLib;
import org.apache.jena.tdb2.store.NodeId;
import org.apache.jena.tdb2.store.NodeIdFactory;
import org.apache.jena.tdb2.store.nodetable.NodeTable;
import org.apache.jena.tdb2.store.nodetable.NodeTableTRDF;
import org.apache.jena.tdb2.store.nodetable.TReadAppendFileTransport;
import org.apache.thrift.TException;
import org.apache.thrift.protocol.TProtocol;

/**
 * Writes the nodes of an empty database, each once, and numbers them from 0 on. A node is known
 * again by the hash that TDB2 indexes it by, so that the nodes themselves need not be kept.
 */
final class NodeWriter {
  private static final int PROBED = 16;
  private static final RecordFactory RECORDS = new RecordFactory(2 * Long.BYTES, NodeId.SIZE);

  /** The hash of a node, in the order of its bytes. */
  private record Hash(long high, long low) implements Comparable<Hash> {
    static Hash of(Node node) {
      ByteBuffer bytes = ByteBuffer.wrap(NodeLib.hash(node).getBytes());
      return new Hash(bytes.getLong(), bytes.getLong());
    }

    @Override
    public int compareTo(Hash other) {
      int order = Long.compareUnsigned(high, other.high);
      return order == 0 ? Long.compareUnsigned(low, other.low) : order;
    }

    byte[] bytes() {
      return ByteBuffer.allocate(2 * Long.BYTES).putLong(high).putLong(low).array();
    }
  }

  private final BinaryDataFile file;
  private final TProtocol protocol;
  private final Map<Hash, Integer> written = new HashMap<>();
  private final Map<Long, Integer> inline = new HashMap<>();
  private long[] ids = new long[1 << 12];
  private int size;

  /**
   * @param table that of the database, in a transaction that writes
   */
  NodeWriter(NodeTableTRDF table) {
    file = table.getData();
    protocol = TRDF.protocol(new TReadAppendFileTransport(file));
  }

  /** The number of a node, which is written if it is new. */
  int number(Node node) {
    NodeId value = NodeId.inline(node);
    if (value != null) {
      return inline.computeIfAbsent(bits(value), this::add);
    }
    Hash hash = Hash.of(node);
    Integer known = written.get(hash);
    if (known != null) {
      return known;
    }
    int number = add(write(node));
    written.put(hash, number);
    return number;
  }

  private long write(Node node) {
    try {
      long place = file.length();
      ThriftConvert.convert(node, true).write(protocol);
      return bits(NodeIdFactory.createPtr(place));
    } catch (TException e) {
      throw new StoreException("a term cannot be written: " + node, e);
    }
  }

  private int add(long id) {
    if (size == ids.length) {
      ids = Arrays.copyOf(ids, 2 * size);
    }
    ids[size] = id;
    return size++;
  }

  private static long bits(NodeId id) {
    byte[] bytes = new byte[NodeId.SIZE];
    NodeIdFactory.set(id, bytes, 0);
    return ByteBuffer.wrap(bytes).getLong();
  }

  /** What stands for the nodes in the indexes of quads, by their numbers. */
  long[] ids() {
    return Arrays.copyOf(ids, size);
  }

  /** The rows of the index from hashes to ids, in its order. */
  Iterable<Record> rows() {
    List<Map.Entry<Hash, Integer>> sorted =
        written.entrySet().stream().sorted(Map.Entry.comparingByKey()).toList();
    return () ->
        sorted.stream()
            .map(entry -> RECORDS.create(entry.getKey().bytes(), idBytes(entry.getValue())))
            .iterator();
  }

  /**
   * Reads some of the nodes of a database by their ids.
   *
   * @param rows of the index
   * @throws StoreException if one is another than its hash says
   */
  static void verify(NodeTable table, Iterable<Record> rows) {
    long number = 0;
    for (Record row : rows) {
      if (number++ % PROBED == 0) {
        Node node = table.getNodeForNodeId(NodeIdFactory.get(row.getValue()));
        if (!Arrays.equals(row.getKey(), Hash.of(node).bytes())) {
          throw new StoreException("node " + number + " is not there");
        }
      }
    }
  }

  private byte[] idBytes(int number) {
    return ByteBuffer.allocate(NodeId.SIZE).putLong(ids[number]).array();
  }
}
