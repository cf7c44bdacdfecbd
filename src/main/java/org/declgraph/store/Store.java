package org.declgraph.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.jena.atlas.RuntimeIOException;
import org.apache.jena.dboe.DBOpEnvException;
import org.apache.jena.dboe.base.file.Location;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.TDBException;
import org.apache.jena.tdb2.sys.DatabaseConnection;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.declgraph.rdf.name.NamedGraph;
import org.declgraph.store.change.Change;
import org.declgraph.store.change.ChangeMark;
import org.declgraph.store.change.Changing;
import org.declgraph.store.file.Extracts;
import org.declgraph.store.folder.Copying;
import org.declgraph.store.folder.Holders;
import org.declgraph.store.folder.Litter;
import org.declgraph.store.folder.StoreException;
import org.declgraph.store.folder.WriteLock;
import org.declgraph.store.load.Loading;
import org.declgraph.text.source.SourceText;

/**
 * A folder of generations of a graph, one of them in force: the one that the link {@code current}
 * points to.
 */
public final class Store {
  private static final String CURRENT = "current";
  private static final String DATABASE = "tdb2";
  private static final int ATTEMPTS = 3;

  private final Path folder;

  private Store(Path folder) {
    this.folder = folder;
  }

  /** The store in a folder, which need not exist yet. */
  public static Store at(Path folder) {
    return new Store(folder.toAbsolutePath().normalize());
  }

