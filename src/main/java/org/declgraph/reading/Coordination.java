package org.declgraph.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.declgraph.lexicon.Terms;
import org.declgraph.lexicon.Words;
import org.declgraph.position.Family;
import org.declgraph.position.Relation;
import org.declgraph.text.Span;

/** Tells several ideas in one target apart from one idea with several sides. */
final class Coordination {
  private static final Pattern CENTRED = Pattern.compile("^以.+[为作].+的.+");
  private static final Pattern WORDS = Pattern.compile("[、和与及]|以及|并");

  private final Cues cues;
  private final Words evils;
  private final Words attributes;

  Coordination(Cues cues, Terms terms) {
    this.cues = cues;
    this.evils = terms.words("evil");
    this.attributes = terms.words("attribute");
  }

  /** The parts of a target that are ideas of their own; the target alone where it is one. */
  List<Span> split(Scene scene, Span target, Relation relation) {
    List<Span> parts = parts(scene, target);
    if (parts.size() < 2) {
      return List.of(target);
    }
    if (separate(scene, parts, relation)) {
      return parts;
    }
    return relation.family() == Family.DISFAVOURS || relation == Relation.URGES
        ? verbs(scene, target, parts)
        : List.of(target);
  }

  private static List<Span> parts(Scene scene, Span target) {
    List<Span> parts = new ArrayList<>();
    int start = target.start();
    for (int i = target.start(); i < target.end(); i++) {
      int length = separator(scene, i);
      if (length > 0 && i > start) {
        parts.add(new Span(start, i));
        start = i + length;
        i = start - 1;
      }
    }
    if (start < target.end()) {
      parts.add(new Span(start, target.end()));
    }
    return parts;
  }

  private static int separator(Scene scene, int at) {
    if (scene.outline().encloses(at)) {
      return 0;
    }
    if (scene.text().charAt(at) == '、') {
      return 1;
    }
    return scene.tokens().stream()
        .filter(t -> t.span().start() == at && WORDS.matcher(t.word()).matches())
        .mapToInt(t -> t.span().length())
        .findFirst()
        .orElse(0);
  }

  private boolean separate(Scene scene, List<Span> parts, Relation relation) {
    String text = scene.text();
    if (parts.stream().allMatch(p -> marked(text, p))
        || parts.stream().allMatch(p -> CENTRED.matcher(p.in(text)).find())) {
      return true;
    }
    if (relation.family() == Family.DISFAVOURS) {
      return parts.stream().allMatch(p -> evils.lengthBefore(text, p.start(), p.end()) > 0);
    }
    return relation.family() == Family.FAVOURS
        && parts.stream().allMatch(p -> named(scene, p))
        && parts.stream().noneMatch(p -> attributes.contains(p.in(text)));
  }

  private static boolean marked(String text, Span part) {
    return "》”".indexOf(text.charAt(part.end() - 1)) >= 0;
  }

  private static boolean named(Scene scene, Span part) {
    return part.length() > 3
        && scene.mentions().stream()
            .anyMatch(m -> m.span().end() == part.end() && 2 * m.span().length() > part.length());
  }

  /** 推行“颜色革命”、干涉地区事务: parts that each begin with a verb, or with 将 and 以. */
  private List<Span> verbs(Scene scene, Span target, List<Span> parts) {
    List<Span> ideas = new ArrayList<>();
    int start = target.start();
    for (int i = 1; i < parts.size(); i++) {
      if (beginsWithVerb(scene, parts.get(i)) && parts.get(i).length() > 3) {
        ideas.add(new Span(start, parts.get(i - 1).end()));
        start = parts.get(i).start();
      }
    }
    ideas.add(new Span(start, target.end()));
    boolean whole = ideas.stream().allMatch(idea -> idea.length() > 4);
    return whole ? ideas : List.of(target);
  }

  private boolean beginsWithVerb(Scene scene, Span part) {
    String text = scene.text();
    char first = text.charAt(part.start());
    if (first == '将' || first == '把') {
      return true;
    }
    if (part.in(text).contains("的") && part.in(text).indexOf("的") < part.length() - 3) {
      return false;
    }
    return cues.at(text, part.start(), part.end(), List.of(Frame.OBJECT)).isPresent()
        || scene.tokens().stream()
            .anyMatch(t -> t.span().start() == part.start() && t.tag().equals("v"));
  }
}
