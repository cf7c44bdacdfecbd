package org.declgraph.declaration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertLinesMatch;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.declgraph.format.SampleFiles;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** One declaration in every encoding and format is read alike. */
class FormsOfOneTextTest {
  private static final Path ORIGINAL = Path.of("seeds/declarations/2019-06-05-joint-statement.txt");
  @TempDir private Path folder;

  private record Form(String name, byte[] bytes) {
    @Override
    public String toString() {
      return name;
    }
  }

  static Stream<Form> forms() throws IOException {
    String text = Files.readString(ORIGINAL);
    List<String> lines =
        text.lines()
            .map(l -> l.replaceAll("[\\s\\p{Z}]+", "\u3000").strip())
            .filter(l -> !l.isEmpty())
            .toList();
    List<String> inFont = lines.stream().map(l -> l.replace("·", "")).toList();
    return Stream.of(
        new Form("utf-8 with mark", ("\uFEFF" + text).getBytes(StandardCharsets.UTF_8)),
        new Form("utf-16", text.getBytes(StandardCharsets.UTF_16)),
        new Form("utf-16le", text.getBytes(StandardCharsets.UTF_16LE)),
        new Form("gb18030", text.getBytes(Charset.forName("GB18030"))),
        new Form("crlf", text.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8)),
        new Form("html", SampleFiles.html(lines)),
        new Form("docx", SampleFiles.docx(lines)),
        new Form("pdf", SampleFiles.pdf(inFont, 38)));
  }

  @ParameterizedTest
  @MethodSource("forms")
  void oneDeclarationIsReadAlike(Form form) throws IOException {
    Files.write(folder.resolve("a file"), form.bytes);
    Declarations found =
        new DeclarationReader(Seeds.AUTHORITY, Seeds.FURNITURE).read(List.of(folder));
    assertEquals(List.of(), found.refusals());
    Declaration declaration = found.declarations().get(0);
    Declaration original = Seeds.titled("关于发展新时代");
    assertEquals(original.id(), declaration.id());
    assertEquals(original.sections(), declaration.sections());
    assertLinesMatch(quotes(original), quotes(declaration));
  }

  private static List<String> quotes(Declaration declaration) {
    return declaration.paragraphs().stream()
        .flatMap(p -> p.sentences().stream())
        .map(s -> s.section() + "\t" + s.quote().replace("·", ""))
        .toList();
  }
}
