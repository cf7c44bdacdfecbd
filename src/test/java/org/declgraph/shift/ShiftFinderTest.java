package org.declgraph.shift;

import static org.declgraph.shift.Invented.both;
import static org.declgraph.shift.Invented.narration;
import static org.declgraph.shift.Invented.part;
import static org.declgraph.shift.Invented.whole;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.declgraph.corpus.ReadDeclaration;
import org.declgraph.corpus.ReadSentence;
import org.declgraph.declaration.draft.Completeness;
import org.declgraph.declaration.head.Head;
import org.declgraph.declaration.head.Kind;
import org.declgraph.issue.LinkedPosition;
import org.declgraph.position.Position;
import org.declgraph.position.Relation;
import org.declgraph.shift.Invented.Saying;
import org.declgraph.text.Tagger;
import org.declgraph.text.place.Span;
import org.junit.jupiter.api.Test;

class ShiftFinderTest {
  private static final ShiftFinder FINDER =
      new ShiftFinder(
          new ShiftRules(AnnotatedCorpus.lexicon(), Map.of("issue", List.of("伊核")), new Tagger()));
  private static final Saying SUPPORT = both(Relation.SUPPORTS, 3, "多边贸易体制");

  private static List<Step> steps(ReadDeclaration... declarations) {
    return FINDER.in(Arrays.asList(declarations)).steps();
  }

  private static List<StepKind> kinds(ReadDeclaration... declarations) {
    return steps(declarations).stream().map(Step::kind).toList();
  }

  /** The kind of the one step between two sayings. */
  private static StepKind kind(Saying earlier, Saying later) {
    List<Step> steps = steps(whole("2019-01-01", earlier), whole("2020-01-01", later));
    assertEquals(2, steps.size(), steps::toString);
    return steps.get(1).kind();
  }

  @Test
  void theSameWordsAreRepeated() {
    assertEquals(StepKind.REPEATED, kind(SUPPORT, SUPPORT));
  }

  @Test
  void marksAroundANameAreNoOtherWording() {
    assertEquals(
        StepKind.REPEATED,
        kind(both(Relation.SUPPORTS, 3, "巴黎协定目标"), both(Relation.SUPPORTS, 3, "《巴黎协定》目标")));
  }

  @Test
  void anotherStrengthIsStrongerOrSofter() {
    Saying strong = both(Relation.SUPPORTS, 4, "多边贸易体制");
    assertEquals(StepKind.STRENGTHENED, kind(SUPPORT, strong));
    assertEquals(StepKind.SOFTENED, kind(strong, SUPPORT));
  }

  @Test
  void withoutAStrengthThereIsNoGrade() {
    assertEquals(StepKind.REWORDED, kind(both(Relation.COOPERATES_ON, 0, "多边贸易体制"), SUPPORT));
  }

  @Test
  void anImpliedPositionIsShownAndNotGraded() {
    Saying concern = both(Relation.CONCERNED_ABOUT, 2, "北约东扩破坏地区稳定");
    List<Step> steps = steps(whole("2019-01-01", concern.implied()), whole("2020-01-01", concern));
    assertEquals(StepKind.REPEATED, steps.get(1).kind());
    assertTrue(steps.get(1).note().contains("implied"));
  }

  @Test
  void supportThatBecomesOppositionIsReversed() {
    assertEquals(StepKind.REVERSED, kind(SUPPORT, both(Relation.OPPOSES, 3, "多边贸易体制")));
  }

  @Test
  void aTurnInTheTargetIsNoReversal() {
    assertEquals(
        StepKind.REWORDED,
        kind(both(Relation.COMMITS_TO, 0, "防止外空军备竞赛"), both(Relation.OPPOSES, 3, "外空军备竞赛")));
    assertEquals(
        List.of(StepKind.FIRST_AT_HAND, StepKind.NEW, StepKind.GONE),
        kinds(
            whole("2019-01-01", both(Relation.SUPPORTS, 3, "国际人权合作")),
            whole("2020-01-01", both(Relation.OPPOSES, 3, "国际人权合作政治化"))));
  }

