package org.declgraph.entity.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.declgraph.entity.authority.Authority;
import org.declgraph.entity.authority.Entity;
import org.declgraph.entity.authority.EntityType;
import org.declgraph.entity.word.Hits.Hit;
import org.declgraph.entity.word.Quotes;
import org.declgraph.entity.word.Scan;
import org.declgraph.entity.word.Sense;
import org.declgraph.lexicon.Words;
import org.declgraph.text.place.Span;

/** Candidates that the authority knows: names, sides, organs of countries, ordinary words. */
public final class KnownNames {
  private static final String NAME_RULE = "name";
  private static final String SIDE_RULE = "side";
  private static final String ORGAN_RULE = "organ";

  /** 发展中国家 has no 中国, 中国际 no 中国 before a word that begins with 国. */
  private static final Pattern GOES_ON = Pattern.compile("国(?:际|家(?!庭|公园))");

  private static final Pattern SIDE_IS_NO_SIDE = Pattern.compile("[便法式案针略程块]|面(?!临|对)");
  private static final Words AREA = new Words(List.of("地区", "大陆"));

  private final Authority authority;

  public KnownNames(Authority authority) {
    this.authority = authority;
  }

  /** What needs no context, ordinary words included. */
  List<Candidate> certain(Scan scan) {
    List<Candidate> certain = new ArrayList<>();
    scan.hits().plain(Sense.Use.NO_NAME).forEach(word -> certain.add(Candidate.noName(word)));
    for (Hit<Sense.Named> hit : scan.hits().named()) {
      if (isWord(scan.text(), hit.span())) {
        certain.add(named(scan, hit.span(), hit.sense().entity()));
      }
    }
    return certain;
  }

  /** What only the rest of the declaration makes certain. */
  public List<Candidate> inContext(Scan scan, Context context) {
    List<Candidate> meant = new ArrayList<>();
    for (Hit<Sense.Guarded> hit : scan.hits().guarded()) {
      if (context.ids().contains(hit.sense().condition())) {
        meant.add(named(scan, hit.span(), hit.sense().entity()));
      }
    }
    for (Hit<Sense.Side> hit : scan.hits().sides()) {
      if (isSide(scan.text(), hit.span().end())) {
        side(scan, hit.span(), context).ifPresent(meant::add);
      }
    }
    scan.hits().organs().forEach(hit -> organ(scan, hit, context).ifPresent(meant::add));
    return meant;
  }

  private static boolean isSide(String text, int end) {
    return !SIDE_IS_NO_SIDE.matcher(text).region(end, text.length()).lookingAt();
  }

  private Optional<Candidate> side(Scan scan, Span span, Context context) {
    return authority
        .find(scan.in(span), context.countries())
        .filter(country -> context.has(country) || authority.isUsual(country))
        .map(country -> Candidate.known(span, country, SIDE_RULE));
  }

  private static Candidate named(Scan scan, Span span, Entity entity) {
    boolean area = entity.type() == EntityType.REGION && !entity.facts().containsKey("iso3166");
    boolean extended = area && AREA.startAt(scan.text(), span.end(), scan.text().length());
    Span whole = extended ? new Span(span.start(), span.end() + 2) : span;
    return scan.quotes().quotations().contains(whole)
        ? Candidate.known(Quotes.inner(whole), entity, NAME_RULE).within(whole)
        : Candidate.known(whole, entity, NAME_RULE);
  }

  /** The longest name of a country that ends where an organ's begins. */
  private Optional<Candidate> organ(Scan scan, Hit<Sense.Organ> hit, Context context) {
    int start = hit.span().start();
    return scan.hits().named().stream()
        .filter(name -> name.span().end() == start)
        .filter(name -> name.sense().entity().facts().containsKey("iso3166"))
        .findFirst()
        .map(name -> organ(name.sense().entity(), name.span().start(), hit))
        .or(() -> abbreviated(scan, hit, context));
  }

  private Optional<Candidate> abbreviated(Scan scan, Hit<Sense.Organ> hit, Context context) {
    int start = hit.span().start() - 1;
    if (start < 0 || hit.span().length() < 2) {
      return Optional.empty();
    }
    return authority
        .abbreviated(scan.text().substring(start, start + 1), context.countries())
        .stream()
        .filter(authority::isUsual)
        .filter(context::has)
        .findFirst()
        .map(country -> organ(country, start, hit));
  }

  private static Candidate organ(Entity country, int start, Hit<Sense.Organ> hit) {
    Span span = new Span(start, hit.span().end());
    return Candidate.known(span, organOf(country, hit.sense()), ORGAN_RULE);
  }

  public static Entity organOf(Entity country, Sense.Organ organ) {
    return new Entity(
        organ.id() + "-" + country.id(),
        EntityType.ORGANISATION,
        country.nameZh() + organ.usual(),
        organ.english() + " of " + country.nameEn(),
        country.canonical() + organ.usual(),
        Map.of());
  }

  private static boolean isWord(String text, Span span) {
    boolean latin = isLatin(text, span.start()) && isLatin(text, span.start() - 1);
    boolean latinEnd = isLatin(text, span.end() - 1) && isLatin(text, span.end());
    boolean goesOn = GOES_ON.matcher(text).region(span.end() - 1, text.length()).lookingAt();
    return !latin && !latinEnd && !goesOn;
  }

  private static boolean isLatin(String text, int index) {
    return index >= 0
        && index < text.length()
        && text.charAt(index) < 0x250
        && Character.isLetterOrDigit(text.charAt(index));
  }
}
