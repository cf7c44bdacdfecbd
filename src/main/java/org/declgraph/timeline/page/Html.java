package org.declgraph.timeline.page;

import java.util.List;
import java.util.stream.Collectors;

/** A piece of HTML: what is made by {@link #text} is escaped, elements nest only such pieces. */
record Html(String source) {
  static final Html NOTHING = new Html("");

  static Html text(String text) {
    return new Html(
        text.replace("&", "&amp;")
            .replace("<", "&lt;")
            .replace(">", "&gt;")
            .replace("\"", "&quot;")
            .replace("'", "&#39;"));
  }

  /** An element; {@code tag} may carry attributes whose values are made by {@link #value}. */
  static Html element(String tag, Html... content) {
    String name = tag.contains(" ") ? tag.substring(0, tag.indexOf(' ')) : tag;
    return new Html("<" + tag + ">" + all(List.of(content)).source + "</" + name + ">");
  }

  static Html element(String tag, String text) {
    return element(tag, text(text));
  }

  static Html all(List<Html> pieces) {
    return new Html(pieces.stream().map(Html::source).collect(Collectors.joining()));
  }

  /** An attribute's value, quoted. */
  static String value(String text) {
    return '"' + text(text).source + '"';
  }

  boolean isNothing() {
    return source.isEmpty();
  }
}
