package org.declgraph.store.load;

import java.util.Iterator;
import org.apache.jena.dboe.base.record.Record;
import org.apache.jena.dboe.trans.bplustree.BPlusTree;
import org.apache.jena.dboe.trans.bplustree.rewriter.BPlusTreeRewriter;
import org.declgraph.store.folder.StoreException;

/**
 * An index of a database that is written whole, from rows in its order, as {@code tdb2.xloader}
 * does it: a fraction of the work of growing it row by row. A process that is killed meanwhile
 * leaves a broken index, so that this is for a folder that nobody reads yet.
 *
 * @param name for messages
 * @param tree empty, in no transaction
 */
record PackedTree(String name, BPlusTree tree) {
  /** Of the rows that follow each other in a page, at least one is looked up from the root. */
  private static final int PROBED = 64;

  void write(Iterable<Record> rows) {
    BPlusTreeRewriter.packIntoBPlusTree(
        rows.iterator(),
        tree.getParams(),
        tree.getRecordFactory(),
        tree.getStateManager().getBufferChannel(),
        tree.getNodeManager().getBlockMgr(),
        tree.getRecordsMgr().getBlockMgr());
  }

  /**
   * Compares every row, and looks some up.
   *
   * @return the number of rows
   * @throws StoreException if anything is not there
   */
  long verify(Iterable<Record> rows) {
    Iterator<Record> there = tree.iterator();
    long number = 0;
    for (Record row : rows) {
      boolean same = there.hasNext() && Record.equals(row, there.next());
      if (!same || number++ % PROBED == 0 && !Record.equals(row, tree.find(row))) {
        throw new StoreException("row " + number + " of index " + name + " is not there");
      }
    }
    if (there.hasNext()) {
      throw new StoreException("index " + name + " has more than " + number + " rows");
    }
    return number;
  }
}
