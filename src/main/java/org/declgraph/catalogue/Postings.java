package org.declgraph.catalogue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.FixedBitSet;

/** The documents of an index by what they hold; those that were hidden are not found any more. */
final class Postings implements AutoCloseable {
  private final DirectoryReader reader;
  private final StoredFields fields;
  private final FixedBitSet hidden;

  Postings(DirectoryReader reader) throws IOException {
    this.reader = reader;
    fields = reader.storedFields();
    hidden = new FixedBitSet(Math.max(1, reader.maxDoc()));
  }

  /** Hides the documents with a value. */
  void hide(Field field, String value) {
    numbers(field, value, Integer.MAX_VALUE).forEach(hidden::set);
  }

  boolean any(Field field, String value) {
    return !numbers(field, value, 1).isEmpty();
  }

  /** The documents with a value, at most so many. */
  List<Document> find(Field field, String value, int most) {
    return documents(numbers(field, value, most));
  }

  List<Document> find(Field field, String value) {
    return find(field, value, Integer.MAX_VALUE);
  }

  private List<Document> documents(List<Integer> numbers) {
    try {
      List<Document> documents = new ArrayList<>();
      for (int number : numbers) {
        documents.add(fields.document(number));
      }
      return documents;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The numbers of the documents with a value, ascending, at most so many. */
  List<Integer> numbers(Field field, String value, int most) {
    try {
      List<Integer> numbers = new ArrayList<>();
      for (LeafReaderContext leaf : reader.leaves()) {
        Terms terms = leaf.reader().terms(field.name());
        TermsEnum each = terms == null ? null : terms.iterator();
        if (each != null && each.seekExact(new BytesRef(value))) {
          collect(leaf, each, numbers, most);
        }
      }
      return numbers;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void collect(LeafReaderContext leaf, TermsEnum term, List<Integer> numbers, int most)
      throws IOException {
    PostingsEnum postings = term.postings(null, PostingsEnum.NONE);
    int number = postings.nextDoc();
    while (number != PostingsEnum.NO_MORE_DOCS && numbers.size() < most) {
      boolean live = leaf.reader().getLiveDocs() == null || leaf.reader().getLiveDocs().get(number);
      if (live && !hidden.get(leaf.docBase + number)) {
        numbers.add(leaf.docBase + number);
      }
      number = postings.nextDoc();
    }
  }

  /** The values that begin so and that some document has. */
  List<String> values(Field field, String prefix) {
    try {
      List<String> values = new ArrayList<>();
      for (LeafReaderContext leaf : reader.leaves()) {
        Terms terms = leaf.reader().terms(field.name());
        if (terms != null) {
          collect(leaf, terms.iterator(), prefix, values);
        }
      }
      return values.stream().distinct().sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void collect(LeafReaderContext leaf, TermsEnum terms, String prefix, List<String> values)
      throws IOException {
    TermsEnum.SeekStatus status = terms.seekCeil(new BytesRef(prefix));
    BytesRef term = status == TermsEnum.SeekStatus.END ? null : terms.term();
    while (term != null && term.utf8ToString().startsWith(prefix)) {
      List<Integer> first = new ArrayList<>();
      collect(leaf, terms, first, 1);
      if (!first.isEmpty()) {
        values.add(term.utf8ToString());
      }
      term = terms.next();
    }
  }

  Document document(int number) {
    return documents(List.of(number)).get(0);
  }

  String commitData(String name) throws IOException {
    return reader.getIndexCommit().getUserData().getOrDefault(name, "");
  }

  @Override
  public void close() throws IOException {
    reader.close();
  }
}