  @Test
  void aTurnThatStandsBeforeTheTargetIsSeenToo() {
    ReadDeclaration earlier = whole("2019-01-01", both(Relation.COMMITS_TO, 0, "防止外空军备竞赛"));
    LinkedPosition stated = earlier.sentences().get(0).positions().get(0);
    Position position = stated.position();
    Position shorter =
        new Position(
            position.sentence(),
            position.stance(),
            position.roles(),
            new Span(position.target().start() + 2, position.target().end()),
            position.circumstances(),
            position.voice(),
            position.trace());
    ReadSentence sentence = earlier.sentences().get(0);
    ReadDeclaration cut =
        new ReadDeclaration(
            earlier.declaration(),
            List.of(
                new ReadSentence(
                    sentence.sentence(),
                    sentence.form(),
                    List.of(),
                    List.of(new LinkedPosition(shorter, stated.issues(), List.of())),
                    "")));
    assertEquals("外空军备竞赛", shorter.targetText());
    assertEquals(
        List.of(StepKind.FIRST_AT_HAND, StepKind.REWORDED),
        kinds(cut, whole("2020-01-01", both(Relation.OPPOSES, 3, "外空军备竞赛"))));
  }

  @Test
  void aConcernThatBecomesACallIsRecast() {
    assertEquals(
        StepKind.RECAST,
        kind(
            both(Relation.CONCERNED_ABOUT, 2, "生物军事活动威胁别国"),
            both(Relation.URGES, 4, "停止生物军事活动").to("United States")));
  }

  @Test
  void callsOnDifferentAddresseesStayApart() {
    Saying call = both(Relation.URGES, 3, "尽快销毁化学武器");
    assertEquals(
        List.of(StepKind.FIRST_AT_HAND, StepKind.NEW, StepKind.GONE),
        kinds(
            whole("2019-01-01", call.to("United States")), whole("2020-01-01", call.to("Japan"))));
  }

  @Test
  void oneOfAKindIsNotTheNext() {
    assertEquals(
        List.of(StepKind.FIRST_AT_HAND, StepKind.NEW, StepKind.GONE),
        kinds(
            whole("2019-01-01", both(Relation.SUPPORTS, 3, "举办第七届博览会")),
            whole("2020-01-01", both(Relation.SUPPORTS, 3, "举办第八届博览会"))));
  }

  @Test
  void oneCountryIsNotAnother() {
    assertEquals(
        List.of(StepKind.FIRST_AT_HAND, StepKind.NEW, StepKind.GONE),
        kinds(
            whole("2019-01-01", both(Relation.SUPPORTS, 3, "叙利亚主权、独立和领土完整")),
            whole("2020-01-01", both(Relation.SUPPORTS, 3, "利比亚主权、独立和领土完整"))));
    assertEquals(
        StepKind.REWORDED,
        kind(
            both(Relation.SUPPORTS, 3, "叙利亚主权、独立和领土完整"),
            both(Relation.SUPPORTS, 3, "叙利亚和利比亚的主权、独立和领土完整")));
  }

  @Test
  void whatOnePartySaidAndBothSayIsJoinedAndTheOtherWayParted() {
    assertEquals(StepKind.JOINED, kind(SUPPORT.by("China"), SUPPORT));
    assertEquals(StepKind.PARTED, kind(SUPPORT, SUPPORT.by("Russia")));
  }

  @Test
  void whatOnePartySaidAndTheOtherSaysIsNotOnePosition() {
    assertEquals(
        List.of(StepKind.FIRST_AT_HAND, StepKind.NEW, StepKind.GONE),
        kinds(whole("2019-01-01", SUPPORT.by("China")), whole("2020-01-01", SUPPORT.by("Russia"))));
  }

