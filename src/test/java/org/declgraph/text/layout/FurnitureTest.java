package org.declgraph.text.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.declgraph.table.Row;
import org.declgraph.table.Table;
import org.declgraph.table.TableException;
import org.declgraph.text.source.SourceText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class FurnitureTest {
  private static final Path LEXICON = Path.of("seeds/lexicon");
  private static final Furniture FURNITURE = Furniture.load(LEXICON);
  @TempDir private Path folder;

  static Stream<Row> rows() {
    return Table.read(LEXICON.resolve("furniture.csv")).rows().stream();
  }

  private static Layout layout(String line) {
    return Layout.of(new SourceText("page", line, "UTF-8"), FURNITURE);
  }

  @ParameterizedTest
  @MethodSource("rows")
  void aRowLeavesOutItsExample(Row row) {
    List<Omission> omissions = layout(row.get("example")).omissions();
    assertEquals(
        List.of(row.get("reason")), omissions.stream().map(Omission::reason).distinct().toList());
    assertEquals(row.get("where").equals("line"), layout(row.get("example")).blocks().isEmpty());
  }

  @Test
  void anIdStandsOnce() {
    Set<String> ids = new HashSet<>();
    rows().forEach(row -> assertTrue(ids.add(row.get("id")), row.get("id")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "中方",
        "二",
        "双方愿就此发表联合声明。",
        "新华社发表评论。",
        "记者：中方对此有何评论？",
        "2024年5月16日",
        "二〇二四年五月十六日于北京",
        "双方支持3/4以上成员的意见。"
      })
  void whatATextSaysStays(String line) {
    assertEquals(List.of(), layout(line).omissions());
  }

  @Test
  void everyBrokenRowIsNamed() throws IOException {
    Files.writeString(
        folder.resolve("furniture.csv"),
        "id,where,reason,pattern,example\na,line,page,(,x\nb,middle,page,x,x\n");
    TableException e = assertThrows(TableException.class, () -> Furniture.load(folder));
    assertEquals(2, e.problems().size());
  }
}
