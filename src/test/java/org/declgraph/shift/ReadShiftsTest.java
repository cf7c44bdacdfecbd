package org.declgraph.shift;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.declgraph.corpus.Corpus;
import org.declgraph.corpus.CorpusReader;
import org.junit.jupiter.api.Test;

/** What must be true of the seed declarations as the program itself reads them. */
class ReadShiftsTest {
  private static final Shifts SHIFTS = read();

  private static Shifts read() {
    Path lexicon = Path.of("seeds/lexicon");
    Corpus corpus = new CorpusReader(lexicon).read(List.of(Path.of("seeds/declarations")));
    return new ShiftFinder(ShiftRules.load(lexicon)).in(corpus.declarations());
  }

  private static List<Step> on(String issue) {
    return SHIFTS.steps().stream().filter(step -> step.issue().equals(issue)).toList();
  }

  private static List<Step> on(String issue, String date) {
    return on(issue).stream().filter(step -> step.to().date().startsWith(date)).toList();
  }

  private static Step to(String issue, String date, String target) {
    return only(
        on(issue).stream()
            .filter(s -> s.to().date().startsWith(date) && s.to().target().contains(target)));
  }

  private static Step from(String issue, String date, String target) {
    return only(
        on(issue).stream()
            .filter(s -> s.from().date().startsWith(date) && s.from().target().contains(target)));
  }

  private static Step only(Stream<Step> found) {
    List<Step> steps = found.toList();
    assertEquals(1, steps.size(), () -> steps.stream().map(Step::cells).toList().toString());
    return steps.get(0);
  }

  private static void assertStep(StepKind kind, String from, String to, Step step) {
    assertEquals(kind, step.kind(), () -> step.cells().toString());
    assertEquals(from, step.from().target());
    assertEquals(to, step.to().target());
  }

  @Test
  void onKoreaChangesAreWelcomedThenTheSituationWorriesThenDeterrenceIsOpposed() {
    Step first = to("korean-peninsula", "2019", "重大积极变化");
    assertEquals(StepKind.FIRST_AT_HAND, first.kind());
    assertEquals("welcomes", first.to().relation());
    assertTrue(first.to().quote().startsWith("双方欢迎2018年以来朝鲜半岛形势发生的重大积极变化"));
    Step concern = to("korean-peninsula", "2023", "朝鲜半岛局势");
    assertEquals("concernedAbout", concern.to().relation());
    Step deterrence = to("korean-peninsula", "2024", "威慑行径");
    assertEquals("opposes", deterrence.to().relation());
    assertTrue(deterrence.to().quote().startsWith("双方反对美国及其盟友在军事领域的威慑行径"));
  }

  @Test
  void denuclearisationIsBackedTwiceAndThenGone() {
    assertStep(StepKind.REWORDED, "朝鲜半岛无核化目标", "半岛无核化", to("korean-peninsula", "2023", "半岛无核化"));
    Step gone = from("korean-peninsula", "2023", "半岛无核化");
    assertEquals(StepKind.GONE, gone.kind());
    assertTrue(gone.note().contains("sections at hand: …三 四 五 六 七 八 九 十"), gone.note());
  }

  @Test
  void concernAboutMissilesIsStrengthened() {
    Step defence = to("missile-defence", "2024", "反导系统");
    assertEquals(StepKind.STRENGTHENED, defence.kind());
    assertEquals(List.of("1", "2"), List.of(defence.from().strength(), defence.to().strength()));
    assertTrue(defence.from().quote().contains("提供表示关切"));
    assertTrue(defence.to().quote().contains("再次对美国"));
    assertStep(
        StepKind.STRENGTHENED,
        "推进在亚太和欧洲地区部署陆基中程和中短程导弹并向其盟友提供",
        "实施在亚太和欧洲地区部署并向其盟友提供陆基中程导弹的计划",
        to("intermediate-range-missiles", "2024", "向其盟友提供"));
  }

  @Test
  void theStrongestCondemnationIsNewAndStandsForTheDeployment() {
    Step condemned = to("intermediate-range-missiles", "2024", "举措");
    assertEquals(StepKind.NEW, condemned.kind());
    assertEquals("condemns", condemned.to().relation());
    assertEquals("6", condemned.to().strength());
  }

  @Test
  void theDemandOnNuclearWeaponsAbroadIsNarrowed() {
    Step demand = to("nuclear-weapons-abroad", "2024", "抵近其他核武器国家边境地区");
    assertEquals(StepKind.REWORDED, demand.kind(), () -> demand.cells().toString());
    assertEquals("不应在境外部署核武器", demand.from().target());
    assertEquals(StepKind.GONE, from("nuclear-weapons-abroad", "2023", "撤出").kind());
  }

