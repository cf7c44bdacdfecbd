package org.declgraph.bench;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.declgraph.position.Relation;

/**
 * What a generated declaration says: a text of one of several hundred series over twenty years, a
 * position a sentence, few issues and names often and many seldom, and each series with a stance of
 * its own that changes by and by.
 *
 * @param series its number, the most frequent first
 * @param parties numbers of entities
 */
record GeneratedText(
    int number, int series, List<Integer> parties, String kind, LocalDate day, List<Said> said) {
  static final int ISSUES = 110;
  static final int ENTITIES = 400;
  static final int ACTORS = 60;
  static final int SERIES = 420;
  private static final int SENTENCES = 10;
  private static final LocalDate FIRST = LocalDate.of(2005, 1, 1);
  private static final long DAYS = 20 * 365L;
  static final List<String> THINGS =
      List.of("导弹部署", "核污染水处置", "外空军备竞赛", "多边贸易体制", "气候变化", "网络主权", "地区热点", "粮食安全");

  /**
   * A sentence with its position.
   *
   * @param names numbers of the entities in it
   */
  record Said(int issue, Relation relation, int strength, String thing, List<Integer> names) {
    String claim() {
      return thing + names.get(0);
    }

    String quote(String place) {
      String named = String.join("、", names.stream().map(n -> "实体" + n).toList());
      return "双方就" + thing + "问题表明立场，支持" + named + "发挥作用，第" + place + "句。";
    }
  }

  /** The text of a number, of so many; always the same. */
  static GeneratedText of(int number, int texts) {
    Random random = new Random(new SplittableRandom(number).nextLong());
    int series = often(random, SERIES);
    LocalDate day = FIRST.plusDays(number * DAYS / texts);
    List<Said> said = new ArrayList<>();
    for (int i = 0; i < SENTENCES; i++) {
      said.add(said(random, series, day.getYear()));
    }
    return new GeneratedText(number, series, parties(series), kind(series), day, said);
  }

  private static Said said(Random random, int series, int year) {
    int issue = often(random, ISSUES);
    int stance = series * 7 + issue;
    Relation relation = Relation.values()[stance % Relation.values().length];
    int strength = 1 + (stance + year / 3) % 5;
    String thing = THINGS.get(issue % THINGS.size());
    List<Integer> names =
        IntStream.rangeClosed(0, random.nextInt(3))
            .mapToObj(i -> ACTORS + often(random, ENTITIES - ACTORS))
            .distinct()
            .toList();
    return new Said(issue, relation, strength, thing, names);
  }

  /** A number below a bound, the first ones oftenest, as words and names are spread. */
  private static int often(Random random, int bound) {
    return (int) (bound * Math.pow(random.nextDouble(), 2.2));
  }

  private static List<Integer> parties(int series) {
    int first = series % 12;
    int second = 12 + (series * 5 + series / 12) % (ACTORS - 12);
    return series % 10 < 8 ? List.of(first, second) : List.of(second);
  }

  private static String kind(int series) {
    return switch (series % 10) {
      case 8 -> "organisation-declaration";
      case 9 -> "unilateral-statement";
      default -> "joint-statement";
    };
  }

  String id() {
    return "declaration-" + number;
  }

  boolean partial() {
    return number % 9 == 0;
  }
}
