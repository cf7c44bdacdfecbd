package org.declgraph.growth;

import java.util.Optional;
import org.declgraph.catalogue.FileEntry;
import org.declgraph.declaration.DeclarationReader;
import org.declgraph.declaration.FileDrafts;
import org.declgraph.store.KeptFile;
import org.declgraph.text.FileContent;
import org.declgraph.text.Refusal;
import org.declgraph.text.SourceReader;
import org.declgraph.text.SourceText;

/** A file and what came of it. */
record ReadFile(KeptFile file, FileContent content) {
  static ReadFile of(KeptFile file) {
    return new ReadFile(file, new SourceReader().read(file.origin()));
  }

  Optional<FileDrafts> drafts(DeclarationReader reader) {
    return content instanceof SourceText source
        ? Optional.of(reader.drafts(file.key(), source))
        : Optional.empty();
  }

  Optional<Refusal> refusal() {
    return content instanceof Refusal refusal ? Optional.of(refusal) : Optional.empty();
  }

  FileEntry entry() {
    return new FileEntry(file.key(), file.hash(), refusal().map(Refusal::reason).orElse(""));
  }
}