  @Test
  void noCulpritInSpaceIsNamedFirstAndThatIsNoReversal() {
    Step named = to("outer-space", "2023", "军事对抗疆域");
    assertEquals(StepKind.REWORDED, named.kind());
    assertTrue(named.from().quote().contains("防止外空演变成军事冲突疆域"));
    Step again = to("outer-space", "2024", "武装对抗");
    assertEquals(StepKind.REWORDED, again.kind());
    assertEquals("个别国家企图将外空演变成军事对抗疆域", again.from().target());
  }

  @Test
  void theGuaranteeSoughtForSpaceGrows() {
    Step instrument = to("outer-space", "2024", "多边文书谈判");
    assertTrue(Set.of(StepKind.REPEATED, StepKind.REWORDED).contains(instrument.kind()));
    assertTrue(instrument.to().quote().contains("对外空物体或借助外空物体使用"));
    assertFalse(instrument.from().quote().contains("或借助外空物体"));
  }

  @Test
  void thePledgeNotToPlaceWeaponsFirstIsKept() {
    Step pledge = to("outer-space", "2024", "不首先在外空部署武器");
    assertTrue(Set.of(StepKind.REPEATED, StepKind.REWORDED).contains(pledge.kind()));
    String words = "在全球范围内推行不首先在外空部署武器的国际倡议/政治承诺";
    assertTrue(pledge.from().quote().contains(words) && pledge.to().quote().contains(words));
  }

  @Test
  void theAfricanUnionHasJoinedAndThatIsNoSofterSupport() {
    Step joined = to("g20", "2024", "非洲联盟");
    assertStep(StepKind.REWORDED, "非洲联盟加入二十国集团", "非洲联盟成为二十国集团正式成员", joined);
    assertTrue(joined.note().contains("come about"));
  }

  @Test
  void onChemicalWeaponsOnlyJapanIsStillUrged() {
    Step unitedStates = from("chemical-weapons", "2023", "加快库存化武销毁");
    assertEquals(StepKind.GONE, unitedStates.kind());
    assertStep(
        StepKind.REWORDED,
        "尽快完成遗弃在华化学武器的销毁",
        "尽快销毁遗弃在华化学武器",
        from("chemical-weapons", "2023", "遗弃在华"));
  }

  @Test
  void aWorldWithoutNuclearWeaponsIsADoubtfulTurnOfAWorldWithoutChemicalOnes() {
    Step world = to("chemical-weapons", "2024", "世界的目标");
    assertStep(StepKind.REWORDED, "无化武世界的目标", "无核化世界的目标", world);
    assertTrue(world.note().contains("doubtful: “核化”"), world.note());
  }

  @Test
  void afghanistanReturnsAfterSilence() {
    Step silent = only(on("afghanistan").stream().filter(s -> s.kind() == StepKind.SILENT));
    assertEquals(2, silent.to().declarations().size());
    assertTrue(
        on("afghanistan").stream()
            .filter(s -> s.to().date().startsWith("2024"))
            .allMatch(s -> s.kind() == StepKind.RETURNED));
  }

  @Test
  void theWordOnNuclearWarIsStrengthened() {
    Step statement = to("nuclear-war", "2024", "联合声明》");
    assertEquals(StepKind.STRENGTHENED, statement.kind());
    assertTrue(statement.from().quote().contains("的重要意义"));
    assertTrue(statement.to().quote().startsWith("双方重申恪守"));
  }

  @Test
  void russiaPraisesTheDevelopmentInitiativeWordForWord() {
    List<Step> praises = on("global-development-initiative", "2024");
    assertEquals(2, praises.size());
    assertTrue(praises.stream().allMatch(step -> step.kind() == StepKind.REPEATED));
    assertTrue(praises.stream().allMatch(step -> step.holders().equals(List.of("Russia"))));
  }

  @Test
  void onFukushimaTheCallIsStrengthenedAndTheConcernStays() {
    assertTrue(
        on("fukushima-water", "2023").stream()
            .allMatch(step -> step.kind() == StepKind.FIRST_AT_HAND));
    Step call = to("fukushima-water", "2024", "处置");
    assertStep(StepKind.STRENGTHENED, "以科学、透明、安全的方式妥善处置放射性污染水", "以负责任方式安全处置福岛核污染水", call);
    assertTrue(call.note().contains("敦促 → 要求"), call.note());
    Step consultation = from("fukushima-water", "2023", "协商");
    assertEquals(StepKind.GONE, consultation.kind());
    assertEquals("5", consultation.from().strength());
    Step concern = to("fukushima-water", "2024", "排放");
    assertEquals(StepKind.REWORDED, concern.kind());
    assertEquals(concern.from().strength(), concern.to().strength());
  }

  @Test
  void theStrongCallOnAukusHasNoCounterpartInThePartAtHand() {
    assertTrue(
        on("aukus", "2023").stream().allMatch(step -> step.kind() == StepKind.FIRST_AT_HAND));
    Step call = from("aukus", "2023", "维护地区和平、稳定与发展");
    assertEquals(StepKind.GONE, call.kind());
    assertTrue(call.note().contains("sections at hand"), call.note());
    assertEquals(StepKind.REWORDED, to("aukus", "2024", "亚太地区战略稳定").kind());
  }

