package org.declgraph.entity.name;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.declgraph.entity.authority.Authority;
import org.declgraph.entity.authority.Entity;
import org.declgraph.entity.authority.EntityType;
import org.declgraph.entity.word.Anchor;
import org.declgraph.entity.word.Anchor.Kind;
import org.declgraph.entity.word.Hits;
import org.declgraph.entity.word.Scan;
import org.declgraph.entity.word.Sense;
import org.declgraph.lexicon.Characters;
import org.declgraph.text.place.Span;

/** Finds where in a sentence names made by a pattern may begin. */
final class Anchors {
  private static final Comparator<Anchor> BY_PLACE =
      Comparator.comparingInt((Anchor a) -> a.span().start())
          .thenComparingInt(a -> -a.span().end());

  /** Short names of groups of countries that stand beside a country's: 中非, 中阿, 中拉, 中欧. */
  private static final String GROUPS = "非阿拉欧";

  /** First characters that several countries share, and that a country's short name goes before. */
  private static final String SHARED = "巴吉乌土塞埃尼斯格瑞奥赞南";

  /** 以 is Israel's short name too, but before another country's it is a preposition. */
  private static final char FOR = '以';

  /** How many short names may follow the first two: 中俄蒙. */
  private static final int FURTHER = 2;

  private final Characters usual;
  private final Characters all;

  Anchors(Authority authority) {
    usual = Characters.of(single(authority.usualAbbreviations()));
    all = Characters.of(single(authority.explicitAbbreviations()) + GROUPS + SHARED);
  }

  private static String single(Set<String> names) {
    return names.stream().filter(n -> n.length() == 1).collect(Collectors.joining());
  }

  /** All of them, ordered by place, the longest first. */
  List<Anchor> in(Scan scan) {
    List<Span> names = names(scan);
    List<Anchor> anchors = new ArrayList<>();
    scan.quotes().titles().forEach(span -> anchors.add(new Anchor(span, Kind.QUOTED)));
    scan.quotes().quotations().forEach(span -> anchors.add(new Anchor(span, Kind.QUOTED)));
    scan.ordinals().forEach(span -> anchors.add(new Anchor(span, Kind.ORDINAL)));
    for (Span world : scan.hits().plain(Sense.Use.WORLD)) {
      if (isFree(world, names)) {
        anchors.add(new Anchor(world, Kind.WORLD));
      }
    }
    for (Span name : names) {
      anchors.add(new Anchor(name, isJoined(scan, name, names) ? Kind.COUNTRIES : Kind.NAME));
    }
    for (Span compound : compounds(scan.text())) {
      Span countries = withoutWordBefore(scan, compound);
      if (countries.length() > 1 && holdsNoName(countries, names)) {
        anchors.add(new Anchor(countries, Kind.COUNTRIES));
      }
    }
    anchors.sort(BY_PLACE);
    return anchors;
  }

  private static boolean isFree(Span span, List<Span> names) {
    for (Span name : names) {
      if (name.overlaps(span)) {
        return false;
      }
    }
    return true;
  }

  /** Whether countries' short names hold no name, but perhaps end with one, as 中印尼 does. */
  private static boolean holdsNoName(Span countries, List<Span> names) {
    for (Span name : names) {
      boolean ends = name.end() == countries.end() && name.start() > countries.start();
      if (name.overlaps(countries) && !ends) {
        return false;
      }
    }
    return true;
  }

  /** Names of regions and organisations that are no part of a longer name. */
  private static List<Span> names(Scan scan) {
    List<Span> names = new ArrayList<>();
    for (Hits.Hit<Sense.Named> hit : scan.hits().named()) {
      Span span = hit.span();
      if (isPlaceOrBody(hit.sense().entity()) && !isPart(scan, span) && !names.contains(span)) {
        names.add(span);
      }
    }
    return names;
  }

  /** Whether a longer name, or a word that only looks like one, holds a span. */
  private static boolean isPart(Scan scan, Span span) {
    for (Hits.Hit<Sense.Named> other : scan.hits().named()) {
      if (other.span().contains(span) && !other.span().equals(span)) {
        return true;
      }
    }
    for (Span other : scan.hits().plain(Sense.Use.NO_NAME)) {
      if (other.contains(span) && !other.equals(span)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isPlaceOrBody(Entity entity) {
    return entity.type() == EntityType.REGION || entity.type() == EntityType.ORGANISATION;
  }

  /** 中国—东盟: one name, a dash, another. */
  private static boolean isJoined(Scan scan, Span span, List<Span> names) {
    return scan.text().startsWith("—", span.end())
        && names.stream().anyMatch(next -> next.start() == span.end() + 1);
  }

  /** 建立中俄… holds no country 立, nor 其中美国 the countries 中美. */
  private static Span withoutWordBefore(Scan scan, Span span) {
    int start = span.start();
    for (Span stop : scan.hits().plain(Sense.Use.STOP)) {
      if (stop.start() < span.start() && stop.contains(span.start())) {
        start = Math.max(start, Math.min(stop.end(), span.end()));
      }
    }
    boolean preposition = start < span.end() && scan.text().charAt(start) == FOR;
    return new Span(preposition ? start + 1 : start, span.end());
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
