package org.declgraph.entity.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.declgraph.entity.authority.Authority;
import org.declgraph.entity.authority.EntityType;
import org.declgraph.entity.word.QuoteRule;
import org.declgraph.entity.word.Quotes;
import org.declgraph.entity.word.Scan;
import org.declgraph.text.place.Span;

/** Candidates in 《》 and “”. */
final class QuotedNames {
  static final String TITLE_RULE = "title";
  private static final Pattern NEWSPAPER = Pattern.compile(".{2,8}(?:日报|时报|晚报|邮报|新闻网)");

  private final Authority authority;
  private final List<QuoteRule> rules;

  QuotedNames(Authority authority, List<QuoteRule> rules) {
    this.authority = authority;
    this.rules = List.copyOf(rules);
  }

  List<Candidate> in(Scan scan) {
    List<Candidate> names = new ArrayList<>();
    scan.quotes().titles().forEach(span -> names.add(title(scan, span)));
    scan.quotes().quotations().forEach(span -> quotation(scan, span).ifPresent(names::add));
    return names;
  }

  private Candidate title(Scan scan, Span marked) {
    Span inner = Quotes.inner(marked);
    String title = scan.in(inner);
    return authority
        .find(title)
        .map(entity -> Candidate.known(inner, entity, TITLE_RULE))
        .orElseGet(() -> Candidate.made(inner, typeOf(title), TITLE_RULE))
        .within(marked);
  }

  private static EntityType typeOf(String title) {
    boolean newspaper = NEWSPAPER.matcher(title).matches();
    return newspaper ? EntityType.ORGANISATION : EntityType.TREATY;
  }

  private Optional<Candidate> quotation(Scan scan, Span marked) {
    Span inner = Quotes.inner(marked);
    String quoted = scan.in(inner);
    if (inner.isEmpty() || authority.ordinaryWords().contains(quoted)) {
      return Optional.empty();
    }
    return authority
        .find(quoted)
        .map(entity -> Candidate.known(inner, entity, "quotation"))
        .or(() -> byRule(scan, marked))
        .map(candidate -> candidate.within(marked));
  }

  private Optional<Candidate> byRule(Scan scan, Span marked) {
    Span inner = Quotes.inner(marked);
    if (!scan.isPhrase(inner)) {
      return Optional.empty();
    }
    return rules.stream()
        .filter(rule -> rule.fits(scan.in(inner), scan.after(marked.end())))
        .findFirst()
        .map(rule -> Candidate.made(inner, rule.type(), rule.id()));
  }
}
