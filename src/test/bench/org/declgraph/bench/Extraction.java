package org.declgraph.bench;

import com.hankcs.hanlp.HanLP;
import com.hankcs.hanlp.seg.Segment;
import java.nio.file.Path;
import java.util.List;
import org.declgraph.corpus.CorpusReader;
import org.declgraph.declaration.Declaration;
import org.declgraph.declaration.DeclarationReader;
import org.declgraph.entity.authority.Authority;
import org.declgraph.text.Sentence;
import org.declgraph.text.layout.Furniture;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/**
 * Reads the seeds' declarations, and segments the same sentences with HanLP alone and its
 * recognisers of names of persons, foreign ones too, of places and of organisations.
 */
@State(Scope.Benchmark)
public class Extraction {
  private static final Path LEXICON = Path.of("seeds/lexicon");

  private CorpusReader reader;
  private Segment segment;
  private List<Declaration> declarations;
  private List<String> sentences;

  @Setup
  public void load() {
    declarations = declarations();
    sentences = sentences(declarations);
    reader = new CorpusReader(LEXICON);
    segment =
        HanLP.newSegment()
            .enableNameRecognize(true)
            .enableTranslatedNameRecognize(true)
            .enablePlaceRecognize(true)
            .enableOrganizationRecognize(true);
  }

  private static List<Declaration> declarations() {
    return new DeclarationReader(Authority.load(LEXICON), Furniture.load(LEXICON))
        .read(List.of(Path.of("seeds/declarations")))
        .declarations();
  }

  private static List<String> sentences(List<Declaration> declarations) {
    return declarations.stream()
        .flatMap(d -> d.paragraphs().stream())
        .flatMap(p -> p.sentences().stream())
        .map(Sentence::text)
        .toList();
  }

  static int characters() {
    return sentences(declarations()).stream().mapToInt(String::length).sum();
  }

  @Benchmark
  public int extraction() {
    return declarations.stream().mapToInt(d -> reader.sentences(d).size()).sum();
  }

  @Benchmark
  public int segmentation() {
    return sentences.stream().mapToInt(s -> segment.seg(s).size()).sum();
  }
}
