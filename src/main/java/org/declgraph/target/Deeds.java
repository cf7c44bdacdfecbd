package org.declgraph.target;

import java.util.ArrayList;
import java.util.List;
import org.declgraph.clause.Scene;
import org.declgraph.cue.Cues;
import org.declgraph.cue.Frame;
import org.declgraph.cue.RuleBook;
import org.declgraph.cue.Trait;
import org.declgraph.cue.Turn;
import org.declgraph.lexicon.Words;
import org.declgraph.position.Family;
import org.declgraph.position.Relation;
import org.declgraph.text.place.Span;

/** Tells deeds in a row apart: 推行“颜色革命”、干涉地区事务. */
final class Deeds {
  private static final List<Frame> OBJECT = List.of(Frame.OBJECT);
  private static final String COMMA = "、";
  private static final String AND = "并";
  private static final String AS_WELL = "以及";
  private static final String OUGHT = "应";
  private static final String OF = "的";
  private static final String ONLY = "仅";
  private static final String HOW = "地";
  private static final String NOT = "不";
  private static final List<String> AS_WELL_AS = List.of("和", "以及", "及");
  private static final int LEAST_DEED = 5;
  private static final int LEAST_OPENING = 4;
  private static final int VERB = 2;

  private final Cues cues;
  private final Words disposing;
  private final Turn sharedNoun;
  private final Turn sharedDoing;
  private final Turn doingAfter;

  Deeds(RuleBook rules) {
    cues = rules.cues();
    disposing = rules.words("disposing");
    sharedNoun = rules.turn("shared-noun");
    sharedDoing = rules.turn("shared-doing");
    doingAfter = rules.turn("doing-after");
  }

  /** The deeds of a target; the target alone where they are one. */
  List<Span> apart(Parts parts, Span target, Relation relation) {
    boolean one = relation.family() == Family.DISFAVOURS && oneNoun(parts, target);
    return one ? List.of(target) : split(parts, target, relation);
  }

  private List<Span> split(Parts parts, Span target, Relation relation) {
    List<Span> deeds = new ArrayList<>();
    int start = target.start();
    for (int i = 1; i < parts.size(); i++) {
      Span part = parts.get(i);
      if (part.length() >= LEAST_OPENING && opensDeed(parts, i, relation)) {
        deeds.add(new Span(start, parts.get(i - 1).end()));
        start = part.start();
      }
    }
    deeds.add(new Span(start, target.end()));
    int first = relation == Relation.SUPPORTS ? LEAST_OPENING : LEAST_DEED;
    boolean enough =
        deeds.get(0).length() >= first
            && deeds.stream().skip(1).allMatch(d -> d.length() >= LEAST_DEED);
    return enough ? deeds : List.of(target);
  }

  /** 某些国家塞入无关问题、冲淡首要任务的企图: what one does in one attempt is one deed. */
  private boolean oneNoun(Parts parts, Span target) {
    String text = parts.scene().text();
    if (sharedDoing.standsIn(text, target)) {
      return true;
    }
    boolean deed = isDeed(parts.scene(), parts.get(0));
    boolean shared = !parts.get(0).in(text).contains(OF) && sharedNoun.standsIn(text, target);
    Span after = new Span(target.end(), text.length());
    boolean deeds = deed && !target.in(text).contains(AS_WELL);
    return deed && shared || !deeds && doingAfter.standsIn(text, after);
  }

  private boolean opensDeed(Parts parts, int index, Relation relation) {
    Scene scene = parts.scene();
    Span part = parts.get(index);
    if (relation.family() == Family.DISFAVOURS && isDisposal(scene.text(), part)) {
      return true;
    }
    boolean listed = parts.joinerBefore(index).equals(COMMA);
    boolean cue = cues.at(scene.text(), part, OBJECT).isPresent();
    return switch (relation) {
      case SUPPORTS -> backsAnother(parts, index) || listed && isDisposal(scene.text(), part);
      case URGES ->
          !listed
              && (cue
                  || scene.text().startsWith(OUGHT, part.start())
                  || parts.joinerBefore(index).equals(AND) && isDeed(scene, part));
      case OPPOSES, CONDEMNS -> listed && (cue || isDeed(scene, part)) && !isManner(parts, index);
      case CONCERNED_ABOUT, NOTES -> listed && cue;
      default -> false;
    };
  }

  private boolean backsAnother(Parts parts, int index) {
    boolean and = parts.joinerBefore(index).equals(AND);
    if (refrains(parts, index)) {
      return true;
    }
    boolean cue =
        cues.at(parts.scene().text(), parts.get(index), OBJECT)
            .filter(match -> !match.cue().is(Trait.PROMISED))
            .isPresent();
    return and && cue && !endsInVerb(parts, index - 1) || upholdsAsWell(parts, index);
  }

  /** 各国领土完整|和不干涉别国内政: what is not to be done, after something else. */
  private static boolean refrains(Parts parts, int index) {
    Span part = parts.get(index);
    return part.length() >= LEAST_DEED
        && AS_WELL_AS.contains(parts.joinerBefore(index))
        && parts.scene().text().startsWith(NOT, part.start())
        && parts.scene().tokenAt(part.start()).filter(t -> t.word().equals(NOT)).isPresent();
  }

  /** 讨论|并制定法律文书: two verbs with one object. */
  private static boolean endsInVerb(Parts parts, int index) {
    Span part = parts.get(index);
    return part.length() > VERB
        && parts
            .scene()
            .tokenAt(part.end() - VERB)
            .filter(token -> token.tag().equals("v") && token.span().length() == VERB)
            .isPresent();
  }

  /** 对方走自身发展道路、维护本国主权: a verb of upholding with its object after another deed. */
  private boolean upholdsAsWell(Parts parts, int index) {
    Scene scene = parts.scene();
    Span part = parts.get(index);
    return part.length() >= LEAST_DEED
        && parts.get(0).length() >= LEAST_DEED
        && scene.anyToken(parts.get(0), t -> t.tag().equals("v"))
        && cues.at(scene.text(), part, OBJECT)
            .filter(match -> match.cue().relation() == Relation.SUPPORTS)
            .isPresent();
  }

  /** 单方面、无限制地加强反导: what says only how is no deed before another. */
  private static boolean isManner(Parts parts, int index) {
    Span before = new Span(parts.get(0).start(), parts.get(index - 1).end());
    Span part = parts.get(index);
    int how = part.in(parts.scene().text()).indexOf(HOW);
    return how > 0
        && how < LEAST_DEED
        && !parts.scene().anyToken(before, token -> token.tag().equals("v"));
  }

  private boolean isDisposal(String text, Span part) {
    int start = part.start() + (text.startsWith(ONLY, part.start()) ? ONLY.length() : 0);
    return disposing.startAt(text, start, part.end());
  }

  /** 歪曲历史, 以民主为名输出“颜色革命”: a verb or a preposition, and what goes with it. */
  static boolean isDeed(Scene scene, Span part) {
    return part.length() >= LEAST_DEED
        && scene.tokenAt(part.start()).filter(t -> t.isA("v") || t.isA("p")).isPresent();
  }
}
