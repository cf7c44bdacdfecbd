package org.declgraph.network;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.StringReader;
import java.io.StringWriter;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.declgraph.position.Relation;
import org.declgraph.table.Table;
import org.declgraph.table.TableException;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;

class NetworkTest {
  private static Statement statement(String declaration, int year, Relation relation) {
    return new Statement(
        "p",
        declaration,
        year,
        List.of("China", "Russia"),
        relation,
        "多边主义",
        List.of("multilateralism"));
  }

  private static Network issues(Joint joint, Statement... statements) {
    return Network.of(List.of(statements), Concept.ISSUES, joint);
  }

  @Test
  void aJointTextIsOneVoiceOrSeveral() {
    Statement joint = statement("a", 2023, Relation.SUPPORTS);
    assertEquals(
        List.of(new Edge("China & Russia", "multilateralism", 2023, 1, 0)),
        issues(Joint.ONE, joint).edges());
    assertEquals(
        List.of(
            new Edge("China", "multilateralism", 2023, 1, 0),
            new Edge("Russia", "multilateralism", 2023, 1, 0)),
        issues(Joint.SPLIT, joint).edges());
  }

  @Test
  void aDeclarationThatRepeatsItselfCountsOnce() {
    Statement said = statement("a", 2023, Relation.SUPPORTS);
    assertEquals(1, issues(Joint.ONE, said, said).edges().get(0).agreement());
    Statement elsewhere = statement("b", 2023, Relation.SUPPORTS);
    assertEquals(2, issues(Joint.ONE, said, elsewhere).edges().get(0).agreement());
  }

  @Test
  void agreementAndDisagreementStandSideBySide() {
    Network network =
        issues(
            Joint.ONE,
            statement("a", 2023, Relation.SUPPORTS),
            statement("a", 2023, Relation.OPPOSES));
    assertEquals(
        List.of(new Edge("China & Russia", "multilateralism", 2023, 1, 1)), network.edges());
  }

  @Test
  void aCallIsAgreementAndANoteIsNeither() {
    assertEquals(
        1, issues(Joint.ONE, statement("a", 2023, Relation.URGES)).edges().get(0).agreement());
    assertTrue(issues(Joint.ONE, statement("a", 2023, Relation.NOTES)).edges().isEmpty());
  }

  @Test
  void everyYearHasItsEdge() {
    Network network =
        Network.of(
            List.of(
                statement("b", 2024, Relation.SUPPORTS), statement("a", 2019, Relation.SUPPORTS)),
            Concept.CLAIMS,
            Joint.ONE);
    assertEquals(List.of(2019, 2024), network.edges().stream().map(Edge::year).toList());
    assertEquals("多边主义", network.edges().get(0).concept());
  }

  @Test
  void theEdgeListNamesItsColumns() {
    StringWriter out = new StringWriter();
    EdgeList.write(issues(Joint.ONE, statement("a", 2023, Relation.CONDEMNS)), out);
    assertEquals(
        "actor,issue,year,agreement,disagreement\nChina & Russia,multilateralism,2023,0,1\n",
        out.toString());
  }

  @Test
  void graphMlIsWellFormedAndLinksItsNodes() throws Exception {
    StringWriter out = new StringWriter();
    GraphMl.write(issues(Joint.ONE, statement("a", 2023, Relation.SUPPORTS)), out);
    Document document =
        DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .parse(new InputSource(new StringReader(out.toString())));
    assertEquals(2, document.getElementsByTagName("node").getLength());
    assertEquals(5, document.getElementsByTagName("key").getLength());
    var edge = document.getElementsByTagName("edge").item(0).getAttributes();
    assertEquals("actor-1", edge.getNamedItem("source").getNodeValue());
    assertEquals("issue-1", edge.getNamedItem("target").getNodeValue());
    assertTrue(out.toString().contains("<data key=\"year\">2023</data>"));
  }

  @Test
  void aRowWithoutADateIsRefused() {
    String csv =
        "position,declaration,date,holders,relation,target,issues\np,d,,China,supports,x,y\n";
    assertThrows(TableException.class, () -> Statement.of(Table.parse("t.csv", csv).rows().get(0)));
  }
}
