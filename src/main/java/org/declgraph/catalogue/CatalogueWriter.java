package org.declgraph.catalogue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Map;
import org.apache.lucene.analysis.core.KeywordAnalyzer;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.NoLockFactory;

/** Writes a catalogue; what is written is there once it is {@link #commit committed}. */
public final class CatalogueWriter implements AutoCloseable {
  static final String CONDITIONS = "conditions";

  private final IndexWriter writer;

  private CatalogueWriter(IndexWriter writer) {
    this.writer = writer;
  }

  /** Opens the catalogue of a generation, or makes it. */
  public static CatalogueWriter open(Path generation) {
    try {
      IndexWriterConfig configuration = new IndexWriterConfig(new KeywordAnalyzer());
      return new CatalogueWriter(
          new IndexWriter(
              FSDirectory.open(generation.resolve(Catalogue.FOLDER), NoLockFactory.INSTANCE),
              configuration));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public void add(FileEntry file) {
    write(() -> writer.addDocument(Entries.document(file)));
  }

  public void add(TextEntry text) {
    write(() -> writer.addDocuments(Entries.documents(text)));
  }

  public void add(DeclarationEntry declaration) {
    write(() -> writer.addDocument(Entries.document(declaration)));
  }

  public void removeFile(String key) {
    write(() -> writer.deleteDocuments(term(Field.FILE, key)));
  }

  public void removeText(String key) {
    write(() -> writer.deleteDocuments(term(Field.TEXT, key)));
  }

  public void removeDeclaration(String id) {
    write(() -> writer.deleteDocuments(term(Field.DECLARATION, id)));
  }

  /**
   * Keeps what was written.
   *
   * @param conditions what the reading depended on besides the files, as a hash
   */
  public void commit(String conditions) {
    write(
        () -> {
          writer.setLiveCommitData(Map.of(CONDITIONS, conditions).entrySet());
          return writer.commit();
        });
  }

  static Term term(Field field, String value) {
    return new Term(field.name(), value);
  }

  private interface Writing {
    long run() throws IOException;
  }

  private static void write(Writing writing) {
    try {
      writing.run();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Forgets what was not committed. */
  @Override
  public void close() {
    write(
        () -> {
          writer.rollback();
          return 0;
        });
  }
}
