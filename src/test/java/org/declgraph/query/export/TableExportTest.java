package org.declgraph.query.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.sparql.core.DatasetGraph;
import org.declgraph.rdf.graph.Samples;
import org.declgraph.table.Row;
import org.declgraph.table.Table;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class TableExportTest {
  private static DatasetGraph dataset;

  @BeforeAll
  static void store() {
    dataset = Stores.of(Samples.corpus());
  }

  @ParameterizedTest
  @EnumSource
  void everyTableHasRowsAndItsColumnsInOrder(ExportTable table) {
    Table read = read(table);
    assertEquals(table.columns(), read.columns());
    assertTrue(read.rows().size() >= 1);
  }

  @Test
  void aPositionHasItsHoldersByEnglishNameAndItsWholeSentence() {
    Row row = read(ExportTable.POSITIONS).rows().get(0);
    assertEquals("China;Russia", row.get("holders"));
    assertEquals("opposes", row.get("relation"));
    assertEquals("双方反对将人权政治化。", row.get("quote"));
    assertEquals("将人权政治化", row.get("target"));
    assertEquals("human-rights", row.get("issues"));
    assertEquals("3", row.get("strength"));
    assertEquals("true", row.get("explicit"));
  }

  @Test
  void offsetsCountCodePointsTheMarkIncluded() {
    List<Row> rows = read(ExportTable.POSITIONS).rows();
    assertEquals(List.of("6", "17"), List.of(rows.get(0).get("start"), rows.get(0).get("end")));
    assertEquals(List.of("18", "36"), List.of(rows.get(1).get("start"), rows.get(1).get("end")));
  }

  @Test
  void whatBelongsToAPositionIsInItsRow() {
    List<Row> rows = read(ExportTable.POSITIONS).rows();
    Row again = rows.get(3);
    assertEquals("在平等基础上", again.get("condition"));
    assertEquals("于2024年", again.get("deadline"));
    assertEquals("true", again.get("reaffirmed"));
    Row urges = rows.get(4);
    assertEquals("日本", urges.get("addressee"));
    assertEquals("日本", urges.get("against"));
    assertEquals("", urges.get("beneficiary"));
  }

  @Test
  void entitiesAreNamedByTheLastPartOfTheirIri() {
    assertEquals("npt", read(ExportTable.POSITIONS).rows().get(1).get("entities"));
  }

  @Test
  void whoIsLeftUnnamedIsNoEntity() {
    assertTrue(surfaces().noneMatch("个别国家"::equals));
    assertTrue(surfaces().anyMatch("中方"::equals));
  }

  @Test
  void aDeclarationNamesItsBestSourceFirstAndCountsItsOwnSentences() {
    Row row = read(ExportTable.DECLARATIONS).rows().get(1);
    assertEquals("2023.txt;copy/2023.txt", row.get("sources"));
    assertEquals("China;Russia", row.get("parties"));
    assertEquals("6", row.get("sentences"));
    assertEquals("3", row.get("positions"));
    assertEquals("partial", row.get("completeness"));
  }

  @Test
  void aSentenceWithoutPositionSaysWhy() {
    for (Row row : read(ExportTable.SENTENCES).rows()) {
      assertEquals(row.get("positions").equals("0"), !row.get("reason").isEmpty(), row.toString());
    }
  }

  @Test
  void aVariantHasBothWordingsAndTheirPlaces() {
    Row row = read(ExportTable.VARIANTS).rows().get(0);
    assertEquals("", row.get("text"));
    assertEquals("强烈", row.get("other_text"));
    assertEquals("28", row.get("start"));
    assertEquals("28", row.get("end"));
    assertEquals("30", row.get("other_end"));
    assertEquals("copy/2023.txt", row.get("other_source"));
  }

  @Test
  void whatAnAnalystWithdrewIsCountedNowhere() {
    DatasetGraph reviewed = Stores.of(Samples.reviewed());
    for (ExportTable table : List.of(ExportTable.POSITIONS, ExportTable.SENTENCES)) {
      assertEquals(read(table, dataset).rows(), read(table, reviewed).rows());
    }
  }

  private static Stream<String> surfaces() {
    return read(ExportTable.ENTITIES).rows().stream().map(row -> row.get("surface"));
  }

  private static Table read(ExportTable table) {
    return read(table, dataset);
  }

  private static Table read(ExportTable table, DatasetGraph dataset) {
    StringBuilder out = new StringBuilder();
    new TableExport(table).write(dataset, out);
    return Table.parse(table.label(), out.toString());
  }
}
