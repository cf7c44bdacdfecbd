package org.declgraph.cli.report;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.declgraph.clause.Outline;
import org.declgraph.cli.terminal.Grid;
import org.declgraph.cli.terminal.Terminal;
import org.declgraph.cli.terminal.Width;
import org.declgraph.corpus.ReadSentence;
import org.declgraph.entity.Mention;
import org.declgraph.entity.authority.Entity;
import org.declgraph.issue.LinkedPosition;
import org.declgraph.position.Position;
import org.declgraph.position.Role;
import org.declgraph.position.Stance;
import org.declgraph.text.Token;
import org.declgraph.text.place.Span;

/**
 * How one sentence was read, for people.
 *
 * @param tokens of the sentence
 * @param cues found in the sentence, in order
 */
public record Explanation(
    ReadSentence read, List<Token> tokens, List<CueSeen> cues, Terminal terminal) {

  public List<String> lines() {
    List<String> lines = new ArrayList<>();
    lines.add(terminal.strong(text()));
    section(lines, "Words 词", List.of(words()));
    section(lines, "Clauses 小句", clauses());
    section(lines, "Names 名称", mentions());
    section(lines, "Cues 立场词", cueLines());
    section(lines, "Positions 立场", positions());
    return lines;
  }

  private String text() {
    return read.sentence().text();
  }

  private void section(List<String> lines, String heading, List<String> content) {
    if (content.isEmpty()) {
      return;
    }
    lines.add("");
    lines.add(terminal.strong(heading));
    content.forEach(line -> lines.add("  " + line));
  }

  private String words() {
    return tokens.stream()
        .map(token -> token.word() + terminal.faint("/" + token.tag()))
        .collect(Collectors.joining(" "));
  }

  private List<String> clauses() {
    return new Outline(text())
        .clauses(new Span(0, text().length())).stream().map(span -> span.in(text())).toList();
  }

  private List<String> mentions() {
    return new Grid(
            read.mentions().stream()
                .map(
                    mention ->
                        List.of(
                            mention.surface(),
                            mention.entity().type().label(),
                            named(mention),
                            terminal.faint(mention.rule())))
                .toList())
        .lines();
  }

  private static String named(Mention mention) {
    return mention.entity().label() + " (" + mention.entity().id() + ")";
  }

  private List<String> cueLines() {
    return new Grid(
            cues.stream()
                .map(
                    cue ->
                        List.of(
                            cue.span().in(text()),
                            cue.rule(),
                            cue.fired() ? terminal.strong("fired") : "did not: " + cue.reason()))
                .toList())
        .lines();
  }

  private List<String> positions() {
    if (read.positions().isEmpty()) {
      return List.of("none: " + read.reason());
    }
    List<String> lines = new ArrayList<>();
    for (LinkedPosition linked : read.positions()) {
      lines.addAll(position(linked));
    }
    return lines;
  }

  private List<String> position(LinkedPosition linked) {
    Position position = linked.position();
    Stance stance = position.stance();
    List<String> lines = new ArrayList<>();
    lines.add(
        terminal.strong(
            labels(position.roles().holders())
                + " "
                + stance.relation().label()
                + " "
                + position.targetText()));
    part(lines, "held by", position.trace().attribution().label());
    part(lines, "rule", position.trace().rule() + " (" + position.trace().cue() + ")");
    part(lines, "voice", position.voice().label());
    part(lines, "strength", strength(stance));
    part(lines, "addressee", position.roles().addressee().map(Explanation::role).orElse(""));
    part(lines, "against", position.roles().against().map(Explanation::role).orElse(""));
    part(lines, "beneficiary", position.roles().beneficiary().map(Explanation::role).orElse(""));
    part(lines, "stands for", position.circumstances().antecedent());
    part(lines, "condition", position.circumstances().condition());
    part(lines, "deadline", position.circumstances().deadline());
    part(lines, "issues", String.join("; ", linked.issues()));
    part(lines, "names", labels(linked.entities()));
    return lines;
  }

  private void part(List<String> lines, String name, String value) {
    if (!value.isEmpty()) {
      lines.add("    " + terminal.faint(Width.padded(name, 11)) + " " + value);
    }
  }

  private static String strength(Stance stance) {
    OptionalInt grade = stance.strength();
    String again = stance.reaffirmed() ? ", reaffirmed" : "";
    if (!stance.explicit()) {
      return "implied" + again;
    }
    return (grade.isPresent() ? Integer.toString(grade.getAsInt()) : "none") + again;
  }

  private static String role(Role role) {
    return role.wording() + " (" + role.entity().label() + ")";
  }

  private static String labels(List<Entity> entities) {
    return entities.stream().map(Entity::label).collect(Collectors.joining("; "));
  }
}