  /** The folder of the generation in force; empty where nothing was built yet. */
  public Optional<Path> current() {
    try {
      return Optional.of(folder.resolve(CURRENT).toRealPath()).filter(Files::isDirectory);
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  /**
   * The folder of the generation in force.
   *
   * @throws StoreException if there is none
   */
  public Path inForce() {
    return current().orElseThrow(this::missing);
  }

  /** Whether a change of the generation in force was broken off, and nobody has opened it since. */
  public boolean isBrokenOff() {
    return current().filter(generation -> Files.exists(ChangeMark.file(generation))).isPresent();
  }

  private StoreException missing() {
    return new StoreException(
        "there is no store in " + folder + "; make one with “build --store " + folder + "”");
  }

  /**
   * Opens the generation in force; a build that takes its place meanwhile leaves it be.
   *
   * @throws StoreException if there is none, or another process holds it
   */
  public Generation open() {
    for (int attempt = 1; attempt < ATTEMPTS; attempt++) {
      Optional<Generation> opened = current().flatMap(this::open);
      if (opened.isPresent()) {
        return opened.get();
      }
    }
    throw missing();
  }

  /** Empty where a build has just removed it. */
  private Optional<Generation> open(Path generation) {
    if (!Files.isDirectory(generation.resolve(DATABASE))) {
      return Optional.empty();
    }
    try {
      DatasetGraph dataset = connect(generation);
      new Changing(generation, dataset).settle();
      return Optional.of(new Generation(generation, dataset));
    } catch (IOException e) {
      throw new StoreException(generation + " cannot be read: " + reason(e), e);
    }
  }

  /** Opens a database, which no other process may hold. */
  private static DatasetGraph connect(Path generation) {
    try {
      Location location = Location.create(generation.resolve(DATABASE).toString());
      return DatabaseConnection.connectCreate(location).getDatasetGraph();
    } catch (DBOpEnvException | RuntimeIOException e) {
      throw new StoreException(
          generation
              + " is held by another process (a server?); ask that one, stop it, or name another"
              + " store with --store",
          e);
    } catch (TDBException e) {
      throw new StoreException(generation + " cannot be read; build it anew: " + e.getMessage(), e);
    }
  }

  /** Finds how a generation is to change. */
  public interface Planner {
    /**
     * A plan, made with what the generation holds; empty where nothing is to change.
     *
     * @param generation its folder
     * @param dataset to be read, in a transaction already begun
     */
    Optional<Change> plan(Path generation, DatasetGraph dataset);
  }

  /**
   * Changes the generation in force in one transaction. If anything fails, it stays as it was; a
   * process that ends in the middle leaves it as it was or as it is to be.
   *
   * @return the change made; empty where there was none to make
   * @throws StoreException if there is none, or another process holds it
   */
  @SuppressWarnings("try") // the lock is held, not used
  public Optional<Change> change(Planner planner) {
    Path generation = inForce();
    try (WriteLock lock = WriteLock.on(folder)) {
      Litter.sweep(folder);
      Optional<Change> change = change(generation, planner);
      boolean fewer = change.filter(made -> Extracts.areNamed(made.removed())).isPresent();
      if (fewer && generations().size() == 1) {
        Extracts.keep(folder, Extracts.places(generation.resolve(DATABASE)));
      }
      return change;
    } catch (IOException | UncheckedIOException | RuntimeIOException e) {
      throw new StoreException("the store " + folder + " cannot be written: " + reason(e), e);
    }
  }

  private Optional<Change> change(Path generation, Planner planner) throws IOException {
    DatasetGraph dataset = connect(generation);
    try {
      Changing changing = new Changing(generation, dataset);
      changing.settle();
      Optional<Change> change = Txn.calculateRead(dataset, () -> planner.plan(generation, dataset));
      if (change.isPresent()) {
        Extracts.write(folder, change.orElseThrow().texts());
        changing.make(change.orElseThrow());
      }
      return change;
    } finally {
      TDBInternal.expel(dataset, true);
    }
  }

  /**
   * Writes a new generation that is the one in force, changed, and puts it in force, as {@link
   * #replace} does.
   *
   * @param hash names the generation
   * @return the change made; empty where there was none to make
   */
  @SuppressWarnings("try") // the lock is held, not used
  public Optional<Change> changeCopy(String hash, Planner planner) {
    Path old = inForce();
    try (WriteLock lock = WriteLock.on(folder)) {
      Litter.sweep(folder);
      try {
        Path fresh = folder.resolve(Litter.FRESH + hash);
        Copying.copy(old, fresh);
        Optional<Change> change = change(fresh, planner);
        if (change.isPresent()) {
          putInForce(fresh, hash, Extracts.places(fresh.resolve(DATABASE)));
        }
        return change;
      } finally {
        Litter.clear(folder, false);
      }
    } catch (IOException | UncheckedIOException | RuntimeIOException e) {
      throw new StoreException("the store " + folder + " cannot be written: " + reason(e), e);
    }
  }

  /**
   * Writes a new generation, checks that all of it is there, puts it in force, and removes those
   * that no process holds. If anything fails, the generation in force stays as it is.
   *
   * @param hash names the generation
   * @param graphs written as they come
   * @return the number of triples written
   * @throws StoreException if another process is writing, or the disk fails
   */
  public long replace(String hash, Stream<NamedGraph> graphs) {
    return replace(hash, new Contents(folder -> graphs, List.of(), List.of()));
  }

  /** The same, with the texts that offsets point into and the files it was built from. */
  @SuppressWarnings("try") // the lock is held, not used
  public long replace(String hash, Contents contents) {
    boolean made = !Files.exists(folder);
    try (WriteLock lock = WriteLock.on(folder)) {
      Litter.sweep(folder);
      try {
        Path fresh = Files.createDirectory(folder.resolve(Litter.FRESH + hash));
        long written = write(contents, fresh);
        Extracts.write(folder, contents.texts());
        putInForce(fresh, hash, contents.texts().stream().map(SourceText::place).toList());
        return written;
      } finally {
        Litter.clear(folder, made);
      }
    } catch (IOException | UncheckedIOException | RuntimeIOException e) {
      throw new StoreException("the store " + folder + " cannot be written: " + reason(e), e);
    }
  }

  private static long write(Contents contents, Path fresh) throws IOException {
    try (PartWriter parts = new PartWriter(contents.parts(), fresh)) {
      Path database = Files.createDirectory(fresh.resolve(DATABASE));
      long written = Loading.into(database, contents.graphs().apply(fresh));
      parts.await();
      return written;
    }
  }

  /** Names a generation that was written, puts it in force, and removes what no one uses. */
  private void putInForce(Path fresh, String hash, Collection<String> extracts) throws IOException {
    Path generation = vacant("g-" + hash);
    Files.move(fresh, generation, StandardCopyOption.ATOMIC_MOVE);
    putInForce(generation);
    if (removeUnused(generation)) {
      Extracts.keep(folder, extracts);
    }
  }

  private static String reason(Exception e) {
    return e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
  }

  /** The name itself, or, where the same was built before, the name with a number. */
  private Path vacant(String name) {
    return IntStream.iterate(1, n -> n + 1)
        .mapToObj(n -> folder.resolve(n == 1 ? name : name + "-" + n))
        .filter(path -> !Files.exists(path, LinkOption.NOFOLLOW_LINKS))
        .findFirst()
        .orElseThrow();
  }

  private void putInForce(Path generation) throws IOException {
    Path link = folder.resolve(Litter.LINK);
    Files.deleteIfExists(link);
    Files.createSymbolicLink(link, generation.getFileName());
    Files.move(
        link,
        folder.resolve(CURRENT),
        StandardCopyOption.ATOMIC_MOVE,
        StandardCopyOption.REPLACE_EXISTING);
  }

  /** Whether the generation in force is the only one left. */
  private boolean removeUnused(Path inForce) throws IOException {
    boolean alone = true;
    for (Path generation : generations()) {
      if (generation.equals(inForce)) {
        continue;
      }
      if (Holders.hold(generation.resolve(DATABASE))) {
        alone = false;
      } else {
        Path removed = folder.resolve(Litter.REMOVED + generation.getFileName());
        Files.move(generation, removed, StandardCopyOption.ATOMIC_MOVE);
        Litter.delete(removed);
      }
    }
    return alone;
  }

  private List<Path> generations() throws IOException {
    try (Stream<Path> entries = Files.list(folder)) {
      return entries
          .filter(path -> path.getFileName().toString().startsWith("g-"))
          .filter(path -> Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS))
          .sorted()
          .toList();
    }
  }
}
