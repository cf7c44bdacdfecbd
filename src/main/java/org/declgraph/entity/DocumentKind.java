package org.declgraph.entity;

import java.util.Set;

/** Titles that only say what kind of document is meant: 《公约》, 《纲要》. */
final class DocumentKind {
  private static final Set<String> KINDS =
      Set.of(
          "条约", "公约", "协定", "协议", "议定书", "宣言", "声明", "联合声明", "公报", "纲要", "大纲", "规划", "宪章", "议程",
          "路线图", "备忘录", "决议", "行动计划", "倡议", "框架");

  private DocumentKind() {}

  static boolean is(String title) {
    return KINDS.contains(title);
  }
}
