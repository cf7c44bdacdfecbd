package org.declgraph.evaluation.gold;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.declgraph.table.TableException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GoldTest {
  @TempDir Path folder;

  @BeforeEach
  void anAnnotatedText() throws IOException {
    Files.writeString(folder.resolve("a.tsv"), "a-1\t双方反对战争。\n");
    write("a.positions.csv", "sid,holders,relation,addressee,target,issues,reaffirmed\n");
  }

  private void write(String file, String text) throws IOException {
    Files.writeString(folder.resolve(file), text);
  }

  private void append(String row) throws IOException {
    Path file = folder.resolve("a.positions.csv");
    Files.writeString(file, Files.readString(file) + row + "\n");
  }

  private String problems() {
    return assertThrows(TableException.class, () -> Gold.read(folder)).getMessage();
  }

  @Test
  void aTextWithoutEntitiesHasNone() throws IOException {
    append("a-1,China;Russia,opposes,,战争,-,0");
    GoldDocument document = Gold.read(folder).documents().get(0);
    assertEquals("China;Russia", document.positions().get(0).holderNames());
    assertEquals(true, document.entities().isEmpty());
  }

  @Test
  void everyBadRowIsNamedAtOnce() throws IOException {
    append("a-1,China,dislikes,,战争,-,0");
    append("a-2,China,opposes,,战争,-,0");
    append("a-1,China,opposes,,,-,0");
    write("a.entities.csv", "surface,type,canonical\n战争,War,战争\n");
    assertEquals(
        """
        a.positions.csv:2: “dislikes” is no relation that is annotated
        a.positions.csv:3: there is no sentence “a-2” in a.tsv
        a.positions.csv:4: a position has a holder and a target
        a.entities.csv:2: “War” is no type of entity""",
        problems());
  }

  @Test
  void aSentenceIdStandsOnce() throws IOException {
    write("a.tsv", "a-1\t双方反对战争。\na-1\t再一次。\n没有编号\n");
    assertEquals(
        """
        a.tsv:2: a-1 is there twice
        a.tsv:3: no tab between sentence id and sentence""",
        problems());
  }

  @Test
  void aMissingTextIsNamed() throws IOException {
    write("b.positions.csv", "sid,holders,relation,target\n");
    assertEquals("b.tsv: cannot be read; it holds the sentences of b", problems());
  }

  @Test
  void aFolderWithoutAnnotationsIsRefused() throws IOException {
    Files.delete(folder.resolve("a.positions.csv"));
    assertEquals(folder + ": holds no *.positions.csv", problems());
    Files.delete(folder.resolve("a.tsv"));
    Files.delete(folder);
    assertEquals(folder + ": is no folder of annotated texts", problems());
  }
}
