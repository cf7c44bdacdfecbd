package org.declgraph.target;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.declgraph.clause.Scene;
import org.declgraph.cue.RuleBook;
import org.declgraph.cue.Turn;
import org.declgraph.lexicon.Words;
import org.declgraph.position.Family;
import org.declgraph.position.Relation;
import org.declgraph.text.place.Span;

/** Tells several ideas in one target apart from one idea with several sides. */
public final class Coordination {
  private static final String MARKS = "》”";
  private static final String IN = "在";
  private static final String AS_WELL = "以及";
  private static final char OPENING = '“';
  private static final char TITLE = '《';
  private static final char QUOTE = '”';
  private static final int LEAST_IDEA = 4;

  private final Words joiners;
  private final Words listJoiners;
  private final List<String> additions;
  private final Words evils;
  private final Words attributes;
  private final Turn centred;
  private final Turn creed;
  private final Turn sharedDoing;
  private final Turn eachOfAny;
  private final Words doings;
  private final Turn tail;
  private final Turn madeFor;
  private final Turn noun;
  private final Turn listTail;
  private final Turn evilTail;
  private final Turn doer;
  private final Turn capacity;
  private final Turn areaTail;
  private final Words classNouns;
  private final Kinds kinds;
  private final DeedRow deedRow;
  private final Deeds deeds;

  public Coordination(RuleBook rules) {
    joiners = rules.words("idea-joiner");
    listJoiners = rules.words("list-joiner");
    additions = rules.terms().list("addition");
    evils = rules.words("evil");
    attributes = rules.words("attribute");
    centred = rules.turn("group-centred");
    creed = rules.turn("creed");
    sharedDoing = rules.turn("shared-doing");
    eachOfAny = rules.turn("each-of-any");
    doings = rules.words("doing");
    tail = rules.turn("document-tail");
    madeFor = rules.turn("made-for");
    noun = rules.turn("shared-noun");
    areaTail = rules.turn("area-tail");
    listTail = rules.turn("list-tail");
    evilTail = rules.turn("evil-tail");
    capacity = rules.turn("in-capacity");
    doer = rules.turn("doer");
    classNouns = rules.words("class-noun");
    kinds = new Kinds(rules);
    deedRow = new DeedRow(rules);
    deeds = new Deeds(rules);
  }

  /** The parts of a target that are ideas of their own; the target alone where it is one. */
  public List<Span> split(Scene scene, Span target, Relation relation) {
    Parts parts = Parts.of(scene, target, joiners);
    if (parts.size() < 2 || eachOfAny.standsIn(scene.text(), target)) {
      return List.of(target);
    }
    return documents(scene, target)
        .filter(list -> relation.family() != Family.DISFAVOURS || allOpenMarked(scene, list))
        .or(() -> lastIsTitled(parts, relation))
        .or(() -> orders(parts))
        .or(() -> namesBeforeTail(scene, target, relation))
        .or(() -> separate(parts, relation) ? Optional.of(parts.spans()) : Optional.empty())
        .or(() -> kinds.apart(parts, relation))
        .or(() -> evilsAndDeeds(scene, target, relation))
        .or(() -> deedsInARow(scene, target, relation))
        .or(() -> added(scene, target, relation))
        .orElseGet(() -> deeds.apart(parts, target, relation));
  }

  /** 《甲》、《乙》和《丙》确定的原则: each document, without the common tail. */
  private Optional<List<Span>> documents(Scene scene, Span target) {
    String text = scene.text();
    int last = target.end() - 1;
    int end = Math.max(text.lastIndexOf('》', last), text.lastIndexOf('”', last)) + 1;
    if (end <= target.start() || !tail.standsIn(text, new Span(end, target.end()))) {
      return Optional.empty();
    }
    Span titles = new Span(target.start(), end);
    return Parts.of(scene, titles, joiners).grouped(part -> marked(text, part));
  }

  /** 制造“甲”、“乙” is one deed, “甲”、“乙” are two. */
  private static boolean allOpenMarked(Scene scene, List<Span> list) {
    return list.stream().allMatch(part -> "《“".indexOf(scene.text().charAt(part.start())) >= 0);
  }

