package org.declgraph.query.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.declgraph.rdf.graph.Samples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

final class NetworkExportTest {
  private static final DatasetGraph DATASET = Stores.of(Samples.corpus());

  @ParameterizedTest
  @EnumSource
  void everyEdgeJoinsTwoNodes(NetworkFormat format) throws Exception {
    Document document = document(format);
    Set<String> nodes = new HashSet<>();
    elements(document, "node").forEach(node -> nodes.add(node.getAttribute("id")));
    assertFalse(nodes.isEmpty());
    List<Element> edges = elements(document, "edge");
    assertFalse(edges.isEmpty());
    for (Element edge : edges) {
      assertTrue(nodes.contains(edge.getAttribute("source")), edge.getAttribute("source"));
      assertTrue(nodes.contains(edge.getAttribute("target")), edge.getAttribute("target"));
    }
  }

  @ParameterizedTest
  @EnumSource
  void idsAreUnique(NetworkFormat format) throws Exception {
    for (String name : List.of("node", "edge")) {
      List<String> ids = new ArrayList<>();
      elements(document(format), name).forEach(element -> ids.add(element.getAttribute("id")));
      assertEquals(ids.size(), new HashSet<>(ids).size());
    }
  }

  @Test
  void anEdgeHasItsRelationFamilyYearAndStrength() throws Exception {
    List<List<String>> opposing = new ArrayList<>();
    for (Element edge : elements(document(NetworkFormat.GRAPHML), "edge")) {
      if (data(edge, "relation").equals("opposes")) {
        opposing.add(
            List.of(
                edge.getAttribute("source").replaceFirst("^.*/", ""),
                data(edge, "family"),
                data(edge, "year"),
                data(edge, "strength")));
      }
    }
    assertEquals(
        List.of(
            List.of("china", "disfavours", "2019", "3"),
            List.of("china", "disfavours", "2023", "3"),
            List.of("china", "disfavours", "2023", "4"),
            List.of("russia", "disfavours", "2019", "3"),
            List.of("russia", "disfavours", "2023", "4")),
        opposing);
  }

  @Test
  void aNodeHasItsNamesAndType() throws Exception {
    Element china =
        elements(document(NetworkFormat.GRAPHML), "node").stream()
            .filter(node -> node.getAttribute("id").endsWith("/china"))
            .findFirst()
            .orElseThrow();
    assertEquals("China", data(china, "label"));
    assertEquals("中国", data(china, "label_zh"));
    assertEquals("Region", data(china, "type"));
  }

  @Test
  void aDatedEdgeOfGexfIsThereOnItsDay() throws Exception {
    assertTrue(
        elements(document(NetworkFormat.GEXF), "edge").stream()
            .anyMatch(
                edge ->
                    edge.getAttribute("kind").equals("urges")
                        && edge.getAttribute("start").equals("2023-03-21")));
  }

  @ParameterizedTest
  @EnumSource
  void theSameGraphGivesTheSameBytes(NetworkFormat format) {
    assertEquals(
        new String(bytes(DATASET, format)), new String(bytes(Stores.of(Samples.corpus()), format)));
  }

  private static String data(Element element, String key) {
    NodeList data = element.getElementsByTagName("data");
    for (int i = 0; i < data.getLength(); i++) {
      if (((Element) data.item(i)).getAttribute("key").equals(key)) {
        return data.item(i).getTextContent();
      }
    }
    return "";
  }

  private static List<Element> elements(Document document, String name) {
    NodeList nodes = document.getElementsByTagName(name);
    List<Element> elements = new ArrayList<>();
    for (int i = 0; i < nodes.getLength(); i++) {
      elements.add((Element) nodes.item(i));
    }
    return elements;
  }

  private static Document document(NetworkFormat format) throws Exception {
    return DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new ByteArrayInputStream(bytes(DATASET, format)));
  }

  private static byte[] bytes(DatasetGraph dataset, NetworkFormat format) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new NetworkExport(format).write(dataset, out);
    return out.toByteArray();
  }
}
