package org.declgraph.entity.authority;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.declgraph.table.TableException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AuthorityTest {
  private static final Authority AUTHORITY = Authority.load(Path.of("seeds/lexicon"));

  @ParameterizedTest
  @CsvSource({
    "中国, china, China",
    "中华人民共和国, china, China",
    "俄罗斯, russia, Russia",
    "俄罗斯联邦, russia, Russia",
    "美国, united-states, United States",
    "法兰西共和国, france, France",
    "哈萨克斯坦, kazakhstan, Kazakhstan",
    "沙特, saudi-arabia, Saudi Arabia",
    "巴勒斯坦国, palestine, Palestine",
    "中方, china, China",
    "俄方, russia, Russia",
    "美方, united-states, United States",
    "朝方, north-korea, North Korea",
    "法方, france, France",
    "哈方, kazakhstan, Kazakhstan",
    "南非方, south-africa, South Africa",
    "非洲, africa, Africa",
    "刚果（金）, democratic-republic-of-the-congo, Democratic Republic of the Congo"
  })
  void aCountryIsFoundByAnyOfItsNames(String name, String id, String english) {
    Entity entity = AUTHORITY.find(name).orElseThrow();
    assertEquals(id, entity.id());
    assertEquals(english, entity.nameEn());
  }

  @Test
  void aCountryKnowsItsCodesAndItsOfficialName() {
    Entity china = AUTHORITY.byId("china").orElseThrow();
    assertEquals("CN", china.facts().get("iso3166"));
    assertEquals("156", china.facts().get("m49"));
    assertEquals("中华人民共和国", china.canonical());
    assertEquals("002", AUTHORITY.byId("africa").orElseThrow().facts().get("m49"));
  }

  @Test
  void aSideThatSeveralCountriesShareIsWhomTheContextHas() {
    Entity pakistan = AUTHORITY.find("巴基斯坦").orElseThrow();
    Entity brazil = AUTHORITY.find("巴西").orElseThrow();
    assertEquals(Optional.empty(), AUTHORITY.find("巴方"));
    assertEquals(Optional.of(pakistan), AUTHORITY.find("巴方", List.of(pakistan)));
    assertEquals(Optional.of(brazil), AUTHORITY.find("巴方", List.of(brazil, pakistan)));
  }

  @ParameterizedTest
  @CsvSource({"双方", "对方", "各方", "西方", "多方", "警方"})
  void anOrdinaryWordIsNoSide(String word) {
    assertEquals(Optional.empty(), AUTHORITY.find(word));
  }

  @Test
  void aStringOfAbbreviationsIsItsCountries() {
    List<String> names =
        AUTHORITY.abbreviated("中俄蒙", List.of()).stream().map(Entity::nameEn).toList();
    assertEquals(List.of("China", "Russia", "Mongolia"), names);
    assertEquals(List.of(), AUTHORITY.abbreviated("中意义", List.of()));
  }

  @ParameterizedTest
  @CsvSource({
    "上海合作组织成员国, sco-member-states, SCO member states",
    "上合组织各成员国, sco-member-states, SCO member states",
    "东盟国家, asean-member-states, ASEAN member states",
    "个别国家, individual-countries, certain individual countries",
    "所有核武器国家, nuclear-weapon-states, the nuclear-weapon states",
    "菲律宾方面, philippines, Philippines",
    "日本当局, japan, Japan",
    "北欧国家, northern-europe-countries, countries of Northern Europe",
    "全体缔约方, states-parties, the states parties",
    "美国, united-states, United States"
  })
  void anActorIsAnyoneNamedOrNot(String wording, String id, String english) {
    Entity actor = AUTHORITY.actor(wording);
    assertEquals(id, actor.id());
    assertEquals(english, actor.nameEn());
  }

  @Test
  void anActorThatNoListKnowsHasAReadableId() {
    Entity actor = AUTHORITY.actor("重点船东");
    assertEquals("zhong-dian-chuan-dong", actor.id());
    assertEquals(EntityType.UNNAMED, actor.type());
    assertEquals("重点船东", actor.label());
  }

  @Test
  void aListOfNamesIsSeveralActors() {
    List<String> ids = AUTHORITY.actors("美国、英国和澳大利亚", List.of()).stream().map(Entity::id).toList();
    assertEquals(List.of("united-states", "united-kingdom", "australia"), ids);
  }

  @Test
  void everyRowThatCannotBeUsedIsNamed(@TempDir Path lexicon) throws IOException {
    Files.writeString(
        lexicon.resolve("countries.csv"), "iso,en,canonical,aliases,abbreviation\nQQ,,某国,,\n");
    Files.writeString(lexicon.resolve("treaties.csv"), "id,zh,en,aliases\n,某条约,,\nx,,,\n");
    TableException thrown = assertThrows(TableException.class, () -> Authority.load(lexicon));
    assertEquals(3, thrown.problems().size());
    assertTrue(thrown.getMessage().contains("treaties.csv:3"));
  }
}
