package org.declgraph.web.answer;

import java.util.Map;
import org.declgraph.query.answer.Answer;
import org.declgraph.query.saved.UsageException;

/**
 * The rows of an answer that are sent.
 *
 * @param offset of the first; below 0 counted from the end
 */
public record Page(int offset, int limit) {
  public static final String LIMIT = "limit";
  public static final String OFFSET = "offset";

  /**
   * Takes a page from the parameters of a request.
   *
   * @param most the rows that it may have
   * @throws UsageException where one is no whole number, or the limit below 0
   */
  public static Page taken(Map<String, String> given, int most) {
    int limit = number(LIMIT, given.remove(LIMIT), most, "\\d{1,9}", " from 0");
    int offset = number(OFFSET, given.remove(OFFSET), 0, "-?\\d{1,9}", "");
    return new Page(offset, Math.min(limit, most));
  }

  private static int number(String name, String text, int standard, String form, String range) {
    if (text == null || text.isEmpty()) {
      return standard;
    }
    if (!text.matches(form)) {
      throw new UsageException(
          "parameter “" + name + "” must be a whole number" + range + ", not “" + text + "”");
    }
    return Integer.parseInt(text);
  }

  Answer of(Answer answer) {
    int rows = answer.rows().size();
    int from = Math.max(0, Math.min(offset < 0 ? rows + offset : offset, rows));
    int to = from + Math.min(limit, rows - from);
    boolean complete = answer.complete() && from == 0 && to == rows;
    return new Answer(answer.columns(), answer.rows().subList(from, to), complete);
  }
}