  /** 东盟的中心地位和《东盟印太展望》: a document after something else is an idea of its own. */
  private static Optional<List<Span>> lastIsTitled(Parts parts, Relation relation) {
    Span last = parts.get(parts.size() - 1);
    Span before = new Span(parts.get(0).start(), parts.get(parts.size() - 2).end());
    String text = parts.scene().text();
    boolean titled = text.charAt(last.start()) == '《' && text.charAt(last.end() - 1) == '》';
    boolean apart =
        relation.family() == Family.FAVOURS
            && titled
            && before.length() >= LEAST_IDEA
            && before.in(text).indexOf('《') < 0;
    return apart ? Optional.of(List.of(before, last)) : Optional.empty();
  }

  /** 多边主义和以联合国为核心的国际体系: an order around something, beside others or a creed. */
  private Optional<List<Span>> orders(Parts parts) {
    String text = parts.scene().text();
    return parts
        .grouped(group -> centred.standsIn(text, group) || creed.standsIn(text, group))
        .filter(groups -> groups.stream().anyMatch(group -> centred.standsIn(text, group)));
  }

  private static boolean marked(String text, Span part) {
    return MARKS.indexOf(text.charAt(part.end() - 1)) >= 0;
  }

  /** 甲倡议、乙倡议等重要理念和主张: what they all are is said of each. */
  private Optional<List<Span>> namesBeforeTail(Scene scene, Span target, Relation relation) {
    Turn after = relation.family() == Family.DISFAVOURS ? evilTail : listTail;
    return after
        .in(scene.text(), target)
        .map(tail -> Parts.of(scene, new Span(target.start(), tail.start()), joiners))
        .filter(parts -> parts.size() > 1 && separate(parts, relation))
        .map(Parts::spans);
  }

  private boolean separate(Parts parts, Relation relation) {
    if (relation.family() == Family.DISFAVOURS) {
      return !doer.standsIn(parts.scene().text(), parts.get(0))
          && parts.all(p -> p.length() >= LEAST_IDEA && isEvil(parts.scene(), p));
    }
    return relation.family() == Family.FAVOURS
        && parts.all(p -> named(parts.scene(), p))
        && parts.all(p -> !attributes.contains(p.in(parts.scene().text())));
  }

  /** 单边主义, “脱钩断链”, 霸凌行径: by its last word, whatever marks or 行径 follow. */
  private boolean isEvil(Scene scene, Span part) {
    String text = scene.text();
    boolean quoted = text.charAt(part.start()) == OPENING && text.charAt(part.end() - 1) == QUOTE;
    int end = part.end() - (quoted ? 1 : 0);
    int bare = end - doings.lengthBefore(text, part.start(), end);
    return evils.lengthBefore(text, part.start(), end) > 0
        || evils.lengthBefore(text, part.start(), bare) > 0;
  }

  /** 全球发展倡议, 构建人类命运共同体理念: a name, or what is to become of it. */
  private boolean named(Scene scene, Span part) {
    int tail = classNouns.lengthBefore(scene.text(), part.start(), part.end());
    return part.length() >= LEAST_IDEA
        && (endsInName(scene, part)
            || tail > 0 && endsInName(scene, new Span(part.start(), part.end() - tail)));
  }

  private static boolean endsInName(Scene scene, Span part) {
    boolean quoted = scene.text().charAt(part.end() - 1) == QUOTE;
    return scene
        .mentionBefore(part.end())
        .or(() -> quoted ? scene.mentionBefore(part.end() - 1) : Optional.empty())
        .filter(m -> 2 * m.span().length() + LEAST_IDEA > part.length())
        .isPresent();
  }

