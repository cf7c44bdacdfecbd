package org.declgraph.entity;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.declgraph.text.Span;

/** Candidates that the authority knows: names, sides, organs of countries, ordinary words. */
final class KnownNames {
  private static final String NAME_RULE = "name";
  private static final String SIDE_RULE = "side";
  private static final String ORGAN_RULE = "organ";

  /** 发展中国家 has no 中国, 中国际 no 中国 before a word that begins with 国. */
  private static final Pattern GOES_ON = Pattern.compile("国(?:际|家(?!庭|公园))");

  private static final Pattern SIDE_IS_NO_SIDE = Pattern.compile("[便法式案针略程块]|面(?!临|对)");
  private static final Pattern AREA = Pattern.compile("^(?:地区|大陆)");

  private final Authority authority;

  KnownNames(Authority authority) {
    this.authority = authority;
  }

  /** What needs no context, ordinary words included. */
  List<Candidate> certain(Scan scan) {
    Stream<Candidate> words = scan.plain(Sense.Use.NO_NAME).map(Candidate::noName);
    Stream<Candidate> names =
        scan.hits(Sense.Named.class)
            .filter(hit -> isWord(scan, hit.span()))
            .map(hit -> named(scan, hit.span(), hit.sense().entity()));
    return Stream.concat(words, names).toList();
  }

  /** What only the rest of the declaration makes certain. */
  List<Candidate> inContext(Scan scan, Context context) {
    Stream<Candidate> guarded =
        scan.hits(Sense.Guarded.class)
            .filter(hit -> context.ids().contains(hit.sense().condition()))
            .map(hit -> Candidate.known(hit.span(), hit.sense().entity(), NAME_RULE));
    Stream<Candidate> sides =
        scan.hits(Sense.Side.class)
            .filter(hit -> !SIDE_IS_NO_SIDE.matcher(scan.after(hit.span().end())).lookingAt())
            .flatMap(hit -> side(scan, hit.span(), context).stream());
    Stream<Candidate> organs =
        scan.hits(Sense.Organ.class).flatMap(hit -> organ(scan, hit, context).stream());
    return Stream.of(guarded, sides, organs).flatMap(s -> s).toList();
  }

  private Optional<Candidate> side(Scan scan, Span span, Context context) {
    return authority
        .find(scan.in(span), context.countries())
        .filter(country -> context.has(country) || authority.isUsual(country))
        .map(country -> Candidate.known(span, country, SIDE_RULE));
  }

  private static Candidate named(Scan scan, Span span, Entity entity) {
    boolean area = entity.type() == EntityType.REGION && !entity.facts().containsKey("iso3166");
    boolean extended = area && AREA.matcher(scan.after(span.end())).lookingAt();
    Span whole = extended ? new Span(span.start(), span.end() + 2) : span;
    return scan.quotes().quotations().contains(whole)
        ? Candidate.known(Quotes.inner(whole), entity, NAME_RULE).within(whole)
        : Candidate.known(whole, entity, NAME_RULE);
  }

  /** The longest name of a country that ends where an organ's begins. */
  private Optional<Candidate> organ(Scan scan, Scan.Hit<Sense.Organ> hit, Context context) {
    int start = hit.span().start();
    return scan.hits(Sense.Named.class)
        .filter(name -> name.span().end() == start)
        .filter(name -> name.sense().entity().facts().containsKey("iso3166"))
        .findFirst()
        .map(name -> organ(name.sense().entity(), name.span().start(), hit))
        .or(() -> abbreviated(scan, hit, context));
  }

  private Optional<Candidate> abbreviated(Scan scan, Scan.Hit<Sense.Organ> hit, Context context) {
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

  private static Candidate organ(Entity country, int start, Scan.Hit<Sense.Organ> hit) {
    Span span = new Span(start, hit.span().end());
    return Candidate.known(span, organOf(country, hit.sense()), ORGAN_RULE);
  }

  static Entity organOf(Entity country, Sense.Organ organ) {
    return new Entity(
        organ.id() + "-" + country.id(),
        EntityType.ORGANISATION,
        country.nameZh() + organ.usual(),
        organ.english() + " of " + country.nameEn(),
        country.canonical() + organ.usual(),
        Map.of());
  }

  private static boolean isWord(Scan scan, Span span) {
    String text = scan.text();
    boolean latin = isLatin(text, span.start()) && isLatin(text, span.start() - 1);
    boolean latinEnd = isLatin(text, span.end() - 1) && isLatin(text, span.end());
    boolean goesOn = GOES_ON.matcher(scan.after(span.end() - 1)).lookingAt();
    return !latin && !latinEnd && !goesOn;
  }

  private static boolean isLatin(String text, int index) {
    return index >= 0
        && index < text.length()
        && text.charAt(index) < 0x250
        && Character.isLetterOrDigit(text.charAt(index));
  }
}
