package org.declgraph.growth.whole;

import java.util.Optional;
import org.declgraph.catalogue.FileEntry;
import org.declgraph.declaration.DeclarationReader;
import org.declgraph.declaration.correction.Corrections;
import org.declgraph.declaration.draft.FileDrafts;
import org.declgraph.store.file.KeptFile;
import org.declgraph.text.source.FileContent;
import org.declgraph.text.source.Refusal;
import org.declgraph.text.source.SourceReader;
import org.declgraph.text.source.SourceText;

/** A file and what came of it. */
public record ReadFile(KeptFile file, FileContent content) {
  public static ReadFile of(KeptFile file) {
    return new ReadFile(file, new SourceReader().read(file.origin()));
  }

  /**
   * The texts in it.
   *
   * @throws org.declgraph.table.TableException naming the rows that give an order of columns which
   *     it cannot have
   */
  public Optional<FileDrafts> drafts(DeclarationReader reader, Corrections corrections) {
    return content instanceof SourceText source
        ? Optional.of(reader.drafts(file.key(), source, corrections))
        : Optional.empty();
  }

  public Optional<Refusal> refusal() {
    return content instanceof Refusal refusal ? Optional.of(refusal) : Optional.empty();
  }

  public FileEntry entry() {
    return new FileEntry(file.key(), file.hash(), refusal().map(Refusal::reason).orElse(""));
  }
}
