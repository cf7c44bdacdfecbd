package org.declgraph.target;

import java.util.ArrayList;
import java.util.List;
import org.declgraph.clause.Scene;
import org.declgraph.cue.Cues;
import org.declgraph.cue.Frame;
import org.declgraph.cue.RuleBook;
import org.declgraph.cue.Turn;
import org.declgraph.lexicon.Words;
import org.declgraph.position.Family;
import org.declgraph.position.Relation;
import org.declgraph.text.Span;

/** Tells deeds in a row apart: 推行“颜色革命”、干涉地区事务. */
final class Deeds {
  private static final List<Frame> OBJECT = List.of(Frame.OBJECT);
  private static final String COMMA = "、";
  private static final String AND = "并";
  private static final String OUGHT = "应";
  private static final String OF = "的";
  private static final int LEAST_DEED = 5;
  private static final int LEAST_OPENING = 4;

  private final Cues cues;
  private final Words disposing;
  private final Turn sharedNoun;
  private final Turn doingAfter;

  Deeds(RuleBook rules) {
    cues = rules.cues();
    disposing = rules.words("disposing");
    sharedNoun = rules.turn("shared-noun");
    doingAfter = rules.turn("doing-after");
  }

  /** Whether a part opens with a verb. */
  boolean opens(Scene scene, Span part) {
    return part.length() >= LEAST_DEED
        && scene.tokenAt(part.start()).filter(t -> t.isA("v") && !t.tag().equals("vn")).isPresent();
  }

  /** The deeds of a target; the target alone where they are one. */
  List<Span> apart(Parts parts, Span target, Relation relation) {
    if (relation.family() == Family.DISFAVOURS && oneNoun(parts, target)) {
      return List.of(target);
    }
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
    return deeds.stream().allMatch(d -> d.length() >= LEAST_DEED) ? deeds : List.of(target);
  }

  /** 塞入无关问题、冲淡首要任务的企图: verbs that share one noun are one deed. */
  private boolean oneNoun(Parts parts, Span target) {
    String text = parts.scene().text();
    boolean shared = !parts.get(0).in(text).contains(OF) && sharedNoun.standsIn(text, target);
    return shared || doingAfter.standsIn(text, new Span(target.end(), text.length()));
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
      case SUPPORTS -> parts.joinerBefore(index).equals(AND) && cue;
      case URGES -> !listed && (cue || scene.text().startsWith(OUGHT, part.start()));
      case OPPOSES, CONDEMNS -> listed && (cue || verbAt(scene, part.start()));
      case CONCERNED_ABOUT, NOTES -> listed && cue;
      default -> false;
    };
  }

  private boolean isDisposal(String text, Span part) {
    return disposing.startAt(text, part.start(), part.end());
  }

  private static boolean verbAt(Scene scene, int at) {
    return scene.tokenAt(at).filter(t -> t.tag().equals("v")).isPresent();
  }
}
