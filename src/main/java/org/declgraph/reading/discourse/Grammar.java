package org.declgraph.reading.discourse;

import java.nio.file.Path;
import org.declgraph.cue.RuleBook;
import org.declgraph.entity.authority.Authority;
import org.declgraph.grammar.ClauseFinder;
import org.declgraph.grammar.Norms;
import org.declgraph.grammar.predicate.HeadFinder;
import org.declgraph.grammar.predicate.Openings;
import org.declgraph.target.Actors;
import org.declgraph.target.Coordination;
import org.declgraph.target.Targets;

/** All that is needed to read a sentence, loaded once from a lexicon folder. */
public record Grammar(
    RuleBook rules,
    Authority authority,
    Openings openings,
    HeadFinder heads,
    Norms norms,
    ClauseFinder clauses,
    Actors actors,
    Targets targets,
    Coordination coordination) {

  public static Grammar load(Path lexicon, Authority authority) {
    RuleBook rules = RuleBook.load(lexicon);
    Openings openings = new Openings(rules);
    Norms norms = Norms.load(lexicon, rules);
    return new Grammar(
        rules,
        authority,
        openings,
        new HeadFinder(openings, rules),
        norms,
        ClauseFinder.load(lexicon, rules),
        new Actors(authority, openings, norms, rules),
        new Targets(rules),
        new Coordination(rules));
  }
}
