package org.declgraph.shift;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.declgraph.claim.Claim;
import org.declgraph.claim.Claims;
import org.declgraph.claim.Meeting;
import org.declgraph.claim.Occasion;
import org.declgraph.claim.Story;
import org.declgraph.corpus.ReadSentence;

/** The steps of one issue in one series. */
final class Course {
  private final String issue;
  private final Story story;
  private final ShiftRules rules;
  private final Grading grading;
  private final List<Step> steps = new ArrayList<>();
  private final List<String> silences = new ArrayList<>();
  private final List<String> gaps = new ArrayList<>();

  private Course(String issue, Story story, ShiftRules rules) {
    this.issue = issue;
    this.story = story;
    this.rules = rules;
    this.grading = new Grading(rules.lexicon(), story.pairing());
  }

  /** In order of date; within an occasion in the order of the text, what is gone last. */
  static List<Step> steps(String issue, Story story, ShiftRules rules) {
    return new Course(issue, story, rules).read();
  }

  private List<Step> read() {
    int last = -1;
    for (int day = 0; day < story.days().size(); day++) {
      Claims claims = story.days().get(day);
      if (!claims.on(issue).isEmpty()) {
        speech(last, day);
        last = day;
      } else if (last >= 0 && rules.knows(issue)) {
        absence(story.days().get(last), claims);
      }
    }
    return List.copyOf(steps);
  }

  private void speech(int last, int day) {
    Claims after = story.days().get(day);
    if (last < 0) {
      after.on(issue).forEach(place -> first(after, place));
    } else {
      compare(story.meeting(last, day));
    }
    silences.clear();
    gaps.clear();
  }

  private void first(Claims after, int place) {
    Claim claim = after.at(place);
    add(Grade.of(StepKind.FIRST_AT_HAND).with(Doubts.of(claim)), Standing.NONE, claim);
  }

  private void compare(Meeting meeting) {
    meeting.after().on(issue).forEach(place -> arrival(meeting, place));
    if (silences.isEmpty()) {
      meeting.before().on(issue).forEach(place -> departure(meeting, place));
    }
  }

  private void arrival(Meeting meeting, int place) {
    Claim later = meeting.after().at(place);
    Optional<Claim> earlier = meeting.earlier(place);
    Standing from = earlier.map(Standing::of).orElse(speaking(meeting.before()));
    if (!silences.isEmpty()) {
      add(Grade.of(StepKind.RETURNED, "silent on " + String.join(", ", silences)), from, later);
    } else if (earlier.isEmpty()) {
      add(
          Grade.of(StepKind.NEW)
              .with(near(meeting.nearEarlier(place)))
              .with(Doubts.of(later))
              .with(gaps),
          from,
          later);
    } else {
      add(graded(earlier.orElseThrow(), later).with(gaps), from, later);
    }
  }

  /** What became of an earlier claim, unless its arrival has told it. */
  private void departure(Meeting meeting, int place) {
    Claim earlier = meeting.before().at(place);
    Optional<Claim> later = meeting.later(place);
    if (later.isEmpty()) {
      Grade gone =
          Grade.of(StepKind.GONE).with(near(meeting.nearLater(place))).with(Doubts.of(earlier));
      add(gone.with(part(meeting.after().occasion())), earlier, speaking(meeting.after()));
    } else if (!later.orElseThrow().issues().contains(issue)) {
      add(graded(earlier, later.orElseThrow()), Standing.of(earlier), later.orElseThrow());
    }
  }

  private Grade graded(Claim earlier, Claim later) {
    return grading
        .of(earlier, later)
        .with(elsewhere(earlier))
        .with(elsewhere(later))
        .with(Doubts.between(earlier, later));
  }

  /** Where a claim stands that is not on this issue itself. */
  private List<String> elsewhere(Claim claim) {
    return claim.issues().contains(issue)
        ? List.of()
        : List.of(claim.date() + " on " + String.join(", ", claim.issues()));
  }

  private void absence(Claims before, Claims after) {
    Optional<ReadSentence> mention = after.occasion().mention(rules.wordsOf(issue));
    Grade grade = absence(after.occasion(), mention);
    Standing to = Standing.at(after.occasion().ids(), after.date());
    strongestByHolders(before).values().forEach(claim -> add(grade, claim, to));
    if (grade.kind() == StepKind.SILENT) {
      silences.add(after.date());
    } else {
      gaps.add("no position on " + after.date() + " (" + grade.kind().label() + ")");
    }
  }

  /** An occasion as one that speaks on the issue: its declarations that do. */
  private Standing speaking(Claims claims) {
    return Standing.at(claims.speakers(issue), claims.date());
  }

  /** What a claim without a counterpart is like, though that has another. */
  private static List<String> near(Optional<Claim> claim) {
    return claim.map(c -> "near: " + c.target()).stream().toList();
  }

  private static Grade absence(Occasion occasion, Optional<ReadSentence> mention) {
    if (mention.isPresent()) {
      String quote = mention.orElseThrow().sentence().quote();
      return Grade.of(StepKind.MENTIONED, "mention: " + quote).with(part(occasion));
    }
    return occasion.isWhole()
        ? Grade.of(StepKind.SILENT)
        : Grade.of(StepKind.NOT_IN_PART).with(part(occasion));
  }

  /** What is at hand of a text that is not whole. */
  private static List<String> part(Occasion occasion) {
    return occasion.isWhole()
        ? List.of()
        : List.of("sections at hand: " + String.join(" ", occasion.sections()));
  }

  private Map<List<String>, Claim> strongestByHolders(Claims claims) {
    Map<List<String>, Claim> strongest = new LinkedHashMap<>();
    for (int place : claims.on(issue)) {
      Claim claim = claims.at(place);
      strongest.merge(claim.holders(), claim, Claim::stronger);
    }
    return strongest;
  }

  private void add(Grade grade, Standing from, Claim later) {
    add(grade, new Ends(later.holders(), from, Standing.of(later)));
  }

  private void add(Grade grade, Claim earlier, Standing to) {
    add(grade, new Ends(earlier.holders(), Standing.of(earlier), to));
  }

  private void add(Grade grade, Ends ends) {
    steps.add(
        new Step(
            story.series().name(),
            issue,
            ends.holders(),
            grade.kind(),
            ends.from(),
            ends.to(),
            grade.note()));
  }

  private record Ends(List<String> holders, Standing from, Standing to) {}
}
