package org.declgraph.entity.name;

import java.util.ArrayList;
import java.util.List;
import org.declgraph.entity.authority.Authority;
import org.declgraph.entity.word.NameWords;
import org.declgraph.entity.word.Scan;
import org.declgraph.text.Tagger;

/** Candidates that a sentence gives by itself, whatever else its declaration names. */
public final class CertainNames {
  private final KnownNames known;
  private final QuotedNames quoted;
  private final MadeNames made;
  private final PatternNames patterns;
  private final PersonNames persons;

  public CertainNames(Authority authority, NameWords words, Tagger tagger) {
    Anchors anchors = new Anchors(authority);
    known = new KnownNames(authority);
    quoted = new QuotedNames(authority, words.quoteRules());
    made = new MadeNames(anchors);
    patterns = new PatternNames(anchors);
    persons = new PersonNames(tagger);
  }

  public List<Candidate> in(Scan scan) {
    List<Candidate> certain = new ArrayList<>(known.certain(scan));
    certain.addAll(quoted.in(scan));
    certain.addAll(made.in(scan));
    certain.addAll(patterns.in(scan));
    certain.addAll(persons.in(scan));
    return certain;
  }
}
