package org.declgraph.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.query.ParameterizedSparqlString;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.system.Txn;
import org.declgraph.corpus.Corpus;
import org.declgraph.corpus.CorpusReader;
import org.declgraph.issue.IssueScheme;
import org.declgraph.rdf.graph.Whole;
import org.declgraph.rdf.name.Vocabulary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Names of one thing, in one text or in several, meet in one node of the store. */
class OneNodeTest {
  private static final Path LEXICON = Path.of("seeds/lexicon");
  private static final String JOINT =
      """
      中华人民共和国和俄罗斯联邦关于安全合作的联合声明

      中华人民共和国和俄罗斯联邦（以下称“双方”），声明如下：

      双方支持上海合作组织发挥更大作用。双方支持联合国安全理事会，反对绕开联合国。

      二〇二〇年三月二十一日于莫斯科
      """;
  private static final String OTHER =
      """
      中华人民共和国和哈萨克斯坦共和国关于睦邻合作的联合声明

      中华人民共和国和哈萨克斯坦共和国（以下称“双方”），声明如下：

      双方支持上合组织（SCO）扩大合作。双方支持安理会根据第2231号决议发挥作用。双方重视SCO作用。

      二〇二一年五月三日于北京
      """;

  @TempDir Path temporary;

  private Set<String> named(String... surfaces) throws IOException {
    Files.writeString(Files.createDirectories(temporary.resolve("in")).resolve("a.txt"), JOINT);
    Files.writeString(temporary.resolve("in/b.txt"), OTHER);
    Corpus corpus = new CorpusReader(LEXICON).read(List.of(temporary.resolve("in")));
    Store store = Store.at(temporary.resolve("store"));
    store.replace("h", Whole.graphs(corpus, List.of(), IssueScheme.load(LEXICON).issues()));
    try (Generation generation = store.open()) {
      return Txn.calculateRead(generation.dataset(), () -> named(generation, surfaces));
    }
  }

  private static Set<String> named(Generation generation, String... surfaces) {
    Set<String> names = new TreeSet<>();
    for (String surface : surfaces) {
      Set<String> found = named(generation, surface);
      assertEquals(1, found.size(), surface);
      names.addAll(found);
    }
    return names;
  }

  private static Set<String> named(Generation generation, String surface) {
    ParameterizedSparqlString query =
        new ParameterizedSparqlString("SELECT ?e { ?m ?surface ?s ; ?names ?e }");
    query.setParam("surface", Vocabulary.SURFACE);
    query.setParam("names", Vocabulary.NAMES);
    query.setLiteral("s", surface);
    Set<String> names = new TreeSet<>();
    try (QueryExecution found =
        QueryExecution.dataset(DatasetFactory.wrap(generation.dataset()))
            .query(query.asQuery())
            .build()) {
      found.execSelect().forEachRemaining(row -> names.add(row.getResource("e").getURI()));
    }
    return names;
  }

  @Test
  void anOrganisationUnderThreeNamesIsOneNode() throws IOException {
    assertEquals(1, named("上海合作组织", "上合组织", "SCO").size());
  }

  @Test
  void anOrganAndTheOrganisationItBelongsToAreTwo() throws IOException {
    assertEquals(2, named("联合国安全理事会", "联合国", "安理会").size());
  }
}
