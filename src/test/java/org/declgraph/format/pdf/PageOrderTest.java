package org.declgraph.format.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.declgraph.format.Formats;
import org.declgraph.format.SampleFiles;
import org.declgraph.format.SampleFiles.Set;
import org.declgraph.format.extraction.Extracted;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Lines are named by their place: L1 is the first of the left column. */
class PageOrderTest {
  private static final int LINE = 16;
  private static final String FILLING = "双方支持对话反对单边制裁";

  @TempDir private Path folder;
  private final List<Set> page = new ArrayList<>();

  private void set(int left, int top, String name) {
    page.add(new Set(left, top, name + FILLING));
  }

  private void column(int left, int top, String name, int lines) {
    for (int i = 1; i <= lines; i++) {
      set(left, top + LINE * (i - 1), name + i);
    }
  }

  private List<String> order() throws IOException {
    Path file = Files.write(folder.resolve("page.pdf"), SampleFiles.pdfOf(List.of(page)));
    return assertInstanceOf(Extracted.class, Formats.extract(file))
        .text()
        .lines()
        .filter(line -> !line.isEmpty())
        .map(line -> line.replace(FILLING, "").replaceAll("双方.*", ""))
        .toList();
  }

  private static List<String> names(String names) {
    return List.of(names.split(" "));
  }

  @Test
  void aHeaderAcrossTwoColumnsAndAFooterStandAboveAndBelowThem() throws IOException {
    page.add(new Set(150, 40, "H" + FILLING + FILLING));
    column(60, 80, "L", 5);
    column(320, 80, "R", 5);
    page.add(new Set(290, 760, "F"));
    assertEquals(names("H L1 L2 L3 L4 L5 R1 R2 R3 R4 R5 F"), order());
  }

  @Test
  void twoTextsInColumnsOneAboveTheOtherAreReadOneAfterTheOther() throws IOException {
    page.add(new Set(100, 40, "H" + FILLING + FILLING));
    column(60, 80, "A", 4);
    column(320, 80, "B", 4);
    page.add(new Set(100, 300, "I" + FILLING + FILLING));
    column(60, 340, "C", 4);
    column(320, 340, "D", 4);
    assertEquals(names("H A1 A2 A3 A4 B1 B2 B3 B4 I C1 C2 C3 C4 D1 D2 D3 D4"), order());
  }

  @Test
  void threeColumnsOfUnequalLengthAreReadFromLeftToRight() throws IOException {
    column(30, 80, "A", 6);
    column(220, 80, "B", 6);
    column(410, 80, "C", 3);
    assertEquals(names("A1 A2 A3 A4 A5 A6 B1 B2 B3 B4 B5 B6 C1 C2 C3"), order());
  }

  @Test
  void aContinuationOpensTheColumnItStandsIn() throws IOException {
    page.add(new Set(60, 80, "（上接第二版）"));
    column(60, 96, "L", 4);
    column(320, 80, "R", 5);
    assertEquals(names("（上接第二版） L1 L2 L3 L4 R1 R2 R3 R4 R5"), order());
  }

  @Test
  void aColumnThatGoesOnBelowABoxIsReadWhole() throws IOException {
    column(60, 80, "L", 9);
    column(320, 80, "R", 4);
    column(320, 80 + LINE * 6, "S", 3);
    assertEquals(names("L1 L2 L3 L4 L5 L6 L7 L8 L9 R1 R2 R3 R4 S1 S2 S3"), order());
  }

  @Test
  void aRunOverTheWholeWidthParts() throws IOException {
    column(60, 80, "L", 4);
    column(320, 80, "R", 4);
    page.add(new Set(60, 80 + LINE * 5, "W" + FILLING + FILLING + "双方支持对话"));
    assertEquals(names("L1 L2 L3 L4 R1 R2 R3 R4 W"), order());
  }
}
