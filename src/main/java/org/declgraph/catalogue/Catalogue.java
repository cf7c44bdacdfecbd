package org.declgraph.catalogue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.NoLockFactory;
import org.declgraph.declaration.correction.Asked;
import org.declgraph.declaration.draft.DatedText;
import org.declgraph.declaration.likeness.Line;
import org.declgraph.declaration.likeness.Lines;
import org.declgraph.rdf.citation.Citing;
import org.declgraph.rdf.citation.Titled;
import org.declgraph.rdf.citation.Titles;
import org.declgraph.rdf.graph.Shares;

/**
 * What a generation was read from: files, texts, their sentences, declarations and what they give
 * to the graphs that all share. What is about to change can be hidden from it.
 */
public final class Catalogue implements Lines, Titles, AutoCloseable {
  /** The folder of the catalogue in that of the generation. */
  public static final String FOLDER = "catalogue";

  private static final Fields KNOWN =
      new Fields(Field.KNOWN_TITLE, Field.KNOWN_DATE, Field.KNOWN_HASH);
  private static final Fields FORMER =
      new Fields(Field.FORMER_TITLE, Field.FORMER_DATE, Field.FORMER_HASH);

  private final Postings postings;
  private final Map<Integer, Line> lines = new ConcurrentHashMap<>();

  private Catalogue(Postings postings) {
    this.postings = postings;
  }

