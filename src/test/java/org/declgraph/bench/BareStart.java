package org.declgraph.bench;

import com.hankcs.hanlp.HanLP;
import com.hankcs.hanlp.seg.Segment;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.query.QueryExecutionFactory;
import org.apache.jena.sys.JenaSystem;

/** What any program of this kind has to do at least: load HanLP, segment the texts, start Jena. */
final class BareStart {
  private BareStart() {}

  public static void main(String[] arguments) throws IOException {
    Segment segment = HanLP.newSegment();
    int words = 0;
    for (String text : texts(Path.of(arguments[0]))) {
      words += segment.seg(text).size();
    }
    JenaSystem.init();
    try (var query = QueryExecutionFactory.create("ASK {}", DatasetFactory.createTxnMem())) {
      System.out.println(words + " words, " + query.execAsk());
    }
  }

  private static List<String> texts(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.sorted().map(BareStart::text).toList();
    }
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
