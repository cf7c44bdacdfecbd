package org.declgraph.declaration.head;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.declgraph.declaration.piece.Piece;
import org.declgraph.text.character.Script;
import org.declgraph.text.layout.Block;
import org.declgraph.text.layout.Dateline;
import org.declgraph.text.layout.Form;

/** Tells of which kind a text is: by its title, its dateline and whom it calls its speakers. */
final class KindReader {
  private static final Pattern HEADLINE =
      Pattern.compile("(?:会见|会谈|通电话|签署|发表|举行|出席|抵达|宣读|会晤时|通过了|致贺电|致贺信|致慰问电|互致)");

  /** Deeds that a formal title does not tell of: 习近平和普京签署联合声明 is the headline of a report. */
  private static final Pattern DEED = Pattern.compile("(?:签署|发表|举行|出席|抵达|宣读|通过了)");

  private static final Pattern FORMAL =
      Pattern.compile("(?:声明|宣言|公报|文件|谈话|答记者问|记者会|倡议|计划|纲要|共识|立场|条约|协定|议定书|白皮书|新闻稿)[》〉”]?$");
  private static final Pattern ONE_GOVERNMENT =
      Pattern.compile(
          "(?:外交部|国防部|商务部|国务院|国台办|全国人大|全国政协|国新办|发言人|政府声明|政府关于|主席声明|总统声明|立场文件|概念文件"
              + "|中国立场|中国方案|白皮书|谈话|答记者问)");

  /** Who chairs a meeting of a group's members states what they all hold. */
  private static final Pattern CHAIR = Pattern.compile("主席声明");

  private static final Pattern MEMBERS =
      Pattern.compile("(?:成员国|元首理事会|政府首脑|峰会|国家领导人|组织|联盟|(?<!命运)共同体|理事会|集团|论坛|外长理事会)");
  private static final Pattern JOINT =
      Pattern.compile("(?:联合声明|联合公报|共同声明|联合宣言|新闻公报|共同宣言|双方|三方|两国|三国)");

  private static final Pattern TOGETHER = Pattern.compile("联合|共同(?!体)|双方|[三四]方");

  /** What several issue, where the title names none of them. */
  private static final Pattern DECLARED = Pattern.compile("(?:宣言|公报|共识|纲要)[》〉”]?$");

  private static final Pattern OFFICE =
      Pattern.compile("^[^，。；：]{0,20}(?:国务院|办公室|部|委员会)[^，。；：]{0,12}$");

  private static final int OPENING = 5;
  private static final int OFFICES = 3;

  private KindReader() {}

  /** The kind of a text, by its title in simplified script. */
  static Kind of(Piece piece, String title, PartyReader parties) {
    if (isReport(piece, title)) {
      return Kind.NEWS_REPORT;
    }
    int together = parties.together(piece, title).size();
    if (title.isEmpty() && (together >= 2 || opening(piece).matches("(?s).*[双三两]方.*"))) {
      return Kind.JOINT_STATEMENT;
    }
    String said = (title.isEmpty() ? opening(piece) : title) + office(piece);
    boolean alone = parties.inTitle(title).size() < 2 && !TOGETHER.matcher(title).find();
    boolean group = CHAIR.matcher(title).find() && parties.organisation(piece, title).isPresent();
    if (alone && !group && ONE_GOVERNMENT.matcher(said).find()) {
      return Kind.UNILATERAL_STATEMENT;
    }
    if (parties.organisation(piece, title).isPresent()) {
      return Kind.ORGANISATION_DECLARATION;
    }
    if (together >= 2) {
      return Kind.JOINT_STATEMENT;
    }
    boolean members = MEMBERS.matcher(said).find();
    boolean joint = JOINT.matcher(said).find() || JOINT.matcher(opening(piece)).find();
    int met = parties.met(piece).size();
    boolean declared = DECLARED.matcher(title).find();
    if (met > 2 || met == 2 && (joint || members || declared)) {
      return Kind.JOINT_STATEMENT;
    }
    if (members) {
      return Kind.ORGANISATION_DECLARATION;
    }
    return joint || declared ? Kind.JOINT_STATEMENT : unsaid(piece);
  }

  /** The office that stands under a title: 中华人民共和国国务院新闻办公室. */
  private static String office(Piece piece) {
    return piece.texts(Form.HEADING).stream()
        .limit(OFFICES)
        .filter(line -> OFFICE.matcher(line).find())
        .collect(Collectors.joining());
  }

  /** Whether a title says what kind of document it heads, and not what happened. */
  static boolean isFormal(String title) {
    String simplified = Script.simplified(title);
    return FORMAL.matcher(simplified).find() && !DEED.matcher(simplified).find();
  }

  private static boolean isReport(Piece piece, String title) {
    boolean dateline =
        piece.blocks().stream()
            .anyMatch(b -> b.form() == Form.DATELINE && Dateline.at(b.text()).isPresent());
    boolean signed = piece.texts(Form.SIGNATURE).stream().anyMatch(s -> Dateline.at(s).isEmpty());
    boolean formal = FORMAL.matcher(title).find();
    boolean told = formal ? DEED.matcher(title).find() : HEADLINE.matcher(title).find();
    boolean announced = formal && ONE_GOVERNMENT.matcher(title).find();
    boolean headline = told && !announced && !title.contains("关于");
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
