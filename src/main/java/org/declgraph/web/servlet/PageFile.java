package org.declgraph.web.servlet;

import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;

/**
 * A file of the explorer, or of a library that comes with it.
 *
 * @param type its media type
 */
record PageFile(byte[] content, String type) {
  private static final Map<String, String> TYPES =
      Map.of(
          "html", "text/html; charset=utf-8",
          "css", "text/css; charset=utf-8",
          "js", "text/javascript; charset=utf-8",
          "mjs", "text/javascript; charset=utf-8",
          "svg", "image/svg+xml");

  /** Where libraries keep the files that the page asks for, below their folder of a version. */
  private static final Map<String, String> LIBRARIES =
      Map.of(
          "/lib/cytoscape.mjs", "cytoscape/%s/dist/cytoscape.esm.min.mjs",
          "/lib/yasgui.js", "zazuko__yasgui/%s/build/yasgui.min.js",
          "/lib/yasgui.css", "zazuko__yasgui/%s/build/yasgui.min.css");

  /** The file at a path; empty where there is none. */
  static Optional<PageFile> at(String path) throws IOException {
    String type = TYPES.get(path.substring(path.lastIndexOf('.') + 1));
    if (type == null || path.contains("..")) {
      return Optional.empty();
    }
    try (InputStream content = PageFile.class.getResourceAsStream(resource(path))) {
      return content == null
          ? Optional.empty()
          : Optional.of(new PageFile(content.readAllBytes(), type));
    }
  }

  private static String resource(String path) throws IOException {
    String library = LIBRARIES.get(path);
    if (library == null) {
      return "/web" + path;
    }
    String name = library.substring(0, library.indexOf('/'));
    return "/META-INF/resources/webjars/" + library.formatted(version(name));
  }

  /** The version of a library on the class path, as its jar tells. */
  private static String version(String name) throws IOException {
    Properties about = new Properties();
    String file = "/META-INF/maven/org.webjars.npm/" + name + "/pom.properties";
    try (InputStream content = PageFile.class.getResourceAsStream(file)) {
      about.load(content);
    }
    return about.getProperty("version");
  }
}
