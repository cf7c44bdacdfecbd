package org.declgraph.rdf.name;

import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.declgraph.entity.authority.EntityType;
import org.declgraph.position.Relation;

/** The terms of {@code ontology/declgraph.ttl} that the program writes and asks for. */
public final class Vocabulary {
  public static final String NAMESPACE = "https://w3id.org/declgraph/ontology#";
  public static final String DEFAULT_BASE = "https://w3id.org/declgraph/id/";

  public static final Resource DECLARATION = type("Declaration");
  public static final Resource WITNESS = type("Witness");
  public static final Resource VARIANT = type("Variant");
  public static final Resource DOUBT = type("Doubt");
  public static final Resource SENTENCE = type("Sentence");
  public static final Resource MENTION = type("Mention");
  public static final Resource POSITION = type("Position");
  public static final Resource WITHDRAWN_POSITION = type("WithdrawnPosition");
  public static final Resource EVIDENCE = type("Evidence");
  public static final Resource CLAIM = type("Claim");
  public static final Resource ISSUE = type("Issue");
  public static final Resource ENTITY = type("Entity");
  public static final Resource CO_MENTION = type("CoMention");
  public static final Resource SHIFT = type("Shift");

  /** The families of relations, and what they are under. */
  public static final Property STANDS_TOWARDS = property("standsTowards");

  public static final Property FAVOURS = property("favours");
  public static final Property DISFAVOURS = property("disfavours");
  public static final Property CALLS_FOR = property("callsFor");
  public static final Property TAKES_POSITION_ON = property("takesPositionOn");

  /** The text and its witnesses. */
  public static final Property KIND = property("kind");

  public static final Property COMPLETENESS = property("completeness");
  public static final Property PARTY = property("party");
  public static final Property PLACE = property("place");
  public static final Property SECTIONS = property("sections");
  public static final Property DATE = property("date");
  public static final Property CITES = property("cites");
  public static final Property HAS_DOUBT = property("doubt");
  public static final Property OF_DECLARATION = property("declaration");
  public static final Property LIKENESS = property("likeness");
  public static final Property BEST = property("best");
  public static final Property EXTRACT = property("extract");

  /** Places. */
  public static final Property SOURCE = property("source");

  public static final Property START = property("start");
  public static final Property END = property("end");
  public static final Property SECTION = property("section");
  public static final Property NUMBER = property("number");

  /** Sentences and mentions. */
  public static final Property TEXT = property("text");

  public static final Property READING = property("reading");
  public static final Property FORM = property("form");
  public static final Property REASON = property("reason");
  public static final Property IN_SENTENCE = property("sentence");
  public static final Property MENTIONS = property("mentions");
  public static final Property SURFACE = property("surface");
  public static final Property NAMES = property("names");

  /** Variant readings. */
  public static final Property CHANGES = property("changes");

  public static final Property OTHER_TEXT = property("otherText");

  public static final Property OTHER_QUOTE = property("otherQuote");
  public static final Property OTHER_SOURCE = property("otherSource");
  public static final Property OTHER_START = property("otherStart");
  public static final Property OTHER_END = property("otherEnd");

  /** Entities. */
  public static final Property CANONICAL = property("canonical");

  public static final Property ISO_3166 = property("iso3166");
  public static final Property M_49 = property("m49");
  public static final Property FOUNDED = property("founded");
  public static final Property SIGNED = property("signed");

  /** Positions. */
  public static final Property HOLDER = property("holder");

  public static final Property RELATION = property("relation");
  public static final Property HAS_CLAIM = property("claim");
  public static final Property HAS_EVIDENCE = property("evidence");
  public static final Property ADDRESSEE = property("addressee");
  public static final Property AGAINST = property("against");
  public static final Property BENEFICIARY = property("beneficiary");
  public static final Property STRENGTH = property("strength");
  public static final Property EXPLICIT = property("explicit");
  public static final Property REAFFIRMED = property("reaffirmed");
  public static final Property VOICE = property("voice");
  public static final Property ABOUT = property("about");
  public static final Property MAIN_ISSUE = property("mainIssue");
  public static final Property REVIEWED = property("reviewed");
  public static final Property RELATION_AS_READ = property("relationAsRead");
  public static final Property TARGET_AS_READ = property("targetAsRead");

  /** Evidence. */
  public static final Property QUOTE = property("quote");

  public static final Property TARGET = property("target");
  public static final Property CUE = property("cue");
  public static final Property RULE = property("rule");
  public static final Property ADDRESSEE_TEXT = property("addresseeText");
  public static final Property AGAINST_TEXT = property("againstText");
  public static final Property BENEFICIARY_TEXT = property("beneficiaryText");
  public static final Property CONDITION = property("condition");
  public static final Property DEADLINE = property("deadline");
  public static final Property ATTRIBUTION = property("attribution");
  public static final Property ANTECEDENT = property("antecedent");

  /** Derived edges and shifts. */
  public static final Property MENTIONED_WITH = property("mentionedWith");

  public static final Property COUNT = property("count");
  public static final Property STEP = property("step");
  public static final Property FROM = property("from");
  public static final Property TO = property("to");
  public static final Property DATE_FROM = property("dateFrom");
  public static final Property DATE_TO = property("dateTo");
  public static final Property EVIDENCE_FROM = property("evidenceFrom");
  public static final Property EVIDENCE_TO = property("evidenceTo");
  public static final Property NOTE = property("note");
  public static final Property SERIES = property("series");

  private Vocabulary() {}

  /** {@code dg:supports} and so on. */
  public static Property of(Relation relation) {
    return property(relation.label());
  }

  /** {@code dg:Organisation} and so on. */
  public static Resource of(EntityType type) {
    return type(type.label());
  }

  private static Resource type(String name) {
    return ResourceFactory.createResource(NAMESPACE + name);
  }

  private static Property property(String name) {
    return ResourceFactory.createProperty(NAMESPACE, name);
  }
}
