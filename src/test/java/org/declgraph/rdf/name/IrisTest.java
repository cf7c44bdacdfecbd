package org.declgraph.rdf.name;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.declgraph.corpus.ReadDeclaration;
import org.declgraph.issue.LinkedPosition;
import org.declgraph.position.Position;
import org.declgraph.position.Relation;
import org.declgraph.position.Role;
import org.declgraph.position.Roles;
import org.declgraph.position.Trace;
import org.declgraph.rdf.graph.Samples;
import org.declgraph.text.place.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class IrisTest {
  private static final Iris IRIS = new Iris(Vocabulary.DEFAULT_BASE);
  private static final ReadDeclaration READ = Samples.first("f.txt");
  private static final Position POSITION = READ.sentences().get(1).positions().get(0).position();

  @Test
  void aPositionKeepsItsNameUnderAnotherRule() {
    Position other =
        new Position(
            POSITION.sentence(),
            POSITION.stance(),
            POSITION.roles(),
            POSITION.target(),
            POSITION.circumstances(),
            POSITION.voice(),
            new Trace("不赞成", new Span(0, 0), "another-rule"));
    assertEquals(name(POSITION), name(other));
  }

  @Test
  void relationHoldersTargetAndAddresseeMakeAnotherPosition() {
    assertNotEquals(name(POSITION), name(position(Relation.CONDEMNS, "将人权政治化")));
    assertNotEquals(name(POSITION), name(position(Relation.OPPOSES, "人权")));
    assertNotEquals(
        name(POSITION),
        name(
            Samples.position(
                POSITION.sentence(), "将人权政治化", Relation.OPPOSES, List.of(Samples.CHINA))));
    Roles urging =
        new Roles(
            POSITION.roles().holders(),
            Optional.of(new Role("日本", Samples.JAPAN)),
            Optional.empty(),
            Optional.empty());
    Position urged =
        new Position(
            POSITION.sentence(),
            POSITION.stance(),
            urging,
            POSITION.target(),
            POSITION.circumstances(),
            POSITION.voice(),
            POSITION.trace());
    assertNotEquals(name(POSITION), name(urged));
  }

  @Test
  void whatIsNotPlainInAnIdIsEncoded() {
    assertEquals(Vocabulary.DEFAULT_BASE + "issue/%E6%A0%B8%20a%2Fb", IRIS.issue("核 a/b").getURI());
  }

  @Test
  void partsDoNotRunTogether() {
    assertNotEquals(IRIS.hashed("x", "ab", "c"), IRIS.hashed("x", "a", "bc"));
    assertTrue(IRIS.hashed("x", "a").getURI().matches(".*/x/[0-9a-f]{20}"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "nonsense", "http://example.org", "http://exa mple.org/", "/id/"})
  void aBaseIsAnIriThatEndsInASeparator(String base) {
    assertThrows(IllegalArgumentException.class, () -> new Iris(base));
  }

  private static Position position(Relation relation, String target) {
    return Samples.position(
        POSITION.sentence(), target, relation, List.of(Samples.CHINA, Samples.RUSSIA));
  }

  private static String name(Position position) {
    LinkedPosition linked = new LinkedPosition(position, List.of(), List.of());
    return IRIS.position(READ.declaration(), linked).getURI();
  }
}
