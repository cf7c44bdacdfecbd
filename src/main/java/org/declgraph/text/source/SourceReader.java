package org.declgraph.text.source;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.declgraph.format.Formats;
import org.declgraph.format.extraction.Extracted;
import org.declgraph.format.extraction.Extraction;
import org.declgraph.format.extraction.Unreadable;
import org.declgraph.text.character.Han;

/** Reads files: each gives its decoded text or is refused with a reason. */
public final class SourceReader {
  private static final long LARGEST = 512L * 1024 * 1024;
  private static final int LEAST_HAN = 20;

  /** Many times the longest sentence of any declaration. */
  private static final int LONGEST_RUN = 20_000;

  private static final String BREAKS = "\n\r。！？；!?;";

  /**
   * Reads files and, with all below them, folders; hidden files are passed over.
   *
   * @return in order of their paths below the folder named
   * @throws UncheckedIOException if a folder cannot be listed
   */
  public List<FileContent> readAll(List<Path> corpus) {
    return readAll(corpus, Progress.NONE);
  }

  /** The same, telling how far it has come. */
  public List<FileContent> readAll(List<Path> corpus, Progress progress) {
    List<CorpusFile> files = list(corpus);
    try (Progress.Steps steps = progress.begin("reading", "files", files.size())) {
      return files.stream().map(this::read).peek(file -> steps.done(1)).toList();
    }
  }

  /** The same files, not read. */
  public static List<CorpusFile> list(List<Path> corpus) {
    List<CorpusFile> files = new ArrayList<>();
    for (Path path : corpus) {
      if (Files.isDirectory(path)) {
        filesIn(path).forEach(file -> files.add(new CorpusFile(path, file)));
      } else {
        files.add(new CorpusFile(path.toAbsolutePath().getParent(), path.toAbsolutePath()));
      }
    }
    files.sort(Comparator.comparing(CorpusFile::path));
    return files;
  }

  public FileContent read(CorpusFile file) {
    return read(file.folder(), file.file());
  }

  /** Reads one file below a folder. */
  public FileContent read(Path folder, Path file) {
    String path = folder.relativize(file).toString().replace('\\', '/');
    try {
      if (!Files.exists(file)) {
        return new Refusal(
            path,
            Files.isSymbolicLink(file)
                ? "is a link to nothing; put the file itself there"
                : "is no longer there; build again when the folder is complete");
      }
      if (leaves(folder, file)) {
        return new Refusal(path, "is a link that leaves the folder; put a copy of the file there");
      }
      if (!Files.isRegularFile(file)) {
        return new Refusal(path, "is no regular file; remove it");
      }
      return read(path, file);
    } catch (IOException e) {
      return new Refusal(path, "cannot be read (" + cause(e) + "); check that it is readable");
    }
  }

  private static FileContent read(String path, Path file) throws IOException {
    BasicFileAttributes before = Files.readAttributes(file, BasicFileAttributes.class);
    if (before.size() > LARGEST) {
      return new Refusal(path, "is larger than 512 MB; split it into its documents");
    }
    Extraction extraction = Formats.extract(file);
    BasicFileAttributes after = Files.readAttributes(file, BasicFileAttributes.class);
    boolean changed =
        before.size() != after.size()
            || !before.lastModifiedTime().equals(after.lastModifiedTime());
    return changed
        ? new Refusal(path, "changed while it was read; build again when it is complete")
        : content(path, extraction);
  }

  /** The text in the bytes of a text file or web page. */
  public FileContent of(String path, byte[] bytes) {
    return content(path, Formats.text(bytes));
  }

  private static FileContent content(String path, Extraction extraction) {
    if (extraction instanceof Extracted text) {
      return checked(new SourceText(path, text));
    }
    return new Refusal(path, ((Unreadable) extraction).reason());
  }

  private static FileContent checked(SourceText source) {
    Letters letters = Letters.in(source.text());
    if (source.text().isBlank()) {
      return new Refusal(source.path(), "holds nothing but white space; fetch it again");
    }
    if (letters.isJapanese()) {
      return new Refusal(source.path(), "is in Japanese; only Chinese texts are read");
    }
    if (letters.unbroken() > LONGEST_RUN) {
      return new Refusal(
          source.path(),
          "has "
              + letters.unbroken()
              + " characters without a full stop or line break, as no text has; fetch it again");
    }
    if (letters.han() < LEAST_HAN && letters.han() * 4 >= letters.all()) {
      return new Refusal(
          source.path(),
          "has "
              + letters.han()
              + " Chinese characters, fewer than any declaration; fetch the whole text");
    }
    if (letters.han() * 4 < letters.all()) {
      return new Refusal(
          source.path(),
          "is not in Chinese ("
              + letters.han()
              + " of its "
              + letters.all()
              + " letters are Chinese characters); only Chinese texts are read");
    }
    return source;
  }

  private static List<Path> filesIn(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(file -> !Files.isDirectory(file) || isLinkOut(folder, file))
          .filter(file -> !isHidden(folder.relativize(file)))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean isLinkOut(Path folder, Path file) {
    try {
      return Files.isSymbolicLink(file) && leaves(folder, file);
    } catch (IOException e) {
      return true;
    }
  }

  private static boolean isHidden(Path path) {
    for (Path part : path) {
      if (part.toString().startsWith(".")) {
        return true;
      }
    }
    return false;
  }

  private static boolean leaves(Path folder, Path file) throws IOException {
    return Files.exists(file, LinkOption.NOFOLLOW_LINKS)
        && !file.toRealPath().startsWith(folder.toRealPath());
  }

  private static String cause(IOException e) {
    return e.getClass().getSimpleName().replaceAll("(Exception)$", "");
  }

  /**
   * How many letters a text has, and of which scripts.
   *
   * @param unbroken the length of its longest stretch without a mark that ends sentences
   */
  private record Letters(long han, long kana, long all, int unbroken) {
    static Letters in(String text) {
      long han = 0;
      long kana = 0;
      long all = 0;
      int unbroken = 0;
      int start = 0;
      for (int i = 0; i < text.length(); i++) {
        char c = text.charAt(i);
        if (BREAKS.indexOf(c) >= 0) {
          unbroken = Math.max(unbroken, i - start);
          start = i + 1;
        }
        if (!Character.isLetter(c)) {
          continue;
        }
        all++;
        han += Han.is(c) ? 1 : 0;
        kana += c >= 0x3040 && c <= 0x30FF ? 1 : 0;
      }
      return new Letters(han, kana, all, Math.max(unbroken, text.length() - start));
    }

    boolean isJapanese() {
      return kana * 10 > han && kana > LEAST_HAN;
    }
  }
}