  @Test
  void likeClaimsArePairedOneToOne() {
    List<Step> steps =
        steps(
            whole("2019-01-01", SUPPORT, both(Relation.SUPPORTS, 3, "公平多边贸易体制")),
            whole("2020-01-01", SUPPORT));
    assertEquals(
        List.of(StepKind.FIRST_AT_HAND, StepKind.FIRST_AT_HAND, StepKind.REPEATED, StepKind.GONE),
        steps.stream().map(Step::kind).toList());
    assertTrue(steps.get(3).note().contains("near: 多边贸易体制"), steps.get(3).note());
  }

  @Test
  void aWholeTextWithoutAWordOfItIsSilent() {
    List<Step> steps = steps(whole("2019-01-01", SUPPORT), whole("2020-01-01", narration("友好")));
    assertEquals(StepKind.SILENT, steps.get(1).kind());
    assertEquals(List.of("2020-01-01"), steps.get(1).to().declarations());
    assertEquals("多边贸易体制", steps.get(1).from().target());
  }

  @Test
  void ofACandidateNoTextIsSilent() {
    assertEquals(
        List.of(StepKind.FIRST_AT_HAND),
        kinds(
            whole("2019-01-01", SUPPORT.on("candidate-1")), whole("2020-01-01", narration("友好"))));
  }

  @Test
  void aWordOfTheIssueIsAMentionAndIsQuoted() {
    List<Step> steps = steps(whole("2019-01-01", SUPPORT), whole("2020-01-01", narration("伊核会谈")));
    assertEquals(StepKind.MENTIONED, steps.get(1).kind());
    assertEquals("mention: 双方声明伊核会谈。", steps.get(1).note());
  }

  @Test
  void aPartOfATextIsNeverSilent() {
    List<Step> steps = steps(whole("2019-01-01", SUPPORT), part("2020-01-01", narration("友好")));
    assertEquals(StepKind.NOT_IN_PART, steps.get(1).kind());
    assertEquals("sections at hand: 一…", steps.get(1).note());
  }

  @Test
  void whatComesBackAfterSilenceReturnsAndAfterAGapIsCompared() {
    Saying strong = both(Relation.SUPPORTS, 4, "多边贸易体制");
    assertEquals(
        List.of(StepKind.FIRST_AT_HAND, StepKind.SILENT, StepKind.RETURNED),
        kinds(
            whole("2019-01-01", SUPPORT),
            whole("2020-01-01", narration("友好")),
            whole("2021-01-01", strong)));
    List<Step> steps =
        steps(
            whole("2019-01-01", SUPPORT),
            part("2020-01-01", narration("友好")),
            whole("2021-01-01", strong));
    assertEquals(StepKind.STRENGTHENED, steps.get(2).kind());
    assertEquals("2019-01-01", steps.get(2).from().date());
    assertTrue(steps.get(2).note().contains("no position on 2020-01-01 (not-in-part)"));
  }

  @Test
  void textsOfOneDaySpeakTogether() {
    assertEquals(
        List.of(StepKind.FIRST_AT_HAND, StepKind.REPEATED),
        kinds(
            whole("2019-01-01", SUPPORT),
            whole("2020-01-01 a", SUPPORT),
            whole("2020-01-01 b", narration("经贸"))));
  }

  @Test
  void otherPartiesAndOtherKindsMakeOtherSeries() {
    Head french =
        new Head(
            "t",
            Optional.of(LocalDate.parse("2020-01-01")),
            "",
            List.of(Invented.actor("France"), Invented.actor("China")),
            Kind.JOINT_STATEMENT);
    List<Step> steps =
        steps(
            whole("2019-01-01", SUPPORT),
            Invented.declaration("fr", french, Completeness.WHOLE, SUPPORT.by("China;France")));
    assertEquals(
        List.of("China;France joint-statement", "China;Russia joint-statement"),
        steps.stream().map(Step::series).toList());
    assertTrue(steps.stream().allMatch(step -> step.kind() == StepKind.FIRST_AT_HAND));
  }

