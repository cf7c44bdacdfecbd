package org.declgraph.declaration;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.declgraph.declaration.correction.Corrections;
import org.declgraph.text.source.FileContent;
import org.declgraph.text.source.SourceReader;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * One folder a shape that texts come in: files, and what is found in them. To see what changed, run
 * with {@code -Dgolden.write=true} and look at the difference.
 */
class GoldenTest {
  private static final Path CASES = Path.of("src/test/resources/golden/declaration");
  private static final String EXPECTED = "expected";

  static Stream<Path> cases() throws IOException {
    try (Stream<Path> cases = Files.list(CASES)) {
      return cases.sorted().toList().stream();
    }
  }

  @ParameterizedTest
  @MethodSource("cases")
  void aTextIsFoundToBeWhatItIs(Path folder) throws IOException {
    List<FileContent> files =
        new SourceReader()
            .readAll(List.of(folder)).stream()
                .filter(file -> !file.path().equals(EXPECTED))
                .toList();
    Declarations found =
        new DeclarationReader(Seeds.AUTHORITY, Seeds.FURNITURE).of(files, Corrections.NONE);
    String rendering = Rendering.of(found);
    if (Boolean.getBoolean("golden.write")) {
      Files.writeString(folder.resolve(EXPECTED), rendering);
    }
    assertEquals(Files.readString(folder.resolve(EXPECTED)), rendering);
  }
}
