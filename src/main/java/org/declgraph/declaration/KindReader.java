package org.declgraph.declaration;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.declgraph.text.Block;
import org.declgraph.text.Form;

/** Tells of which kind a text is: by its title, its dateline and whom it calls its speakers. */
final class KindReader {
  private static final Pattern HEADLINE =
      Pattern.compile("(?:会见|会谈|通电话|签署|发表|举行|出席|抵达|宣读|会晤时|通过了)");
  private static final Pattern ONE_GOVERNMENT =
      Pattern.compile("(?:外交部|国防部|商务部|国务院|国台办|发言人|政府声明|政府关于|主席声明|总统声明|立场文件|谈话|答记者问)");
  private static final Pattern MEMBERS =
      Pattern.compile("(?:成员国|元首理事会|政府首脑|峰会|国家领导人|组织|联盟|共同体|理事会|集团|论坛|外长理事会)");
  private static final Pattern JOINT = Pattern.compile("(?:联合声明|联合公报|共同声明|联合宣言|新闻公报|共同宣言|双方|三方)");

  private static final int OPENING = 5;

  private KindReader() {}

  /**
   * The kind of a text.
   *
   * @param states how many states are named as its parties
   */
  static Kind of(Piece piece, String title, int states) {
    boolean formal = title.matches(".*(?:声明|宣言|公报|文件|谈话|答记者问|倡议|计划|纲要)");
    if (isReport(piece, title, formal)) {
      return Kind.NEWS_REPORT;
    }
    if (title.isEmpty() && (states >= 2 || opening(piece).matches("(?s).*[双三两]方.*"))) {
      return Kind.JOINT_STATEMENT;
    }
    String said = title.isEmpty() ? opening(piece) : title;
    if (states < 2 && ONE_GOVERNMENT.matcher(said).find()) {
      return Kind.UNILATERAL_STATEMENT;
    }
    boolean members = MEMBERS.matcher(said).find();
    boolean joint = JOINT.matcher(said).find() || JOINT.matcher(opening(piece)).find();
    if (members && states < 2) {
      return Kind.ORGANISATION_DECLARATION;
    }
    return states >= 2 || joint ? Kind.JOINT_STATEMENT : unsaid(piece);
  }

  private static boolean isReport(Piece piece, String title, boolean formal) {
    boolean dateline =
        piece.blocks().stream()
            .anyMatch(b -> b.form() == Form.DATELINE && DateReader.dateline(b.text()).isPresent());
    boolean signed = piece.blocks().stream().anyMatch(b -> b.form() == Form.SIGNATURE);
    boolean headline = HEADLINE.matcher(title).find() && !title.contains("关于");
    return !signed && (dateline && !formal || headline);
  }

  private static Kind unsaid(Piece piece) {
    String body = opening(piece);
    if (body.contains("成员国")) {
      return Kind.ORGANISATION_DECLARATION;
    }
    return body.contains("指出") && body.contains("表示") && !body.contains("声明")
        ? Kind.NEWS_REPORT
        : Kind.UNILATERAL_STATEMENT;
  }

  static String opening(Piece piece) {
    return first(piece, OPENING).stream().map(Block::text).collect(Collectors.joining());
  }

  /** The first paragraphs of its body. */
  static List<Block> first(Piece piece, int count) {
    return piece.blocks().stream().filter(Piece::isBody).limit(count).toList();
  }
}