  @Test
  void aClaimFiledUnderAnotherIssueIsNotGone() {
    List<Step> steps =
        steps(
            whole(
                "2019-01-01",
                SUPPORT.on("wto;economy"),
                both(Relation.SUPPORTS, 3, "粮食安全").on("economy")),
            whole(
                "2020-01-01", SUPPORT.on("wto"), both(Relation.SUPPORTS, 3, "粮食安全").on("economy")));
    assertTrue(steps.stream().noneMatch(step -> step.kind() == StepKind.GONE), steps::toString);
    Step elsewhere =
        steps.stream()
            .filter(s -> s.issue().equals("economy") && s.to().target().equals("多边贸易体制"))
            .filter(s -> s.kind() == StepKind.REPEATED)
            .findFirst()
            .orElseThrow();
    assertEquals("2020-01-01 on wto", elsewhere.note());
    assertTrue(elsewhere.endsElsewhere());
  }

  @Test
  void aSeriesDependsOnNothingOutsideIt() {
    Head french =
        new Head(
            "t",
            Optional.of(LocalDate.parse("2019-06-01")),
            "",
            List.of(Invented.actor("France"), Invented.actor("China")),
            Kind.JOINT_STATEMENT);
    ReadDeclaration other =
        Invented.declaration("fr", french, Completeness.WHOLE, SUPPORT.by("China;France"));
    List<ReadDeclaration> own = List.of(whole("2019-01-01", SUPPORT), whole("2020-01-01", SUPPORT));
    List<ReadDeclaration> all = new ArrayList<>(own);
    all.add(other);
    String series = "China;Russia joint-statement";
    assertEquals(
        FINDER.in(own).steps(),
        FINDER.in(all).steps().stream().filter(s -> s.series().equals(series)).toList());
  }

  @Test
  void theOrderOfTheInputChangesNothing() {
    List<ReadDeclaration> corpus = new ArrayList<>(AnnotatedCorpus.read());
    List<List<String>> before = rows(corpus);
    Collections.shuffle(corpus, new Random(7));
    assertEquals(before, rows(corpus));
  }

  private static List<List<String>> rows(List<ReadDeclaration> corpus) {
    return new ShiftFinder(AnnotatedCorpus.rules())
        .in(corpus).steps().stream().map(Step::cells).toList();
  }

  @Test
  void stepsCanBeChosen() {
    Shifts shifts = AnnotatedCorpus.shifts();
    StepChoice choice =
        new StepChoice(
            Set.of("ukraine"),
            Set.of("Russia"),
            Optional.of(LocalDate.parse("2024-01-01")),
            Optional.empty(),
            Set.of(StepKind.REPEATED, StepKind.REWORDED));
    List<Step> chosen = shifts.choose(choice).steps();
    assertTrue(chosen.size() >= 4);
    assertTrue(
        chosen.stream()
            .allMatch(
                s ->
                    s.issue().equals("ukraine")
                        && s.holders().contains("Russia")
                        && s.to().date().equals("2024-05-16")));
    assertEquals(shifts, shifts.choose(StepChoice.ALL));
  }

  @Test
  void aLongSeriesIsReadInTime() {
    List<ReadDeclaration> years = new ArrayList<>();
    for (int year = 1; year <= 40; year++) {
      List<Saying> sayings = new ArrayList<>();
      for (int i = 0; i < 200; i++) {
        String target = "推动第" + i + "项议题合作第" + (i % 7) + "阶段";
        sayings.add(both(Relation.SUPPORTS, 3, target).on("issue-" + i % 50));
      }
      years.add(whole("%d-01-01".formatted(1980 + year), sayings.toArray(Saying[]::new)));
    }
    assertTimeout(Duration.ofSeconds(20), () -> FINDER.in(years));
  }
}
