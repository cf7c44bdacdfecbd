package org.declgraph.rdf.citation;

import java.util.List;
import org.declgraph.corpus.ReadDeclaration;
import org.declgraph.entity.Mention;
import org.declgraph.entity.authority.Entity;
import org.declgraph.entity.authority.EntityType;

/**
 * The documents that a declaration names.
 *
 * @param declaration its id
 */
public record Citing(String declaration, List<Entity> documents) {
  public Citing {
    documents = List.copyOf(documents);
  }

  public static Citing of(ReadDeclaration read) {
    List<Entity> documents =
        read.sentences().stream()
            .flatMap(sentence -> sentence.mentions().stream())
            .map(Mention::entity)
            .filter(entity -> entity.type() == EntityType.TREATY)
            .distinct()
            .toList();
    return new Citing(read.declaration().id(), documents);
  }
}
