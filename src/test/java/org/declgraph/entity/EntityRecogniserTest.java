package org.declgraph.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.declgraph.entity.authority.Authority;
import org.declgraph.entity.authority.EntityType;
import org.declgraph.table.Row;
import org.declgraph.table.Table;
import org.declgraph.text.Sentence;
import org.declgraph.text.Tagger;
import org.declgraph.text.place.AlignedText;
import org.declgraph.text.source.SourceText;
import org.junit.jupiter.api.Test;

class EntityRecogniserTest {
  private static final Path LEXICON = Path.of("seeds/lexicon");
  private static final EntityRecogniser RECOGNISER =
      EntityRecogniser.load(Authority.load(LEXICON), LEXICON, new Tagger());

  private static List<List<Mention>> read(String... texts) {
    List<Sentence> sentences = new ArrayList<>();
    for (String text : texts) {
      sentences.add(GoldText.sentence(sentences.size() + 1, text));
    }
    return RECOGNISER.annotate(sentences);
  }

  private static List<String> surfaces(String text) {
    return read(text).get(0).stream().map(Mention::surface).toList();
  }

  private static List<String> ids(String... texts) {
    return read(texts).stream().flatMap(List::stream).map(m -> m.entity().id()).toList();
  }

  @Test
  void theLongestNameCounts() {
    assertEquals(List.of("中华人民共和国商务部"), surfaces("中华人民共和国商务部发表声明。"));
    assertEquals(List.of(), surfaces("各方支持发展中国家。"));
    assertEquals(List.of("东盟地区论坛", "东盟"), surfaces("在东盟地区论坛上支持东盟。"));
  }

  @Test
  void aSurfaceIsWrittenAsInItsSource() {
    Sentence sentence =
        new Sentence(
            "",
            1,
            AlignedText.of("匈方支持“一带一路”。"),
            new SourceText("test.txt", "匈方支持「一帶一路」。", "UTF-8"));
    Mention mention = RECOGNISER.annotate(List.of(sentence)).get(0).get(0);
    assertEquals("一帶一路", mention.surface());
    assertEquals("belt-and-road", mention.entity().id());
  }

  @Test
  void aVisionIsThatOfTheCountryThatIsNamed() {
    assertEquals("vision-2030-egypt", ids("埃及支持落实“2030愿景”。").get(1));
    assertEquals("vision-2030-saudi", ids("沙特支持落实“2030愿景”。").get(1));
  }

  @Test
  void countriesMayBeNamedByFirstCharactersThatOthersShare() {
    assertEquals(List.of("中吉命运共同体"), surfaces("双方构建中吉命运共同体。"));
    assertEquals(List.of("中印尼命运共同体"), surfaces("双方构建中印尼命运共同体。"));
    assertEquals(List.of("中法联合委员会"), surfaces("以中法联合委员会为平台开展合作。"));
  }

  @Test
  void everyQuotationOfAListIsReadByTheWordAfterIt() {
    assertEquals(List.of("青山计划甲", "蓝海", "白沙"), surfaces("欢迎“青山计划甲”战略、“蓝海”和“白沙”倡议。"));
  }

  @Test
  void aHeadingIsATitleWithoutItsDate() {
    assertEquals(List.of("中华人民共和国和法兰西共和国联合声明"), surfaces("中华人民共和国和法兰西共和国联合声明（2024年5月6日）"));
  }

  @Test
  void thanksAreNoPartOfAName() {
    assertEquals(List.of("佐兰诺维奇"), surfaces("双方感谢佐兰诺维奇总统。"));
  }

  @Test
  void aTitleMayHoldAnother() {
    assertEquals(List.of("关于启动〈中俄投资协定〉升级谈判的联合声明"), surfaces("欢迎《关于启动〈中俄投资协定〉升级谈判的联合声明》。"));
  }

  @Test
  void aConferenceOfATreatyIsOneEvent() {
    List<Mention> mentions = read("双方祝贺《生物多样性公约》第16次缔约方大会召开。").get(0);
    assertEquals("《生物多样性公约》第16次缔约方大会", mentions.get(0).surface());
    assertEquals(EntityType.EVENT, mentions.get(0).entity().type());
  }

