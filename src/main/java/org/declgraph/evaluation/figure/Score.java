package org.declgraph.evaluation.figure;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * How many extracted rows are right, and how many annotated ones were found.
 *
 * @param right extracted rows that are right
 * @param found annotated rows that were found; equal to {@code right} where rows are paired
 */
public record Score(int right, int found, int extracted, int gold) {
  static final Score NONE = new Score(0, 0, 0, 0);

  /** The score of rows paired one to one. */
  public static Score of(int right, int extracted, int gold) {
    return new Score(right, right, extracted, gold);
  }

  public Score plus(Score other) {
    return new Score(
        right + other.right, found + other.found, extracted + other.extracted, gold + other.gold);
  }

  public double precision() {
    return extracted == 0 ? 0 : right / (double) extracted;
  }

  public double recall() {
    return gold == 0 ? 0 : found / (double) gold;
  }

  public double f1() {
    return harmonicMean(precision(), recall());
  }

  static double harmonicMean(double a, double b) {
    return a + b == 0 ? 0 : 2 * a * b / (a + b);
  }

  /** Three decimals, rounded as the exact binary value demands. */
  static String decimals(double value) {
    return new BigDecimal(value).setScale(3, RoundingMode.HALF_EVEN).toPlainString();
  }

  String figures() {
    return "P %s  R %s  F1 %s".formatted(decimals(precision()), decimals(recall()), decimals(f1()));
  }
}
