package org.declgraph.store.words;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.apache.jena.graph.Node;
import org.apache.jena.query.text.Entity;
import org.apache.jena.query.text.EntityDefinition;
import org.apache.jena.query.text.TextHit;
import org.apache.jena.query.text.TextIndex;
import org.apache.jena.rdf.model.Resource;

/** An index to be read that is opened when it is first asked: most queries never ask it. */
final class WaitingIndex implements TextIndex {
  private final EntityDefinition definition;
  private final Supplier<TextIndex> opening;
  private TextIndex opened;

  WaitingIndex(EntityDefinition definition, Supplier<TextIndex> opening) {
    this.definition = definition;
    this.opening = opening;
  }

  private synchronized TextIndex index() {
    if (opened == null) {
      opened = opening.get();
    }
    return opened;
  }

  @Override
  public synchronized void close() {
    if (opened != null) {
      opened.close();
    }
  }

  @Override
  public EntityDefinition getDocDef() {
    return definition;
  }

  @Override
  public Map<String, Node> get(String uri) {
    return index().get(uri);
  }

  @Override
  public List<TextHit> query(
      Node property, String words, String graph, String language, int limit) {
    return index().query(property, words, graph, language, limit);
  }

  @Override
  public List<TextHit> query(Node property, String words, String graph, String language) {
    return index().query(property, words, graph, language);
  }

  @Override
  public List<TextHit> query(
      Node property, String words, String graph, String language, int limit, String highlight) {
    return index().query(property, words, graph, language, limit, highlight);
  }

  @Override
  public List<TextHit> query(
      List<Resource> properties,
      String words,
      String graph,
      String language,
      int limit,
      String highlight) {
    return index().query(properties, words, graph, language, limit, highlight);
  }

  @Override
  public List<TextHit> query(
      String subject,
      List<Resource> properties,
      String words,
      String graph,
      String language,
      int limit,
      String highlight) {
    return index().query(subject, properties, words, graph, language, limit, highlight);
  }

  @Override
  public List<TextHit> query(
      Node subject,
      List<Resource> properties,
      String words,
      String graph,
      String language,
      int limit,
      String highlight) {
    return index().query(subject, properties, words, graph, language, limit, highlight);
  }

  @Override
  public void prepareCommit() {
    // nothing is written
  }

  @Override
  public void commit() {
    // nothing is written
  }

  @Override
  public void rollback() {
    // nothing is written
  }

  @Override
  public void addEntity(Entity entity) {
    throw new UnsupportedOperationException();
  }

  @Override
  public void updateEntity(Entity entity) {
    throw new UnsupportedOperationException();
  }

  @Override
  public void deleteEntity(Entity entity) {
    throw new UnsupportedOperationException();
  }
}
