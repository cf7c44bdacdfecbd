package org.declgraph.text.layout;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.declgraph.table.Row;
import org.declgraph.table.Table;
import org.declgraph.text.place.Span;

/**
 * What stands on a page beside its text (continuations, credits, page numbers, navigation): the
 * rows of {@code furniture.csv}.
 */
public final class Furniture {
  /** Leaves nothing out. */
  public static final Furniture NONE = new Furniture(List.of());

  private static final String FILE = "furniture.csv";
  private static final int LONGEST = 200;

  private final List<Rule> rules;

  /** Where in a line a rule's pattern stands. */
  private enum Where {
    LINE,
    START,
    END
  }

  private record Rule(Where where, String reason, Pattern pattern) {
    static Rule of(Row row) {
      Where where =
          switch (row.get("where")) {
            case "line" -> Where.LINE;
            case "start" -> Where.START;
            case "end" -> Where.END;
            default -> throw row.problem("where: one of line, start, end is needed");
          };
      String pattern = "(?:" + row.pattern("pattern") + ")";
      return new Rule(
          where,
          row.get("reason"),
          Pattern.compile(
              switch (where) {
                case LINE -> "^" + pattern + "$";
                case START -> "^" + pattern;
                case END -> pattern + "$";
              },
              Pattern.UNICODE_CHARACTER_CLASS));
    }

    Optional<Span> in(Line line) {
      Matcher found = pattern.matcher(line.text());
      return found.find() && found.end() > found.start()
          ? Optional.of(new Span(found.start(), found.end()))
          : Optional.empty();
    }
  }

  private Furniture(List<Rule> rules) {
    this.rules = List.copyOf(rules);
  }

  /**
   * Reads the rules of a lexicon folder.
   *
   * @throws org.declgraph.table.TableException naming every row that cannot be used
   */
  public static Furniture load(Path lexicon) {
    Table table = Table.read(lexicon.resolve(FILE), "id", "where", "reason", "pattern", "example");
    return new Furniture(table.map(Rule::of));
  }

  /** The lines without furniture; what was taken out is added to {@code omissions}. */
  List<Line> without(List<Line> lines, List<Omission> omissions) {
    List<Line> rest = new ArrayList<>(lines.size());
    boolean gap = false;
    for (Line line : lines) {
      Optional<Line> kept = stripped(line, omissions);
      if (kept.isPresent()) {
        boolean startsLater = kept.get().place().start() > line.place().start();
        rest.add(gap || startsLater ? kept.get().withGap() : kept.get());
      }
      gap = kept.isEmpty() || kept.get().place().end() < line.place().end();
    }
    return rest;
  }

  private Optional<Line> stripped(Line line, List<Omission> omissions) {
    for (Rule rule : rules) {
      boolean fits = rule.where != Where.LINE || line.text().length() <= LONGEST;
      Optional<Span> found = fits ? rule.in(line) : Optional.empty();
      if (found.isPresent()) {
        omissions.add(omission(line, found.get(), rule));
        Optional<Line> rest = rest(line, found.get());
        return rest.isEmpty() ? rest : stripped(rest.get(), omissions);
      }
    }
    return Optional.of(line);
  }

  private static Omission omission(Line line, Span found, Rule rule) {
    Line part = line.part(found.start(), found.end(), false);
    return new Omission(part.place(), part.text(), rule.reason);
  }

  private static Optional<Line> rest(Line line, Span found) {
    Line rest =
        found.start() == 0
            ? line.part(found.end(), line.text().length(), true)
            : line.part(0, found.start(), line.afterGap());
    return rest.text().isEmpty() ? Optional.empty() : Optional.of(rest);
  }
}
