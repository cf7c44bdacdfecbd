package org.declgraph.catalogue;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.declgraph.declaration.draft.DatedText;
import org.declgraph.declaration.draft.Known;
import org.declgraph.declaration.likeness.Line;
import org.declgraph.entity.authority.Entity;
import org.declgraph.rdf.citation.Citations;
import org.declgraph.rdf.citation.Citing;
import org.declgraph.rdf.citation.Titled;
import org.declgraph.rdf.graph.Shares;
import org.declgraph.rdf.name.Pair;

/** Entries as documents of the index, and back. */
final class Entries {
  private Entries() {}

  static Document document(FileEntry file) {
    Document document = new Document();
    both(document, Field.FILE, file.key());
    stored(document, Field.HASH, file.hash());
    stored(document, Field.REFUSAL, file.refusal());
    return document;
  }

  static FileEntry file(Document document) {
    return new FileEntry(
        get(document, Field.FILE), get(document, Field.HASH), get(document, Field.REFUSAL));
  }

  /** The document of a text, and those of its sentences. */
  static List<Document> documents(TextEntry entry) {
    List<Document> documents = new ArrayList<>();
    documents.add(text(entry));
    for (Line line : entry.lines()) {
      documents.add(line(entry, line));
    }
    return documents;
  }

  private static Document text(TextEntry entry) {
    Document document = new Document();
    both(document, Field.TEXT, entry.key());
    both(document, Field.DAY, entry.text().corrected().day());
    if (entry.text().corrected().mayBeOfAnyDay()) {
      stored(document, Field.ANY_DAY, "yes");
    }
    Known known = entry.text().dated().known();
    found(document, Field.KNOWN_TITLE, known.title());
    found(document, Field.KNOWN_DATE, known.date());
    found(document, Field.KNOWN_HASH, known.hash());
    for (Known former : entry.text().dated().former()) {
      found(document, Field.FORMER_TITLE, former.title());
      found(document, Field.FORMER_DATE, former.date());
      found(document, Field.FORMER_HASH, former.hash());
    }
    entry
        .text()
        .alone()
        .dayWithoutYear()
        .ifPresent(day -> found(document, Field.LACKS_YEAR_OF, day.toString()));
    entry.text().alone().dated().ifPresent(dated -> addDate(document, dated));
    return document;
  }

  private static void addDate(Document document, DatedText dated) {
    found(document, Field.DATED_ON, MonthDay.from(dated.date()).toString());
    stored(document, Field.DATE, dated.date().toString());
    stored(document, Field.TITLE, dated.title());
    stored(document, Field.PLACE, dated.place());
  }

  static TextPlace place(Document document) {
    return new TextPlace(get(document, Field.DAY), get(document, Field.ANY_DAY) != null);
  }

  static DatedText dated(Document document) {
    return new DatedText(
        LocalDate.parse(get(document, Field.DATE)),
        get(document, Field.TITLE),
        get(document, Field.PLACE));
  }

  private static Document line(TextEntry entry, Line line) {
    Document document = new Document();
    both(document, Field.TEXT, entry.key());
    Field band = entry.declaration().isPresent() ? Field.BAND : Field.COPY_BAND;
    for (int hash : line.bands()) {
      found(document, band, band(hash));
    }
    if (entry.text().corrected().mayBeOfAnyDay()) {
      found(document, Field.ANY_DAY_BANDS, band.name());
    }
    stored(document, Field.ORDER, line.order());
    stored(document, Field.TITLE, line.title());
    stored(document, Field.NUMBER, Integer.toString(line.number()));
    stored(document, Field.WORDS, line.text());
    return document;
  }

  static String band(int hash) {
    return Integer.toHexString(hash);
  }

  static Line line(Document document) {
    return new Line(
        get(document, Field.ORDER),
        get(document, Field.TITLE),
        Integer.parseInt(get(document, Field.NUMBER)),
        get(document, Field.WORDS));
  }

  static Document document(DeclarationEntry entry) {
    Document document = new Document();
    both(document, Field.DECLARATION, entry.id());
    both(document, Field.BARE_TITLE, entry.titled().title());
    stored(document, Field.DATE, entry.titled().date());
    both(document, Field.TAKEN_FROM, entry.text());
    both(document, Field.SERIES, entry.series());
    entry.files().forEach(file -> both(document, Field.WITNESS, file));
    addShares(document, entry.shares());
    for (Entity cited : entry.citing().documents()) {
      stored(document, Field.CITES, Codec.of(cited));
      found(document, Field.CITED_TITLE, Citations.bare(cited.canonical()));
    }
    return document;
  }

  private static void addShares(Document document, Shares shares) {
    shares.entities().values().forEach(entity -> both(document, Field.ENTITY, Codec.of(entity)));
    shares
        .candidates()
        .forEach((id, wording) -> both(document, Field.CANDIDATE, Codec.join(id, wording)));
    shares.edges().forEach(edge -> both(document, Field.EDGE, Codec.of(edge)));
    shares
        .pairs()
        .forEach(
            (pair, count) ->
                stored(document, Field.PAIR, Codec.join(pair.first(), pair.second(), "" + count)));
  }

  static DeclarationEntry declaration(Document document) {
    String id = get(document, Field.DECLARATION);
    return new DeclarationEntry(
        titled(document),
        get(document, Field.TAKEN_FROM),
        all(document, Field.WITNESS),
        get(document, Field.SERIES),
        shares(document),
        new Citing(id, all(document, Field.CITES).stream().map(Codec::entity).toList()));
  }

  static Titled titled(Document document) {
    return new Titled(
        get(document, Field.DECLARATION),
        get(document, Field.BARE_TITLE),
        get(document, Field.DATE));
  }

  private static Shares shares(Document document) {
    Shares shares = new Shares();
    all(document, Field.ENTITY).forEach(text -> shares.add(Codec.entity(text)));
    all(document, Field.EDGE).forEach(text -> shares.edges().add(Codec.edge(text)));
    for (String text : all(document, Field.CANDIDATE)) {
      List<String> parts = Codec.parts(text);
      shares.addCandidate(parts.get(0), parts.get(1));
    }
    for (String text : all(document, Field.PAIR)) {
      List<String> parts = Codec.parts(text);
      shares.add(new Pair(parts.get(0), parts.get(1)), Integer.parseInt(parts.get(2)));
    }
    return shares;
  }

  /** A value to be found and to be read. */
  private static void both(Document document, Field field, String value) {
    document.add(new StringField(field.name(), value, Store.YES));
  }

  private static void found(Document document, Field field, String value) {
    document.add(new StringField(field.name(), value, Store.NO));
  }

  private static void stored(Document document, Field field, String value) {
    document.add(new StoredField(field.name(), value));
  }

  static String get(Document document, Field field) {
    return document.get(field.name());
  }

  private static List<String> all(Document document, Field field) {
    return List.of(document.getValues(field.name()));
  }
}
