package org.declgraph.cli.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.declgraph.cli.Run;
import org.declgraph.table.Row;
import org.declgraph.table.Table;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VariantReportTest {
  private static final String TEXT =
      """
      中华人民共和国和法兰西共和国联合声明

      2024年5月6日，中华人民共和国和法兰西共和国（以下称“双方”）发表声明如下：
      双方支持联合国在国际事务中发挥核心作用，反对将人权问题政治化。
      双方强烈敦促有关国家停止部署反导系统，维护地区和平与稳定。
      双方就气候变化问题保持密切沟通，将进一步深化能源领域务实合作。
      双方重视数字经济，愿推动两国企业扩大相互投资和贸易往来。
      """;

  @TempDir static Path folder;
  private static Run build;

  @BeforeAll
  static void twoCopiesOfOneStatement() throws IOException {
    Path corpus = Files.createDirectory(folder.resolve("corpus"));
    Files.writeString(corpus.resolve("clean.txt"), TEXT);
    String garbled = TEXT.replace("强烈敦促", "强烈谴责").replace("往来。", "往采。");
    Files.writeString(corpus.resolve("garbled.txt"), garbled.replace("，维护地区和平与稳定", ""));
    build = Run.of("build", "--corpus", corpus.toString(), "--store", store());
  }

  private static String store() {
    return folder.resolve("store").toString();
  }

  @Test
  void theReportShowsBothWordingsOfAVariantThatChangesTheMeaningAndTheirPlaces() {
    assertEquals(0, build.status(), build.err());
    int at = TEXT.indexOf("敦促");
    String place = at + "–" + (at + 2);
    assertTrue(build.out().contains("敦促 → 谴责  urges 4"), build.out());
    assertTrue(build.out().contains("双方强烈敦促有关国家停止部署反导…  clean.txt " + place), build.out());
    assertTrue(build.out().contains("双方强烈谴责有关国家停止部署反导…  garbled.txt " + place), build.out());
  }

  @Test
  void aSlipThatChangesNothingIsOnlyInTheTable() {
    assertFalse(build.out().contains("往采"), build.out());
    List<Row> rows =
        Table.parse("v", Run.of("export", "--table", "variants", "--store", store()).out()).rows();
    List<String> changes = rows.stream().map(r -> r.get("text") + ":" + r.get("changes")).toList();
    assertEquals(2, rows.size(), changes.toString());
    assertTrue(changes.contains("来:"), changes.toString());
    assertTrue(changes.stream().anyMatch(c -> c.startsWith("敦促:urges 4")), changes.toString());
  }
}
