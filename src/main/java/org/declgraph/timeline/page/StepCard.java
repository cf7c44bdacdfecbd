package org.declgraph.timeline.page;

import java.util.ArrayList;
import java.util.List;
import org.declgraph.shift.Standing;
import org.declgraph.shift.Step;
import org.declgraph.text.Tagger;
import org.declgraph.timeline.redline.Passage;
import org.declgraph.timeline.redline.Redline;
import org.declgraph.timeline.redline.Segment;

/** A step as HTML: its name, how the wording changed, and the quotes with their places. */
final class StepCard {
  private final Tagger tagger;

  StepCard(Tagger tagger) {
    this.tagger = tagger;
  }

  /**
   * @param anchor by which other parts of the page point to it
   */
  Html html(Step step, String anchor) {
    List<Html> parts = new ArrayList<>();
    parts.add(head(step));
    if (isPair(step)) {
      parts.add(
          Html.element(
              "div class=\"redline\" lang=\"zh\"",
              redline(Passage.of(step.from()), Passage.of(step.to()))));
    }
    parts.add(quote(step.from()));
    parts.add(quote(step.to()));
    if (!step.note().isEmpty()) {
      parts.add(Html.element("p class=\"note\"", step.note()));
    }
    String attributes =
        "article class=" + Html.value("step " + step.kind().label()) + " id=" + Html.value(anchor);
    return Html.element(attributes, Html.all(parts));
  }

  private static boolean isPair(Step step) {
    return step.from().hasPosition() && step.to().hasPosition();
  }

  private static Html head(Step step) {
    List<Html> parts = new ArrayList<>();
    parts.add(Html.element("span class=\"kind\"", Label.of(step.kind()).html()));
    parts.add(Html.element("b", String.join(" · ", step.holders())));
    parts.add(Html.text(" "));
    parts.add(stances(step));
    return Html.element("div", Html.all(parts));
  }

  /** The relations and grades of a step: 敦促 3 → 敦促 4. */
  static Html stances(Step step) {
    Html arrow = isPair(step) ? Html.text(" → ") : Html.NOTHING;
    return Html.all(List.of(stance(step.from()), arrow, stance(step.to())));
  }

  /** What changed in the target; where there is but one, that. */
  Html change(Step step) {
    return isPair(step)
        ? redline(Passage.of(step.from()), Passage.of(step.to()))
        : Html.text(Passage.of(step.to().hasPosition() ? step.to() : step.from()));
  }

  private static Html stance(Standing standing) {
    if (!standing.hasPosition()) {
      return Html.NOTHING;
    }
    String grade = standing.strength().isEmpty() ? "" : " " + standing.strength();
    return Html.all(List.of(Label.ofRelation(standing.relation()).html(), Html.text(grade)));
  }

  private Html redline(String earlier, String later) {
    Redline redline = Redline.between(earlier, later, tagger);
    return new Html(redline.shown(segment -> segment(segment).source()));
  }

  private static Html segment(Segment segment) {
    return switch (segment.change()) {
      case KEPT -> Html.text(segment.text());
      case GONE -> Html.element("del", segment.text());
      case NEW -> Html.element("ins", segment.text());
    };
  }

  private static Html quote(Standing standing) {
    if (standing.quote().isEmpty()) {
      return Html.NOTHING;
    }
    String origin =
        String.join(", ", List.of(standing.date(), standing.declarationCell(), standing.place()));
    return Html.element(
        "blockquote lang=\"zh\"", marked(standing), Html.element("span class=\"id\"", origin));
  }

  /** The quote with its target marked. */
  private static Html marked(Standing standing) {
    String quote = standing.quote();
    int start = standing.target().isEmpty() ? -1 : quote.indexOf(standing.target());
    if (start < 0) {
      return Html.text(quote);
    }
    int end = start + standing.target().length();
    return Html.all(
        List.of(
            Html.text(quote.substring(0, start)),
            Html.element("mark", quote.substring(start, end)),
            Html.text(quote.substring(end))));
  }
}
