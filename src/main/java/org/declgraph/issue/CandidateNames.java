package org.declgraph.issue;

import org.declgraph.entity.authority.Slug;

/** Names for what no issue of the scheme covers. */
final class CandidateNames {
  /** Every candidate's id begins with it. */
  static final String PREFIX = "candidate-";

  /** A readable id for a target. */
  String id(String target) {
    return PREFIX + Slug.ofChinese(target);
  }
}