  /** 将人权政治化、双重标准以及利用人权干涉内政: evils and deeds in one list. */
  private Optional<List<Span>> evilsAndDeeds(Scene scene, Span target, Relation relation) {
    if (relation.family() != Family.DISFAVOURS) {
      return Optional.empty();
    }
    return evilsAndDeeds(Parts.of(scene, target, listJoiners))
        .or(
            () ->
                Optional.of(Parts.of(scene, target, joiners))
                    .filter(parts -> !scene.anyToken(parts.get(0), token -> token.isA("v")))
                    .flatMap(this::evilsAndDeeds));
  }

  private Optional<List<Span>> evilsAndDeeds(Parts parts) {
    Scene scene = parts.scene();
    boolean listed =
        parts.spans().stream().allMatch(p -> p.length() >= LEAST_IDEA)
            && parts.spans().stream().filter(p -> isEvil(scene, p)).count() > 1
            && parts.all(p -> isEvil(scene, p) || Deeds.isDeed(scene, p));
    return listed ? Optional.of(parts.spans()) : Optional.empty();
  }

  private Optional<List<Span>> deedsInARow(Scene scene, Span target, Relation relation) {
    boolean one = sharedDoing.standsIn(scene.text(), target);
    return relation.family() == Family.DISFAVOURS && !one
        ? deedRow.in(scene, target).map(row -> withAdded(scene, row))
        : Optional.empty();
  }

  /** 个别国家扩充同盟、建立基地|以及前沿部署武器: the last deed of somebody's row. */
  private List<Span> withAdded(Scene scene, List<Span> row) {
    List<Span> deeds = new ArrayList<>(row);
    Span last = deeds.remove(deeds.size() - 1);
    boolean somebodys = doer.standsIn(scene.text(), row.get(0));
    deeds.addAll(
        halves(scene, last, AS_WELL).filter(h -> somebodys).findFirst().orElse(List.of(last)));
    return deeds;
  }

  /** 甲以及乙: what 以及 and 及其 add is an idea of its own. */
  private Optional<List<Span>> added(Scene scene, Span target, Relation relation) {
    boolean takesSides =
        relation != Relation.RECOGNISES
            && (relation.family() == Family.FAVOURS || relation.family() == Family.DISFAVOURS);
    if (!takesSides || madeFor.standsIn(scene.text(), target)) {
      return Optional.empty();
    }
    return additions.stream()
        .flatMap(word -> halves(scene, target, word))
        .filter(halves -> relation.family() == Family.FAVOURS || isNoDeed(scene, halves))
        .findFirst();
  }

  /** 利用恐怖组织以及打着反恐旗号干涉内政的行径: what is added to a deed goes with it. */
  private boolean isNoDeed(Scene scene, List<Span> halves) {
    return !Deeds.isDeed(scene, halves.get(0)) || noun.standsIn(scene.text(), halves.get(0));
  }

  private Stream<List<Span>> halves(Scene scene, Span target, String word) {
    int at = scene.outline().find(word, target.start() + LEAST_IDEA, target.end());
    int next = at + word.length();
    if (at < 0 || target.end() - next <= LEAST_IDEA) {
      return Stream.empty();
    }
    Span first = new Span(target.start(), at);
    Span second = new Span(next, target.end());
    boolean adds =
        (!word.equals("及其") || bothNamed(scene, first, second)) && !inOneArea(scene, first, second);
    return adds ? Stream.of(List.of(first, second)) : Stream.empty();
  }

  /** 《公约》及其《议定书》 are two, 《条约》及其附加议定书 are one. */
  private static boolean bothNamed(Scene scene, Span first, Span second) {
    return marked(scene.text(), first)
        && (scene.text().charAt(second.start()) == TITLE
            || scene.mentionAt(second.start()).isPresent());
  }

  /** 各国在消除饥饿以及应对气候变化问题上的立场: what 在 opens is closed after 以及. */
  private boolean inOneArea(Scene scene, Span first, Span second) {
    if (capacity.standsIn(scene.text(), new Span(first.start(), second.end()))) {
      return true;
    }
    return scene.outline().find(IN, first.start(), first.end()) >= 0
        && !areaTail.standsIn(scene.text(), first)
        && areaTail.standsIn(scene.text(), second);
  }
}