  @Test
  void oneThingUnderThreeNamesIsOneNode() {
    assertEquals(Set.of("sco"), new HashSet<>(ids("上海合作组织即上合组织，又称SCO。")));
    assertEquals(List.of("unsc", "un"), ids("安理会是联合国的机关。"));
  }

  @Test
  void aResolutionIsOneNodeHoweverItsBodyIsWritten() {
    assertEquals(
        Set.of("unsc-resolution-2231"),
        new HashSet<>(ids("执行联合国安理会第2231号决议。", "安理会第2231（2015）号决议是基础。")));
    assertEquals(List.of("unga-resolution-74-247"), ids("根据联合国大会第74/247号决议。"));
  }

  @Test
  void aShortNameThatTheTextDefinesMeansTheSame() {
    List<String> ids =
        ids("双方签署《中法农业合作议定书》（以下称《议定书》）。", "双方将落实《议定书》。", "拉美国家开发联盟（LKLM）表示欢迎。", "中方支持LKLM。");
    assertEquals(ids.get(0), ids.get(1));
  }

  @Test
  void aCommonNounThatTheTextDefinesIsNoNameInOtherWords() {
    List<List<Mention>> mentions = read("各方支持亚洲相互协作组织（以下称“组织”）。", "各方打击恐怖组织，反对非法组织，重视本组织的作用。");
    assertEquals(List.of(), mentions.get(1).stream().filter(m -> !m.isAnaphor()).toList());
  }

  @Test
  void thePartiesThemselvesAreNoShortName() {
    assertEquals(List.of("china", "france"), ids("中华人民共和国和法兰西共和国（以下称“双方”）。", "双方一致同意。"));
  }

  @Test
  void aTitleThatOnlySaysItsKindIsTheLastOfTheKind() {
    assertEquals(List.of("un-charter", "unclos", "unclos"), ids("根据《联合国宪章》和《联合国海洋法公约》，《公约》有效。"));
  }

  @Test
  void thisOrganisationIsTheOneNamedBefore() {
    List<List<Mention>> mentions = read("各方支持上海合作组织。", "该组织作用日益增强。");
    assertEquals("sco", mentions.get(1).get(0).entity().id());
    assertTrue(mentions.get(1).get(0).isAnaphor());
  }

  @Test
  void aTreatyKeepsTheDateTheTextGivesIt() {
    Mention treaty = read("双方遵循1999年3月4日签署的《中缅边境合作协定》。").get(0).get(0);
    assertEquals("1999-03-04", treaty.entity().facts().get("signed"));
  }

  @Test
  void aSideNeedsItsCountry() {
    assertEquals(List.of("pakistan", "pakistan"), ids("中巴关系良好。", "巴基斯坦和巴方都赞同。").subList(0, 2));
    assertEquals(List.of(), ids("巴方表示赞同。"));
    assertEquals(List.of(), ids("各缔约方应为此予以方便。"));
  }

  @Test
  void initialsAndOfficesTellPersons() {
    assertEquals(List.of("vladimir-putin"), ids("弗·弗·普京（签字）"));
    assertEquals(List.of("萨拉马佐夫"), surfaces("总统萨拉马佐夫表示欢迎。"));
  }

  @Test
  void whatTheAnnotatedTextsNameIsFound() {
    for (String text : GoldText.NAMES) {
      Set<String> gold = new HashSet<>();
      for (Row row : Table.read(GoldText.FOLDER.resolve(text + ".entities.csv")).rows()) {
        gold.add(key(row.get("surface"), row.get("type")));
      }
      Set<String> found = new HashSet<>();
      RECOGNISER.annotate(GoldText.sentences(text)).stream()
          .flatMap(List::stream)
          .filter(m -> !m.isAnaphor())
          .forEach(m -> found.add(key(m.surface(), m.entity().type().label())));
      long right = gold.stream().filter(found::contains).count();
      double f1 = 2.0 * right / (gold.size() + found.size());
      assertTrue(f1 >= 0.94, text + " " + f1);
    }
  }

  private static String key(String surface, String type) {
    return surface.replaceAll("[^\\p{L}\\p{N}+]", "") + " " + type;
  }
}
