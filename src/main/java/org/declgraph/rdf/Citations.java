package org.declgraph.rdf;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.declgraph.corpus.Corpus;
import org.declgraph.corpus.ReadDeclaration;
import org.declgraph.declaration.Declaration;
import org.declgraph.entity.Entity;

/** Finds the declaration of a corpus that a document named in a text is. */
final class Citations {
  private static final Pattern NOT_TITLE = Pattern.compile("[\\s\\p{P}\\p{Z}\\p{S}]");

  private final Map<String, List<Declaration>> byTitle;

  Citations(Corpus corpus) {
    byTitle =
        corpus.declarations().stream()
            .map(ReadDeclaration::declaration)
            .collect(Collectors.groupingBy(declaration -> title(declaration.head().title())));
  }

  /**
   * The id of the one declaration with a document's title; where several have it, of the one made
   * on the day the document was signed; else none.
   */
  Optional<String> find(Entity document) {
    List<Declaration> named = byTitle.getOrDefault(title(document.canonical()), List.of());
    String signed = document.facts().getOrDefault("signed", "");
    List<Declaration> meant =
        named.stream().filter(declaration -> mayBeOf(declaration, signed)).toList();
    return meant.size() == 1 ? Optional.of(meant.get(0).id()) : Optional.empty();
  }

  private static boolean mayBeOf(Declaration declaration, String signed) {
    return signed.isEmpty()
        || declaration.head().date().filter(d -> d.toString().startsWith(signed)).isPresent();
  }

  private static String title(String title) {
    return NOT_TITLE.matcher(title).replaceAll("");
  }
}
