package org.declgraph;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PackageOrderTest {
  private static final String ROOT = "org.declgraph.";
  private static final Path SOURCES = Path.of("src/main/java/org/declgraph");

  /** Each package uses only those before it. */
  private static final List<String> ORDER =
      List.of(
          "table",
          "lexicon",
          "format.extraction",
          "format.pdf",
          "format",
          "text.character",
          "text.place",
          "text.source",
          "text.layout",
          "text",
          "entity.authority",
          "entity.word",
          "entity.name",
          "entity",
          "declaration.likeness",
          "declaration.doubt",
          "declaration.piece",
          "declaration.head",
          "declaration.draft",
          "declaration.correction",
          "declaration",
          "clause",
          "position",
          "cue",
          "grammar.predicate",
          "grammar",
          "target",
          "reading.discourse",
          "reading.saying",
          "reading.predicate",
          "reading.content",
          "reading.reach",
          "reading",
          "issue",
          "corpus",
          "claim",
          "shift",
          "timeline.redline",
          "timeline.line",
          "timeline.page",
          "network",
          "rdf.name",
          "rdf.citation",
          "rdf.graph",
          "rdf.shape",
          "review",
          "catalogue",
          "thread",
          "store.folder",
          "store.words",
          "store.file",
          "store.load",
          "store.change",
          "store",
          "growth.whole",
          "growth.change",
          "query.answer",
          "query.saved",
          "query.export",
          "evaluation.figure",
          "evaluation.gold",
          "evaluation",
          "web.lease",
          "web.answer",
          "web.guard",
          "web.servlet",
          "web",
          "cli.terminal",
          "cli.option",
          "cli.stored",
          "cli.report",
          "cli.build",
          "cli.command",
          "cli");

  private static List<String> packages() throws IOException {
    try (Stream<Path> files = Files.walk(SOURCES)) {
      return files
          .filter(file -> file.toString().endsWith(".java"))
          .map(file -> SOURCES.relativize(file.getParent()).toString().replace('/', '.'))
          .distinct()
          .toList();
    }
  }

  private static String packageOf(JavaClass type) {
    String name = type.getPackageName();
    return name.startsWith(ROOT) ? name.substring(ROOT.length()) : "";
  }

  private static boolean goesUp(Dependency dependency) {
    String from = packageOf(dependency.getOriginClass());
    String to = packageOf(dependency.getTargetClass().getBaseComponentType());
    return !to.isEmpty() && ORDER.indexOf(to) > ORDER.indexOf(from);
  }

  @Test
  void aPackageUsesOnlyThoseBeforeIt() {
    JavaClasses classes = new ClassFileImporter().importPath(Path.of("target/classes"));
    assertTrue(classes.contain("org.declgraph.cli.Main"), "no compiled classes were read");
    SortedSet<String> offences = new TreeSet<>();
    classes.forEach(
        type ->
            type.getDirectDependenciesFromSelf().stream()
                .filter(PackageOrderTest::goesUp)
                .forEach(dependency -> offences.add(dependency.getDescription())));
    assertEquals("", String.join("\n", offences));
  }

  @Test
  void aPackageComesAfterThoseThatLieInIt() {
    for (String outer : ORDER) {
      for (String inner : ORDER.subList(ORDER.indexOf(outer), ORDER.size())) {
        assertFalse(inner.startsWith(outer + "."), inner + " comes after " + outer);
      }
    }
  }

  @Test
  void everyPackageHasItsPlaceAndItsSentence() throws IOException {
    for (String name : packages()) {
      assertTrue(ORDER.contains(name), name + " has no place in the order");
      Path sentence = SOURCES.resolve(name.replace('.', '/')).resolve("package-info.java");
      assertTrue(Files.readString(sentence).startsWith("/** "), name + " has no sentence");
    }
    assertEquals(ORDER.size(), packages().size());
  }

  private static boolean isCommand(String name) {
    return name.equals("cli") || name.startsWith("cli.");
  }

  @Test
  void onlyTheCommandsPrintAndExit() {
    JavaClasses classes = new ClassFileImporter().importPath(Path.of("target/classes"));
    SortedSet<String> offences = new TreeSet<>();
    for (JavaClass type : classes) {
      if (!isCommand(packageOf(type))) {
        type.getFieldAccessesFromSelf().stream()
            .filter(access -> access.getTargetOwner().isEquivalentTo(System.class))
            .forEach(access -> offences.add(access.getDescription()));
        type.getMethodCallsFromSelf().stream()
            .filter(call -> call.getTargetOwner().isEquivalentTo(System.class))
            .filter(call -> call.getName().equals("exit"))
            .forEach(call -> offences.add(call.getDescription()));
      }
    }
    assertEquals("", String.join("\n", offences));
  }
}
