package org.declgraph.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.declgraph.lexicon.Terms;
import org.declgraph.lexicon.Words;
import org.declgraph.position.Family;
import org.declgraph.position.Relation;
import org.declgraph.text.Span;

/** Tells several ideas in one target apart from one idea with several sides. */
final class Coordination {
  private static final Pattern CENTRED = Pattern.compile("^以.+[为作].+的.+");
  private static final Pattern DOING = Pattern.compile("^的(?:行径|行为|企图|图谋|做法|行动)");
  private static final Pattern TAIL = Pattern.compile("^(?:$|确定|规定|阐述|提出|等|所)");
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
    return documents(scene, target)
        .or(() -> grouped(parts, p -> CENTRED.matcher(p.in(scene.text())).find()))
        .or(() -> separate(scene, parts, relation) ? Optional.of(parts) : Optional.empty())
        .or(() -> evilsAndDeeds(scene, target, relation))
        .or(() -> added(scene, target, relation))
        .orElseGet(() -> verbs(scene, target, parts, relation));
  }

  /** 《甲》、《乙》和《丙》确定的原则: each document, without the common tail. */
  private static Optional<List<Span>> documents(Scene scene, Span target) {
    String text = scene.text();
    int end =
        Math.max(text.lastIndexOf('》', target.end() - 1), text.lastIndexOf('”', target.end() - 1))
            + 1;
    if (end <= target.start() || !TAIL.matcher(text.substring(end, target.end())).find()) {
      return Optional.empty();
    }
    List<Span> parts = parts(scene, new Span(target.start(), end));
    return grouped(parts, p -> marked(text, p));
  }

  /** Neighbouring parts put together until each group passes; empty unless two groups do. */
  private static Optional<List<Span>> grouped(List<Span> parts, Predicate<Span> passes) {
    List<Span> groups = new ArrayList<>();
    int start = parts.get(0).start();
    for (int i = 0; i < parts.size(); i++) {
      Span group = new Span(start, parts.get(i).end());
      boolean last = i == parts.size() - 1;
      if (passes.test(group) && (last || startsGroup(parts, i + 1, passes))) {
        groups.add(group);
        start = last ? start : parts.get(i + 1).start();
      } else if (last) {
        return Optional.empty();
      }
    }
    return groups.size() > 1 ? Optional.of(groups) : Optional.empty();
  }

  private static boolean startsGroup(List<Span> parts, int from, Predicate<Span> passes) {
    return IntStream.range(from, parts.size())
        .anyMatch(i -> passes.test(new Span(parts.get(from).start(), parts.get(i).end())));
  }

  /** 将人权政治化、双重标准以及利用人权干涉内政: evils and deeds in one list. */
  private Optional<List<Span>> evilsAndDeeds(Scene scene, Span target, Relation relation) {
    if (relation.family() != Family.DISFAVOURS) {
      return Optional.empty();
    }
    String text = scene.text();
    List<Span> parts = parts(scene, target, "、|以及");
    long evil =
        parts.stream().filter(p -> evils.lengthBefore(text, p.start(), p.end()) > 0).count();
    boolean listed =
        evil > 1
            && parts.stream()
                .allMatch(
                    p ->
                        evils.lengthBefore(text, p.start(), p.end()) > 0
                            || beginsWithVerb(scene, p));
    return listed ? Optional.of(parts) : Optional.empty();
  }

  /** 甲以及乙: what 以及 and 及其 add is an idea of its own. */
  private static Optional<List<Span>> added(Scene scene, Span target, Relation relation) {
    for (String word : List.of("以及", "及其")) {
      int at = scene.outline().find(word, target.start() + 4, target.end());
      int next = at + word.length();
      if (at > 0
          && target.end() - next > 4
          && relation.family() == Family.FAVOURS
          && (word.equals("以及") || marked(scene.text(), new Span(target.start(), at)))) {
        return Optional.of(List.of(new Span(target.start(), at), new Span(next, target.end())));
      }
    }
    return Optional.empty();
  }

  private static List<Span> parts(Scene scene, Span target) {
    return parts(scene, target, WORDS);
  }

  private static List<Span> parts(Scene scene, Span target, String separators) {
    return parts(scene, target, Pattern.compile(separators));
  }

  private static List<Span> parts(Scene scene, Span target, Pattern separators) {
    List<Span> parts = new ArrayList<>();
    int start = target.start();
    for (int i = target.start(); i < target.end(); i++) {
      int length = separator(scene, i, separators);
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

  private static int separator(Scene scene, int at, Pattern separators) {
    if (scene.outline().encloses(at)) {
      return 0;
    }
    if (scene.text().charAt(at) == '、') {
      return 1;
    }
    return scene.tokens().stream()
        .filter(t -> t.span().start() == at && separators.matcher(t.word()).matches())
        .mapToInt(t -> t.span().length())
        .findFirst()
        .orElse(0);
  }

  private boolean separate(Scene scene, List<Span> parts, Relation relation) {
    String text = scene.text();
    if (relation.family() == Family.DISFAVOURS) {
      return parts.stream()
          .allMatch(p -> p.length() > 3 && evils.lengthBefore(text, p.start(), p.end()) > 0);
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
  private List<Span> verbs(Scene scene, Span target, List<Span> parts, Relation relation) {
    if (relation.family() == Family.DISFAVOURS && oneHead(scene.text(), parts, target)) {
      return List.of(target);
    }
    List<Span> ideas = new ArrayList<>();
    int start = target.start();
    for (int i = 1; i < parts.size(); i++) {
      Span part = parts.get(i);
      String separator = scene.text().substring(parts.get(i - 1).end(), part.start());
      if (opensIdea(scene, part, separator, relation) && part.length() > 3) {
        ideas.add(new Span(start, parts.get(i - 1).end()));
        start = part.start();
      }
    }
    ideas.add(new Span(start, target.end()));
    boolean whole = ideas.stream().allMatch(idea -> idea.length() > 4);
    return whole ? ideas : List.of(target);
  }

  /** 塞入无关问题、冲淡首要任务的企图: verbs that share one noun are one idea. */
  private static boolean oneHead(String text, List<Span> parts, Span target) {
    boolean shared =
        !parts.get(0).in(text).contains("的") && target.in(text).matches(".*的[^的]{1,8}$");
    return shared || DOING.matcher(text.substring(target.end())).find();
  }

  private static boolean beginsWithVerb(Scene scene, Span part) {
    return part.length() > 4
        && scene.tokens().stream()
            .anyMatch(t -> t.span().start() == part.start() && t.isA("v") && !t.tag().equals("vn"));
  }

  private boolean opensIdea(Scene scene, Span part, String separator, Relation relation) {
    String text = scene.text();
    boolean disposing = text.charAt(part.start()) == '将' || text.charAt(part.start()) == '把';
    if (disposing && relation.family() == Family.DISFAVOURS) {
      return true;
    }
    boolean cue = cues.at(text, part.start(), part.end(), List.of(Frame.OBJECT)).isPresent();
    boolean verb =
        scene.tokens().stream()
            .anyMatch(t -> t.span().start() == part.start() && t.tag().equals("v"));
    if (relation.family() == Family.FAVOURS) {
      return relation == Relation.SUPPORTS && separator.equals("并") && cue;
    }
    return switch (relation) {
      case URGES -> !separator.equals("、") && (cue || text.startsWith("应", part.start()));
      case OPPOSES, CONDEMNS -> separator.equals("、") && (cue || verb);
      default -> separator.equals("、") && cue;
    };
  }
}
