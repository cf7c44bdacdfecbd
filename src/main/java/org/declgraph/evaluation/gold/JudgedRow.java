package org.declgraph.evaluation.gold;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.declgraph.position.Relation;
import org.declgraph.table.Row;

/**
 * A position, annotated or extracted, at a sentence of an annotated text.
 *
 * @param sid the id of the sentence
 * @param holders by short English name
 * @param issues best first
 * @param rule the lexicon row that read it; empty for an annotated one
 */
public record JudgedRow(
    String sid,
    Relation relation,
    Set<String> holders,
    String target,
    String addressee,
    List<String> issues,
    String rule) {
  private static final Map<String, String> SAME_HOLDER =
      Map.ofEntries(
          Map.entry("中国", "China"),
          Map.entry("中华人民共和国", "China"),
          Map.entry("cn", "China"),
          Map.entry("chn", "China"),
          Map.entry("people's republic of china", "China"),
          Map.entry("俄罗斯", "Russia"),
          Map.entry("俄罗斯联邦", "Russia"),
          Map.entry("ru", "Russia"),
          Map.entry("rus", "Russia"),
          Map.entry("russian federation", "Russia"));

  public JudgedRow {
    holders = Set.copyOf(holders);
    issues = List.copyOf(issues);
  }

  public static JudgedRow of(Row row, String sid, Relation relation) {
    return new JudgedRow(
        sid,
        relation,
        holders(row.get("holders")),
        row.get("target"),
        row.get("addressee"),
        Arrays.stream(row.get("issues").split(";")).filter(JudgedRow::isIssue).toList(),
        row.get("rule"));
  }

  private static boolean isIssue(String id) {
    return !id.isEmpty() && !id.equals("-");
  }

  private static Set<String> holders(String cell) {
    Set<String> holders = new TreeSet<>();
    for (String holder : cell.split(";")) {
      String name = holder.strip();
      if (!name.isEmpty()) {
        holders.add(SAME_HOLDER.getOrDefault(name.toLowerCase(Locale.ROOT), name));
      }
    }
    return holders;
  }

  public Polarity polarity() {
    return Polarity.of(relation);
  }

  /** Whether it is a stance, and neither a commitment nor a mere notice. */
  public boolean isStance() {
    return polarity() != Polarity.COMMITMENT && polarity() != Polarity.NONE;
  }

  public boolean isCommitment() {
    return polarity() == Polarity.COMMITMENT;
  }

  public boolean sameHolders(JudgedRow other) {
    return holders.equals(other.holders);
  }

  public boolean sameRelation(JudgedRow other) {
    return relation == other.relation && sameHolders(other);
  }

  public boolean samePolarity(JudgedRow other) {
    return polarity() == other.polarity() && sameHolders(other);
  }

  /** The holders in order, joined by {@code ;}. */
  public String holderNames() {
    return String.join(";", new TreeSet<>(holders));
  }
}