  @Test
  void venezuelaIsPassedOverInSilence() {
    List<Step> after = on("venezuela", "2023");
    assertEquals(1, after.size());
    assertEquals(StepKind.SILENT, after.get(0).kind());
    assertEquals("对委内瑞拉进行军事干涉", after.get(0).from().target());
  }

  @Test
  void whatIsNotInThePartIsNotDropped() {
    for (String issue : List.of("venezuela", "nord-stream", "iran-nuclear", "one-china")) {
      List<Step> steps = on(issue, "2024");
      assertFalse(steps.isEmpty());
      for (Step step : steps) {
        assertEquals(StepKind.NOT_IN_PART, step.kind(), () -> step.cells().toString());
        assertEquals("sections at hand: …三 四 五 六 七 八 九 十", step.note());
      }
    }
  }

  @Test
  void aSisterStatementSpeaksToo() {
    assertTrue(
        SHIFTS.steps().stream()
            .noneMatch(
                step ->
                    step.issue().equals("ukraine")
                        && Set.of(StepKind.SILENT, StepKind.MENTIONED).contains(step.kind())));
  }

  @Test
  void onUkraineTheTwoSpeakTogetherAndApart() {
    List<List<String>> holders =
        on("ukraine", "2023").stream().map(Step::holders).distinct().toList();
    assertTrue(
        holders.containsAll(
            List.of(List.of("China", "Russia"), List.of("Russia"), List.of("China"))));
    assertTrue(on("ukraine", "2024").stream().anyMatch(s -> s.holders().equals(List.of("Russia"))));
    Step dialogue = to("ukraine", "2024", "对话");
    assertStep(StepKind.REWORDED, "负责任的对话", "对话", dialogue);
    assertTrue(dialogue.from().quote().contains("最佳途径"));
    assertTrue(dialogue.to().quote().contains("良好途径"));
  }

  @Test
  void onTaiwanRussiaAloneSpeaks() {
    Set<String> relations =
        on("one-china", "2023").stream()
            .filter(step -> step.holders().equals(List.of("Russia")))
            .map(step -> step.to().relation())
            .collect(Collectors.toSet());
    assertEquals(Set.of("supports", "recognises", "opposes"), relations);
  }

  @Test
  void aNewsReportIsNoOccasion() {
    assertTrue(
        SHIFTS.steps().stream()
            .noneMatch(step -> step.to().declarationCell().contains("news-report")));
  }

  @Test
  void nothingIsReversed() {
    assertTrue(SHIFTS.steps().stream().noneMatch(step -> step.kind() == StepKind.REVERSED));
  }

  @Test
  void theGamesThatWereToBeHeldAreHeldAndThatIsNoSofterSupport() {
    Step games = to("sports", "2024", "未来运动会");
    assertEquals(StepKind.REWORDED, games.kind());
    assertEquals(List.of("China"), games.holders());
    assertTrue(games.note().contains("come about"), games.note());
    assertTrue(games.from().quote().contains("中方支持俄方2024年"));
    assertTrue(games.to().quote().contains("中方高度评价俄方2024年"));
  }

  @Test
  void theSeventhExpositionAndTheEighthStayApart() {
    assertEquals(StepKind.GONE, from("bilateral-trade", "2023", "第七届中俄博览会").kind());
    assertEquals(StepKind.NEW, to("bilateral-trade", "2024", "第八届中俄博览会").kind());
  }

  @Test
  void theSharedFutureIsBackedByBothAndThenPraisedByOne() {
    Step future = to("community-shared-future", "2023", "构建人类命运共同体的理念");
    assertEquals(StepKind.PARTED, future.kind());
    assertEquals(List.of("Russia"), future.holders());
    assertEquals("人类命运共同体", future.from().target());
    assertTrue(future.note().contains("before: China, Russia"), future.note());
  }

  @Test
  void concernAboutMilitaryBiologyBecomesADemand() {
    Step demand = to("biological-weapons", "2024", "生物军事活动");
    assertEquals(StepKind.RECAST, demand.kind());
    assertEquals("美国在其境内外严重威胁别国并损害有关地区安全的生物军事活动", demand.from().target());
    assertTrue(demand.note().contains("关切 → 要求"), demand.note());
  }

  @Test
  void whatOneTextMergesIsNotLost() {
    Step syria = from("syria", "2023", "叙利亚主权");
    assertTrue(
        syria.kind() == StepKind.REWORDED || syria.note().contains("near: 叙利亚和利比亚国家的主权"),
        syria.note());
  }

  @Test
  void sanctionsWithoutTheCouncilAndMeasuresAgainstTradeRulesStayApart() {
    assertEquals(StepKind.GONE, from("unilateral-sanctions", "2023", "未经联合国安理会授权").kind());
    assertEquals(StepKind.NEW, to("unilateral-sanctions", "2024", "违反世贸组织规则的单边措施").kind());
  }
}
