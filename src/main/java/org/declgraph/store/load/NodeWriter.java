package org.declgraph.store.load;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.stream.IntStream;
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
import org.declgraph.store.folder.StoreException;

/**
 * Writes the nodes of an empty database, each once, and numbers them from 0 on. A node is known
 * again by the hash that TDB2 indexes it by, so that the nodes themselves need not be kept.
 */
final class NodeWriter {
  private static final int PROBED = 16;
  private static final RecordFactory RECORDS = new RecordFactory(2 * Long.BYTES, NodeId.SIZE);

  private final BinaryDataFile file;
  private final TProtocol protocol;
  private final HashNumbers written = new HashNumbers();
  private final HashNumbers inline = new HashNumbers();
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
      long bits = bits(value);
      int known = inline.get(0, bits);
      return known == HashNumbers.NONE ? add(inline, 0, bits, bits) : known;
    }
    ByteBuffer hash = ByteBuffer.wrap(hash(node));
    long high = hash.getLong();
    long low = hash.getLong();
    int known = written.get(high, low);
    return known == HashNumbers.NONE ? add(written, high, low, write(node)) : known;
  }

  private static byte[] hash(Node node) {
    return NodeLib.hash(node).getBytes();
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

  private int add(HashNumbers numbers, long high, long low, long id) {
    if (size == ids.length) {
      ids = Arrays.copyOf(ids, 2 * size);
    }
    ids[size] = id;
    numbers.put(high, low, size);
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
    HashNumbers.Sorted sorted = written.sorted();
    return () -> IntStream.range(0, sorted.size()).mapToObj(i -> row(sorted, i)).iterator();
  }

  private Record row(HashNumbers.Sorted sorted, int i) {
    byte[] hash = new byte[2 * Long.BYTES];
    ByteBuffer.wrap(hash).putLong(sorted.high()[i]).putLong(sorted.low()[i]);
    return RECORDS.create(hash, idBytes(sorted.numbers()[i]));
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
        if (!Arrays.equals(row.getKey(), hash(node))) {
          throw new StoreException("node " + number + " is not there");
        }
      }
    }
  }

  private byte[] idBytes(int number) {
    return ByteBuffer.allocate(NodeId.SIZE).putLong(ids[number]).array();
  }
}
