package org.declgraph.corpus;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.declgraph.entity.authority.EntityType;
import org.declgraph.issue.LinkedPosition;
import org.declgraph.position.Position;
import org.declgraph.position.Role;

/**
 * What a sentence says, as far as two wordings of it can be held against each other; each list
 * sorted.
 *
 * @param stances relations with their strength
 * @param others whom they are addressed to, against, or for
 */
record Meaning(
    List<String> stances,
    List<String> others,
    List<String> issues,
    List<String> names,
    List<String> numbers) {
  private static final Pattern NUMBER = Pattern.compile("\\d+(?:\\.\\d+)?");
  private static final String NOTHING = "–";
  private static final String CANDIDATE = "candidate-";

  static Meaning of(ReadSentence read) {
    return new Meaning(
        sorted(read.positions().stream().map(Meaning::stance)),
        sorted(read.positions().stream().flatMap(Meaning::others)),
        sorted(read.positions().stream().flatMap(Meaning::issues)),
        sorted(names(read)),
        sorted(NUMBER.matcher(read.sentence().text()).results().map(MatchResult::group)));
  }

  private static List<String> sorted(Stream<String> found) {
    return found.sorted().toList();
  }

  private static String stance(LinkedPosition linked) {
    Position position = linked.position();
    String relation = position.stance().relation().label();
    return position.stance().strength().isPresent()
        ? relation + " " + position.stance().strength().getAsInt()
        : relation;
  }

  private static Stream<String> others(LinkedPosition linked) {
    return Stream.of(
            linked.position().roles().addressee(),
            linked.position().roles().against(),
            linked.position().roles().beneficiary())
        .flatMap(role -> role.stream())
        .map(Role::entity)
        .map(entity -> entity.label());
  }

  private static Stream<String> issues(LinkedPosition linked) {
    return linked.issues().stream().filter(issue -> !issue.startsWith(CANDIDATE));
  }

  private static Stream<String> names(ReadSentence read) {
    return read.mentions().stream()
        .map(mention -> mention.entity())
        .filter(entity -> entity.type() != EntityType.UNNAMED)
        .map(entity -> entity.label());
  }

  /** How another meaning differs, such as {@code urges 4 → condemns 5}; empty where it does not. */
  String against(Meaning other) {
    return Stream.of(
            difference("", stances, other.stances),
            difference("towards ", others, other.others),
            difference("on ", issues, other.issues),
            difference("naming ", names, other.names),
            difference("number ", numbers, other.numbers))
        .filter(difference -> !difference.isEmpty())
        .collect(Collectors.joining("; "));
  }

  private static String difference(String kind, List<String> mine, List<String> others) {
    String left = without(mine, others);
    String right = without(others, mine);
    return left.equals(right) ? "" : kind + left + " → " + right;
  }

  private static String without(List<String> all, List<String> gone) {
    List<String> rest = new ArrayList<>(all);
    gone.forEach(rest::remove);
    return rest.isEmpty() ? NOTHING : String.join(", ", rest);
  }
}
