package org.declgraph.rdf.name;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Field;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.declgraph.entity.authority.EntityType;
import org.declgraph.position.Family;
import org.declgraph.position.Relation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class VocabularyTest {
  private static final Model ONTOLOGY = ModelFactory.createModelForGraph(Ontology.graphs().get(0));

  @Test
  void theProgramKnowsEachTermThatIsDeclaredAndNoOther() throws IllegalAccessException {
    Set<String> known = new TreeSet<>();
    for (Field field : Vocabulary.class.getFields()) {
      if (field.get(null) instanceof Resource term) {
        known.add(term.getURI());
      }
    }
    Stream.of(Relation.values()).forEach(relation -> known.add(Vocabulary.of(relation).getURI()));
    Stream.of(EntityType.values()).forEach(type -> known.add(Vocabulary.of(type).getURI()));
    assertEquals(declared(), known);
  }

  @Test
  void eachTermHasALabelAndACommentInBothLanguages() {
    for (String term : declared()) {
      for (String language : new String[] {"en", "zh"}) {
        Resource resource = ONTOLOGY.getResource(term);
        assertFalse(resource.getProperty(RDFS.label, language) == null, term);
        assertFalse(resource.getProperty(RDFS.comment, language) == null, term);
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  void eachRelationStandsUnderItsFamily(Relation relation) {
    Resource family =
        switch (relation.family()) {
          case FAVOURS -> Vocabulary.FAVOURS;
          case DISFAVOURS -> Vocabulary.DISFAVOURS;
          case CALLS_FOR -> Vocabulary.CALLS_FOR;
          case NEUTRAL -> Vocabulary.STANDS_TOWARDS;
        };
    assertTrue(superProperties(Vocabulary.of(relation)).contains(family.getURI()));
    boolean polar =
        superProperties(Vocabulary.of(relation)).contains(Vocabulary.FAVOURS.getURI())
            || superProperties(Vocabulary.of(relation)).contains(Vocabulary.DISFAVOURS.getURI());
    assertEquals(
        relation.family() == Family.FAVOURS || relation.family() == Family.DISFAVOURS, polar);
  }

  @Test
  void condemningIsOpposingButWelcomingIsNotSupporting() {
    assertTrue(
        superProperties(Vocabulary.of(Relation.CONDEMNS))
            .contains(Vocabulary.of(Relation.OPPOSES).getURI()));
    assertFalse(
        superProperties(Vocabulary.of(Relation.WELCOMES))
            .contains(Vocabulary.of(Relation.SUPPORTS).getURI()));
  }

  @Test
  void takingAPositionHasNoPolarity() {
    assertEquals(Set.of(), superProperties(Vocabulary.TAKES_POSITION_ON));
  }

  @Test
  void theOntologyAndItsAlignmentsHaveNoBlankNodes() {
    for (Graph graph : Ontology.graphs()) {
      assertFalse(
          graph
              .find()
              .filterKeep(t -> t.getSubject().isBlank() || t.getObject().isBlank())
              .hasNext());
    }
  }

  @Test
  void theAlignmentsSpeakOfDeclaredTermsOnly() {
    Model alignments = ModelFactory.createModelForGraph(Ontology.graphs().get(1));
    Set<String> aligned = new TreeSet<>();
    alignments.listSubjects().forEachRemaining(subject -> aligned.add(subject.getURI()));
    aligned.removeAll(declared());
    assertEquals(Set.of(), aligned);
  }

  @Test
  void theShapesSpeakOfDeclaredTermsOnly() {
    Model shapes = ModelFactory.createModelForGraph(Ontology.shapes());
    Set<String> used = new TreeSet<>();
    shapes.listObjects().filterKeep(RDFNode::isURIResource).forEach(o -> used.add(o.toString()));
    used.removeIf(uri -> !uri.startsWith(Vocabulary.NAMESPACE));
    used.removeIf(uri -> shapes.getResource(uri).hasProperty(RDF.type));
    used.removeAll(declared());
    assertEquals(Set.of(), used);
  }

  private static Set<String> declared() {
    Set<String> terms = new TreeSet<>();
    for (Resource kind : new Resource[] {OWL.Class, OWL.ObjectProperty, OWL.DatatypeProperty}) {
      ONTOLOGY
          .listSubjectsWithProperty(RDF.type, kind)
          .forEachRemaining(term -> terms.add(term.getURI()));
    }
    return terms;
  }

  private static Set<String> superProperties(Resource property) {
    Set<String> found = new TreeSet<>();
    ONTOLOGY
        .listObjectsOfProperty(ONTOLOGY.getResource(property.getURI()), RDFS.subPropertyOf)
        .forEachRemaining(
            parent -> {
              found.add(parent.toString());
              found.addAll(superProperties(parent.asResource()));
            });
    return found;
  }
}
