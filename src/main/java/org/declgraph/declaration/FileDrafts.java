package org.declgraph.declaration;

import java.util.List;
import org.declgraph.text.Omission;

/**
 * The texts of one file, each read by itself.
 *
 * @param omissions what stands on its pages and is no part of a text
 */
public record FileDrafts(String path, List<Draft> drafts, List<Omission> omissions) {
  public FileDrafts {
    drafts = List.copyOf(drafts);
    omissions = List.copyOf(omissions);
  }
}
