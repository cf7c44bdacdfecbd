package org.declgraph.rdf.citation;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.declgraph.entity.authority.Entity;

/** Finds the declaration of a corpus that a document named in a text is. */
public final class Citations {
  private static final Pattern NOT_TITLE = Pattern.compile("[\\s\\p{P}\\p{Z}\\p{S}]");

  private Citations() {}

  /** Those among some declarations. */
  public static Titles among(Collection<Titled> declarations) {
    Map<String, List<Titled>> byTitle =
        declarations.stream().collect(Collectors.groupingBy(Titled::title));
    return title -> byTitle.getOrDefault(title, List.of());
  }

  /**
   * The id of the one declaration with a document's title; where several have it, of the one made
   * on the day the document was signed; else none.
   */
  public static Optional<String> find(Entity document, Titles titles) {
    String signed = document.facts().getOrDefault("signed", "");
    List<Titled> meant =
        titles.of(bare(document.canonical())).stream()
            .filter(declaration -> declaration.date().startsWith(signed))
            .toList();
    return meant.size() == 1 ? Optional.of(meant.get(0).declaration()) : Optional.empty();
  }

  /** A title without marks and spaces. */
  public static String bare(String title) {
    return NOT_TITLE.matcher(title).replaceAll("");
  }
}
