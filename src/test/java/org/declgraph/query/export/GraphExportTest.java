package org.declgraph.query.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.query.TxnType;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.declgraph.rdf.graph.Samples;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class GraphExportTest {
  private static DatasetGraph dataset;

  @BeforeAll
  static void store() {
    dataset = Stores.of(Samples.corpus());
  }

  @ParameterizedTest
  @EnumSource
  void whatIsWrittenReadsBackAsTheSameGraph(GraphFormat format) {
    DatasetGraph read = DatasetGraphFactory.create();
    RDFParser.source(new ByteArrayInputStream(write(dataset, format)))
        .lang(format.syntax().getLang())
        .parse(read);
    dataset.begin(TxnType.READ);
    try {
      if (format.isUnion()) {
        assertTrue(read.getDefaultGraph().isIsomorphicWith(dataset.getUnionGraph()));
      } else {
        assertEquals(Iter.toSet(dataset.find()), Iter.toSet(read.find()));
      }
    } finally {
      dataset.end();
    }
  }

  @Test
  void eachTripleIsWrittenOnce() {
    String[] lines = text(GraphFormat.NTRIPLES).split("\n");
    assertEquals(lines.length, List.of(lines).stream().distinct().count());
    assertEquals(1, List.of(lines).stream().filter(l -> l.contains("将人权政治化\"@zh")).count());
  }

  @ParameterizedTest
  @EnumSource
  void theOrderOfLoadingLocaleAndZoneLeaveNoTrace(GraphFormat format) {
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    byte[] expected = write(dataset, format);
    try {
      Locale.setDefault(Locale.forLanguageTag("tr-TR"));
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
      assertEquals(
          new String(expected, StandardCharsets.UTF_8),
          new String(write(shuffled(), format), StandardCharsets.UTF_8));
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
  }

  @Test
  void thereAreNoBlankNodes() {
    assertFalse(text(GraphFormat.NTRIPLES).contains("_:"));
  }

  @Test
  void turtleNamesTheTermsByTheirPrefix() {
    String turtle = text(GraphFormat.TURTLE);
    assertTrue(turtle.contains("dg:Position"), turtle);
    assertTrue(turtle.startsWith("PREFIX dcterms:"), turtle.substring(0, 40));
  }

  private static DatasetGraph shuffled() {
    DatasetGraph shuffled = org.apache.jena.tdb2.DatabaseMgr.createDatasetGraph();
    List<Quad> quads = new ArrayList<>();
    dataset.executeRead(() -> quads.addAll(Iter.toList(dataset.find())));
    Collections.shuffle(quads, new java.util.Random(7));
    shuffled.executeWrite(() -> quads.forEach(shuffled::add));
    return shuffled;
  }

  private static String text(GraphFormat format) {
    return new String(write(dataset, format), StandardCharsets.UTF_8);
  }

  private static byte[] write(DatasetGraph dataset, GraphFormat format) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new GraphExport(format).write(dataset, out);
    return out.toByteArray();
  }
}
