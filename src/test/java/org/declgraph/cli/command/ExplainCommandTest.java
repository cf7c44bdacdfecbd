package org.declgraph.cli.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.declgraph.cli.Run;
import org.junit.jupiter.api.Test;

class ExplainCommandTest {
  private static String explain(String... arguments) {
    String[] all = new String[arguments.length + 1];
    all[0] = "explain";
    System.arraycopy(arguments, 0, all, 1, arguments.length);
    Run run = Run.of(all);
    assertEquals(0, run.status(), run.err());
    return run.out();
  }

  private static void assertHas(String part, String whole) {
    assertTrue(whole.contains(part), whole);
  }

  @Test
  void aSentenceIsShownWithWhatWasReadFromIt() {
    String explained = explain("双方反对将人权政治化。");
    assertHas("双方/n 反对/v", explained);
    assertHas("反对  oppose  fired", explained);
    assertHas("China; Russia opposes 将人权政治化", explained);
  }

  @Test
  void aCueThatDidNotFireSaysWhy() {
    String explained = explain("双方支持“反对霸权”倡议，愿为此提供资金支持。");
    assertHas("stands inside brackets or quotation marks", explained);
    assertHas("stands in the target of", explained);
  }

  @Test
  void itIsSaidWhyTheHoldersAreTheHolders() {
    assertHas("held by     subject 双方 of the clause", explain("双方反对霸权主义。"));
    String list = explain("双方主张：\n——反对霸权主义。\n——支持多边主义。");
    assertHas("held by     subject 双方 of the list’s lead", list);
  }

  @Test
  void theSpeakersAreTheSidesNamed() {
    assertHas("read as a unilateral statement of France", explain("法方敦促日方停止排放。"));
    assertHas("read as a joint statement of China and Russia", explain("中方反对霸权主义。"));
    assertHas("France; Germany opposes", explain("--parties", "法国,德国", "双方反对保护主义。"));
  }

  @Test
  void anUnknownPartyIsWrongUsage() {
    Run run = Run.of("explain", "--parties", "乌有国", "双方反对霸权。");
    assertEquals(2, run.status());
    assertTrue(run.err().startsWith("no such party: “乌有国”"), run.err());
    assertEquals(2, Run.of("explain", " ").status());
  }
}
