package org.declgraph.claim;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.declgraph.corpus.ReadDeclaration;
import org.declgraph.corpus.ReadSentence;
import org.declgraph.declaration.draft.Completeness;
import org.declgraph.text.layout.Form;

/**
 * The declarations of the same parties, of one kind and one day, which speak together.
 *
 * @param declarations ordered by id
 */
public record Occasion(LocalDate date, List<ReadDeclaration> declarations) {
  private static final Set<Form> BODY = Set.of(Form.BODY, Form.ITEM, Form.HEADING);

  public Occasion {
    declarations = List.copyOf(declarations);
  }

  public List<String> ids() {
    return declarations.stream().map(read -> read.declaration().id()).toList();
  }

  /** Whether every one of its texts is at hand whole. */
  public boolean isWhole() {
    return declarations.stream()
        .allMatch(read -> read.declaration().completeness() == Completeness.WHOLE);
  }

  /** The labels of the sections at hand, in order. */
  public List<String> sections() {
    return declarations.stream().flatMap(read -> read.declaration().sections().stream()).toList();
  }

  /** The first sentence of its body that has one of these words. */
  public Optional<ReadSentence> mention(List<String> words) {
    return declarations.stream()
        .flatMap(read -> read.sentences().stream())
        .filter(read -> BODY.contains(read.form()))
        .filter(read -> words.stream().anyMatch(read.sentence().text()::contains))
        .findFirst();
  }
}
