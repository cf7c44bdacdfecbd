package org.declgraph.declaration.draft;

import java.time.MonthDay;
import java.time.Year;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.declgraph.declaration.doubt.Doubt;
import org.declgraph.declaration.head.HeadReader;

/**
 * Finds the year of a dateline that has none: in the texts it cites by title, in texts of the same
 * day and place, in the years it mentions.
 */
public final class YearFinder {
  /** A year that a text may be of: not 1967年边界, and not that of a treaty it names. */
  private static final Pattern YEAR =
      Pattern.compile("(?<!\\d)((?:19|20)\\d\\d)年(?!前|以前|后|代|边界|战争|《)");

  private static final Pattern CITED = Pattern.compile("《[^》]*》");

  private final List<DatedText> dated;

  public YearFinder(List<DatedText> dated) {
    this.dated = dated;
  }

  /** The draft with its date, marked as inferred; the same where there is nothing to infer from. */
  public Draft complete(Draft draft) {
    Optional<MonthDay> day = draft.head().dating().day();
    if (draft.head().head().date().isPresent() || day.isEmpty()) {
      return draft;
    }
    String text = draft.sentences().stream().map(s -> s.text()).collect(Collectors.joining("\n"));
    OptionalInt cited = year(d -> text.contains("《" + d.title() + "》"), day.get());
    if (cited.isPresent()) {
      return draft.withHead(
          with(draft.head(), day.get(), cited.getAsInt(), "a text that it cites"));
    }
    String place = draft.head().head().place();
    OptionalInt beside = year(d -> d.place().equals(place), day.get());
    if (beside.isPresent()) {
      return draft.withHead(
          with(draft.head(), day.get(), beside.getAsInt(), "a text of the same day and place"));
    }
    OptionalInt mentioned = latestMentioned(text);
    return mentioned.isPresent()
        ? draft.withHead(
            with(draft.head(), day.get(), mentioned.getAsInt(), "the latest year it mentions"))
        : draft;
  }

  private OptionalInt year(Predicate<DatedText> asked, MonthDay day) {
    Set<Integer> years = new TreeSet<>();
    for (DatedText text : dated) {
      if (MonthDay.from(text.date()).equals(day) && asked.test(text)) {
        years.add(text.date().getYear());
      }
    }
    return years.size() == 1 ? OptionalInt.of(years.iterator().next()) : OptionalInt.empty();
  }

  private static OptionalInt latestMentioned(String text) {
    Matcher years = YEAR.matcher(CITED.matcher(text).replaceAll("《》"));
    return years.results().mapToInt(r -> Integer.parseInt(r.group(1))).max();
  }

  private static HeadReader.Reading with(
      HeadReader.Reading reading, MonthDay day, int year, String origin) {
    if (day.equals(MonthDay.of(2, 29)) && !Year.isLeap(year)) {
      return reading;
    }
    Doubt doubt =
        new Doubt(
            "date-inferred",
            "The dateline has no year; " + year + " is taken from " + origin + ".");
    return reading.withDate(day.atYear(year), doubt);
  }
}
