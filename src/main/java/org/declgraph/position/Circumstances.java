package org.declgraph.position;

/**
 * What belongs to a position in its sentence's own words; each empty where there is none.
 *
 * @param antecedent the earlier wording that an anaphor in the target stands for
 * @param condition {@code 在…基础上}
 * @param deadline {@code 于2024年}
 */
public record Circumstances(String antecedent, String condition, String deadline) {
  public static final Circumstances NONE = new Circumstances("", "", "");
}
