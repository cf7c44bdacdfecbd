package org.declgraph.rdf.citation;

import java.util.List;

/** The declarations of a corpus by their titles. */
public interface Titles {
  /** Those of a title, which is {@link Citations#bare bare}. */
  List<Titled> of(String title);
}
