package org.declgraph.entity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.declgraph.entity.Anchor.Kind;
import org.declgraph.lexicon.Characters;
import org.declgraph.text.Span;

/** Finds where in a sentence names made by a pattern may begin. */
final class Anchors {
  /** Short names of groups of countries that stand beside a country's: 中非, 中阿, 中拉, 中欧. */
  private static final String GROUPS = "非阿拉欧";

  /** How many short names may follow the first two: 中俄蒙. */
  private static final int FURTHER = 2;

  private final Characters usual;
  private final Characters all;

  Anchors(Authority authority) {
    usual = Characters.of(single(authority.usualAbbreviations()));
    all = Characters.of(single(authority.explicitAbbreviations()) + GROUPS);
  }

  private static String single(Set<String> names) {
    return names.stream().filter(n -> n.length() == 1).collect(Collectors.joining());
  }

  /** All of them, ordered by place, the longest first. */
  List<Anchor> in(Scan scan) {
    List<Span> names = names(scan);
    Stream<Anchor> quoted =
        Stream.concat(scan.quotes().titles().stream(), scan.quotes().quotations().stream())
            .map(span -> new Anchor(span, Kind.QUOTED));
    Stream<Anchor> ordinals = scan.ordinals().stream().map(s -> new Anchor(s, Kind.ORDINAL));
    Stream<Anchor> world =
        scan.plain(Sense.Use.WORLD)
            .filter(s -> names.stream().noneMatch(n -> n.overlaps(s)))
            .map(s -> new Anchor(s, Kind.WORLD));
    Stream<Anchor> named =
        names.stream()
            .map(s -> new Anchor(s, isJoined(scan, s, names) ? Kind.COUNTRIES : Kind.NAME));
    return Stream.of(quoted, ordinals, world, named, countries(scan, names))
        .flatMap(s -> s)
        .sorted(
            Comparator.comparingInt((Anchor a) -> a.span().start())
                .thenComparingInt(a -> -a.span().end()))
        .toList();
  }

  /** Names of regions and organisations that are no part of a longer name. */
  private static List<Span> names(Scan scan) {
    List<Span> all =
        Stream.concat(
                scan.hits(Sense.Named.class).map(Scan.Hit::span), scan.plain(Sense.Use.NO_NAME))
            .toList();
    return scan.hits(Sense.Named.class)
        .filter(hit -> isPlaceOrBody(hit.sense().entity()))
        .map(Scan.Hit::span)
        .filter(span -> all.stream().noneMatch(o -> o.contains(span) && !o.equals(span)))
        .distinct()
        .toList();
  }

  private static boolean isPlaceOrBody(Entity entity) {
    return entity.type() == EntityType.REGION || entity.type() == EntityType.ORGANISATION;
  }

  /** 中国—东盟: one name, a dash, another. */
  private static boolean isJoined(Scan scan, Span span, List<Span> names) {
    return scan.after(span.end()).startsWith("—")
        && names.stream().anyMatch(next -> next.start() == span.end() + 1);
  }

  /** 建立中俄… holds no country 立. */
  private static Span withoutWordBefore(Scan scan, Span span) {
    int start =
        scan.plain(Sense.Use.STOP)
            .filter(stop -> stop.start() < span.start() && stop.contains(span.start()))
            .mapToInt(stop -> Math.min(stop.end(), span.end()))
            .max()
            .orElse(span.start());
    return new Span(start, span.end());
  }

  /** 中俄, 中日韩; not 中美 where 美国 follows 其中. */
  private Stream<Anchor> countries(Scan scan, List<Span> names) {
    return compounds(scan.text()).stream()
        .map(span -> withoutWordBefore(scan, span))
        .filter(span -> span.length() > 1)
        .filter(span -> names.stream().noneMatch(n -> n.overlaps(span)))
        .map(span -> new Anchor(span, Kind.COUNTRIES));
  }

  /** Two to four short names in a row, one of the first two a usual one. */
  private List<Span> compounds(String text) {
    List<Span> compounds = new ArrayList<>();
    int at = 0;
    while (at < text.length()) {
      int length = isPair(text, at) ? 2 + all.run(text, at + 2, FURTHER) : 0;
      if (length > 0) {
        compounds.add(new Span(at, at + length));
      }
      at += Math.max(length, 1);
    }
    return compounds;
  }

  private boolean isPair(String text, int at) {
    return all.at(text, at)
        && all.at(text, at + 1)
        && (usual.at(text, at) || usual.at(text, at + 1));
  }
}
