package org.declgraph.timeline.page;

import java.util.EnumMap;
import java.util.Map;
import org.declgraph.position.Relation;
import org.declgraph.shift.StepKind;
import org.declgraph.timeline.line.IssueName;

/** What something is called on the page, in both its languages. */
record Label(String zh, String en) {
  private static final Map<StepKind, String> KINDS = new EnumMap<>(StepKind.class);
  private static final Map<Relation, String> RELATIONS = new EnumMap<>(Relation.class);

  static {
    KINDS.put(StepKind.FIRST_AT_HAND, "首见");
    KINDS.put(StepKind.REPEATED, "沿用");
    KINDS.put(StepKind.REWORDED, "改述");
    KINDS.put(StepKind.NEW, "新增");
    KINDS.put(StepKind.GONE, "无对应");
    KINDS.put(StepKind.STRENGTHENED, "加强");
    KINDS.put(StepKind.SOFTENED, "减弱");
    KINDS.put(StepKind.REVERSED, "反转");
    KINDS.put(StepKind.RECAST, "换式");
    KINDS.put(StepKind.JOINED, "转为共同");
    KINDS.put(StepKind.PARTED, "转为单方");
    KINDS.put(StepKind.RETURNED, "重提");
    KINDS.put(StepKind.MENTIONED, "仅提及");
    KINDS.put(StepKind.SILENT, "未提");
    KINDS.put(StepKind.NOT_IN_PART, "所存部分未见");
    RELATIONS.put(Relation.SUPPORTS, "支持");
    RELATIONS.put(Relation.WELCOMES, "欢迎");
    RELATIONS.put(Relation.VALUES_HIGHLY, "重视");
    RELATIONS.put(Relation.RECOGNISES, "承认");
    RELATIONS.put(Relation.COMMITS_TO, "致力于");
    RELATIONS.put(Relation.COOPERATES_ON, "合作");
    RELATIONS.put(Relation.OPPOSES, "反对");
    RELATIONS.put(Relation.CONDEMNS, "谴责");
    RELATIONS.put(Relation.CONCERNED_ABOUT, "关切");
    RELATIONS.put(Relation.URGES, "敦促");
    RELATIONS.put(Relation.NOTES, "注意到");
  }

  static Label of(StepKind kind) {
    return new Label(KINDS.get(kind), kind.label());
  }

  /** Of a relation's name in CSV. */
  static Label ofRelation(String relation) {
    return Relation.of(relation)
        .map(r -> new Label(RELATIONS.get(r), r.label()))
        .orElse(new Label(relation, relation));
  }

  static Label of(IssueName issue) {
    return new Label(issue.zh(), issue.en());
  }

  /** Both names, of which the page shows one. */
  Html html() {
    if (zh.equals(en)) {
      return Html.text(zh);
    }
    return new Html(
        Html.element("span class=\"t\" lang=\"zh\"", zh).source()
            + Html.element("span class=\"t\" lang=\"en\"", en).source());
  }
}