  /** The catalogue of a generation; empty where it has none that can be read. */
  public static Optional<Catalogue> open(Path generation) {
    Path folder = generation.resolve(FOLDER);
    if (!Files.isDirectory(folder)) {
      return Optional.empty();
    }
    try {
      DirectoryReader reader =
          DirectoryReader.open(FSDirectory.open(folder, NoLockFactory.INSTANCE));
      return Optional.of(new Catalogue(new Postings(reader)));
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  /** What the reading depended on besides the files, as a hash. */
  public String conditions() {
    try {
      return postings.commitData(CatalogueWriter.CONDITIONS);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** All files, ordered by key. */
  public List<FileEntry> files() {
    return postings.values(Field.FILE, "").stream()
        .flatMap(key -> postings.find(Field.FILE, key).stream())
        .map(Entries::file)
        .toList();
  }

  public Optional<FileEntry> file(String key) {
    return postings.find(Field.FILE, key).stream().map(Entries::file).findFirst();
  }

  /** Hides a text and its sentences. */
  public void hideText(String key) {
    postings.hide(Field.TEXT, key);
  }

  public void hideDeclaration(String id) {
    postings.hide(Field.DECLARATION, id);
  }

  /** The keys of the texts of a file. */
  public List<String> textsOf(String file) {
    return postings.values(Field.TEXT, file + "#");
  }

  /** The texts that tell a date on a day of the year. */
  public List<DatedText> datedOn(MonthDay day) {
    return postings.find(Field.DATED_ON, day.toString()).stream().map(Entries::dated).toList();
  }

  /** The keys of the texts whose dateline has this day and no year. */
  public List<String> lackingYear(MonthDay day) {
    return keys(Field.LACKS_YEAR_OF, day.toString());
  }

  /** The day of the year of the date that a text tells. */
  public Optional<MonthDay> dayTold(String text) {
    return text(text)
        .filter(document -> Entries.get(document, Field.DATE) != null)
        .map(document -> MonthDay.from(Entries.dated(document).date()));
  }

  public Optional<TextPlace> place(String text) {
    return text(text).map(Entries::place);
  }

  private Optional<Document> text(String key) {
    return postings.find(Field.TEXT, key).stream()
        .filter(document -> Entries.get(document, Field.NUMBER) == null)
        .findFirst();
  }

  /** The keys of the texts of a day. */
  public List<String> ofDay(String day) {
    return keys(Field.DAY, day);
  }

  private List<String> keys(Field field, String value) {
    return postings.find(field, value).stream().map(d -> Entries.get(d, Field.TEXT)).toList();
  }

  /** The keys of the texts that share a band with some. */
  public Set<String> sharing(Collection<Integer> bands) {
    Set<String> keys = new TreeSet<>();
    for (int band : bands) {
      keys.addAll(keys(Field.BAND, Entries.band(band)));
      keys.addAll(keys(Field.COPY_BAND, Entries.band(band)));
    }
    return keys;
  }

  /** The keys of those among them that may be of any day. */
  public Set<String> ofAnyDaySharing(Collection<Integer> bands) {
    Set<String> keys = new TreeSet<>();
    for (Field field : List.of(Field.BAND, Field.COPY_BAND)) {
      Set<Integer> anyDay =
          new HashSet<>(postings.numbers(Field.ANY_DAY_BANDS, field.name(), Integer.MAX_VALUE));
      for (int band : anyDay.isEmpty() ? List.<Integer>of() : bands) {
        postings.numbers(field, Entries.band(band), Integer.MAX_VALUE).stream()
            .filter(anyDay::contains)
            .forEach(number -> keys.add(Entries.get(postings.document(number), Field.TEXT)));
      }
    }
    return keys;
  }

  @Override
  public List<Line> with(int band) {
    return postings.numbers(Field.BAND, Entries.band(band), CROWD + 1).stream()
        .map(this::line)
        .toList();
  }

  /** Sentences alike share many bands, and unpacking one takes longer than finding it. */
  private Line line(int number) {
    return lines.computeIfAbsent(number, n -> Entries.line(postings.document(n)));
  }

  /** The sentences of a text; those of a declaration's text name it. */
  public List<Line> linesOf(String text) {
    return postings.find(Field.TEXT, text).stream()
        .filter(document -> Entries.get(document, Field.NUMBER) != null)
        .map(Entries::line)
        .toList();
  }

  /** The fields of what a row of corrections asks. */
  private record Fields(Field title, Field date, Field hash) {}

  /** Whether a row of corrections means a text. */
  public boolean has(Asked asked) {
    return (!asked.former() && has(asked, KNOWN)) || has(asked, FORMER);
  }

  private boolean has(Asked asked, Fields by) {
    Set<Integer> texts = null;
    texts = common(texts, asked.title(), by.title());
    texts = common(texts, asked.date(), by.date());
    if (!asked.hash().isEmpty()) {
      Set<Integer> hashed = new HashSet<>();
      postings
          .values(by.hash(), asked.hash())
          .forEach(hash -> hashed.addAll(postings.numbers(by.hash(), hash, Integer.MAX_VALUE)));
      hashed.retainAll(texts == null ? hashed : texts);
      texts = hashed;
    }
    return texts != null && !texts.isEmpty();
  }

  private Set<Integer> common(Set<Integer> texts, String value, Field field) {
    if (value.isEmpty()) {
      return texts;
    }
    Set<Integer> found = new HashSet<>(postings.numbers(field, value, Integer.MAX_VALUE));
    found.retainAll(texts == null ? found : texts);
    return found;
  }

  public Optional<DeclarationEntry> declaration(String id) {
    return postings.find(Field.DECLARATION, id).stream().map(Entries::declaration).findFirst();
  }

  /** The ids of all declarations, ordered. */
  public List<String> declarations() {
    return postings.values(Field.DECLARATION, "");
  }

  /** The declarations of a series. */
  public List<DeclarationEntry> inSeries(String series) {
    return postings.find(Field.SERIES, series).stream().map(Entries::declaration).toList();
  }

  /** The ids of the declarations that a file witnesses. */
  public List<String> witnessedBy(String file) {
    return postings.find(Field.WITNESS, file).stream()
        .map(document -> Entries.get(document, Field.DECLARATION))
        .toList();
  }

  @Override
  public List<Titled> of(String title) {
    return postings.find(Field.BARE_TITLE, title).stream().map(Entries::titled).toList();
  }

  /** The declarations that cite a document of a title. */
  public List<Citing> citing(String title) {
    return postings.find(Field.CITED_TITLE, title).stream()
        .map(document -> Entries.declaration(document).citing())
        .toList();
  }

  /** What its declarations give of what some others give, but for the pairs. */
  public Shares sharesIn(Shares others) {
    Shares shares = new Shares();
    others.entities().keySet().stream()
        .flatMap(id -> postings.values(Field.ENTITY, id + Codec.MARK).stream())
        .forEach(text -> shares.add(Codec.entity(text)));
    others.candidates().keySet().stream()
        .flatMap(id -> postings.values(Field.CANDIDATE, id + Codec.MARK).stream())
        .map(Codec::parts)
        .forEach(parts -> shares.addCandidate(parts.get(0), parts.get(1)));
    others.edges().stream()
        .filter(edge -> postings.any(Field.EDGE, Codec.of(edge)))
        .forEach(shares.edges()::add);
    return shares;
  }

  /** The declarations that texts were taken for. */
  public List<DeclarationEntry> takenFrom(Collection<String> texts) {
    List<DeclarationEntry> found = new ArrayList<>();
    for (String text : texts) {
      postings.find(Field.TAKEN_FROM, text).stream().map(Entries::declaration).forEach(found::add);
    }
    return found;
  }

  @Override
  public void close() {
    try {
      postings.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
