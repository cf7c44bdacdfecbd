package org.declgraph.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.declgraph.format.SampleFiles;
import org.declgraph.table.Row;
import org.declgraph.table.Table;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What cannot be read is named in a line each, and everything else is loaded. */
class BadInputTest {
  private static final List<String> NAMES =
      List.of(
          "two words.txt", "it's \"quoted\".txt", "联合声明（二）.txt", "%2F&amp;$(x);.txt", "-rf.txt");
  private static final int MANY = 10_000;
  private static final Duration BOUND = Duration.ofSeconds(120);

  @TempDir private Path folder;

  private static String statement(int day) {
    return """
        中华人民共和国和法兰西共和国联合声明

        2024年5月%d日，中华人民共和国和法兰西共和国（以下称“双方”）发表声明如下：
        双方支持联合国在国际事务中发挥核心作用，反对将人权问题政治化。
        双方敦促第%d号协定的缔约国停止部署反导系统。
        """
        .formatted(day, day);
  }

  private Run build(Path corpus) {
    return Run.of("build", "--corpus", corpus.toString(), "--store", store());
  }

  private String store() {
    return folder.resolve("store").toString();
  }

  private List<String> sources() {
    String table = Run.of("export", "--table", "declarations", "--store", store()).out();
    return Table.parse("declarations", table).rows().stream()
        .map((Row row) -> row.get("sources"))
        .toList();
  }

  private static void assertRefused(String file, String reason, Run build) {
    assertTrue(
        build.err().lines().anyMatch(l -> l.startsWith("refused: " + file + " " + reason)),
        file + ": " + build.err());
  }

  @Test
  void eachBadFileHasItsLineAndTheGoodOnesAreLoaded() throws IOException {
    Path corpus = Files.createDirectory(folder.resolve("corpus"));
    Path outside = Files.writeString(folder.resolve("outside.txt"), statement(28));
    Files.writeString(corpus.resolve("good.txt"), statement(1));
    Files.write(
        corpus.resolve("also-good.pdf"), SampleFiles.pdf(statement(2).lines().toList(), 30));
    Files.write(corpus.resolve("locked.pdf"), locked());
    Files.write(corpus.resolve("scanned.pdf"), scanned());
    Files.write(corpus.resolve("bomb.docx"), SampleFiles.zipBomb(300));
    Files.writeString(corpus.resolve("deep.html"), "<html><body>" + "<div>".repeat(100_000));
    Files.createSymbolicLink(corpus.resolve("leaves.txt"), outside);
    Files.createSymbolicLink(corpus.resolve("leaves"), folder.resolve("store").getParent());
    Files.createSymbolicLink(corpus.resolve("nowhere.txt"), folder.resolve("nothing"));
    Files.createFile(corpus.resolve("empty.txt"));
    Files.writeString(corpus.resolve("short.txt"), "双方支持对话。");
    Run build = build(corpus);
    assertEquals(3, build.status(), build.err());
    assertRefused("locked.pdf", "is protected by a password", build);
    assertRefused("scanned.pdf", "holds no text, only pictures", build);
    assertRefused("bomb.docx", "unpacks to more than 256 MB", build);
    assertRefused("deep.html", "nests its elements more than 2000 deep", build);
    assertRefused("leaves.txt", "is a link that leaves the folder", build);
    assertRefused("leaves", "is a link that leaves the folder", build);
    assertRefused("nowhere.txt", "is a link to nothing", build);
    assertRefused("empty.txt", "is empty", build);
    assertRefused("short.txt", "has 6 Chinese characters, fewer than any declaration", build);
    assertEquals(9, build.err().lines().count(), build.err());
    assertEquals(List.of("good.txt", "also-good.pdf"), sources());
  }

  private static byte[] locked() throws IOException {
    try (PDDocument document = Loader.loadPDF(SampleFiles.pdf(List.of("双方支持对话。"), 20))) {
      document.protect(new StandardProtectionPolicy("owner", "secret", new AccessPermission()));
      return bytes(document);
    }
  }

  private static byte[] scanned() throws IOException {
    try (PDDocument document = new PDDocument()) {
      document.addPage(new PDPage());
      return bytes(document);
    }
  }

  private static byte[] bytes(PDDocument document) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    document.save(out);
    return out.toByteArray();
  }

  @Test
  void aFileMayHaveAnyName() throws IOException {
    Path corpus = Files.createDirectories(folder.resolve("外交 文件/it's \"here\""));
    for (int i = 0; i < NAMES.size(); i++) {
      Files.writeString(corpus.resolve(NAMES.get(i)), statement(i + 1));
    }
    Run build = build(corpus.getParent());
    assertEquals(0, build.status(), build.err());
    assertEquals(NAMES.stream().map(name -> "it's \"here\"/" + name).toList(), sources());
  }

  @Test
  void amongTenThousandTinyFilesTheDeclarationIsFoundInTime() throws IOException {
    Path corpus = Files.createDirectory(folder.resolve("corpus"));
    for (int i = 0; i < MANY; i++) {
      Files.writeString(corpus.resolve(i + ".txt"), "第" + i + "号");
    }
    Files.writeString(corpus.resolve("good.txt"), statement(1));
    Run build = assertTimeout(BOUND, () -> build(corpus));
    assertEquals(3, build.status());
    assertEquals(MANY, build.err().lines().filter(l -> l.startsWith("refused: ")).count());
    assertEquals(List.of("good.txt"), sources());
  }

  @Test
  void aPageThatNestsItsFramesWithoutEndIsRefusedInTime() throws IOException {
    Path corpus = Files.createDirectory(folder.resolve("corpus"));
    String frames = "<div class=\"nav\">".repeat(200_000);
    Files.writeString(corpus.resolve("frames.html"), "<html><body>" + frames + "双方支持对话。");
    Files.write(corpus.resolve("good.txt"), statement(1).getBytes(StandardCharsets.UTF_8));
    Run build = assertTimeout(BOUND, () -> build(corpus));
    assertRefused("frames.html", "nests its elements", build);
    assertEquals(List.of("good.txt"), Stream.of(sources().get(0)).toList());
  }
}
