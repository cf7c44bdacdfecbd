package org.declgraph.entity.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.declgraph.entity.authority.EntityType;
import org.declgraph.entity.word.NamePattern;
import org.declgraph.entity.word.Scan;
import org.declgraph.lexicon.Characters;
import org.declgraph.text.Tagger;
import org.declgraph.text.Token;
import org.declgraph.text.place.Span;

/** Candidates for persons: 弗·弗·普京, and a name beside an office (外长王毅, 扎帕罗夫总统). */
final class PersonNames {
  private static final String SURNAMES =
      "王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余"
          + "潘杜戴夏钟汪田任姜范方石姚谭廖邹熊金陆郝孔白崔康毛邱秦江史顾侯邵孟龙万段雷钱汤尹黎易常武乔贺赖龚文"
          + "庞樊兰殷施陶洪翟安颜倪严牛温芦季俞章鲁葛伍韦申尤毕聂丛焦向柳邢路岳齐沿梅莫庄辛管祝左涂谷祁时舒耿牟"
          + "卜詹关苗凌费纪靳盛童欧甄项曲成游阳裴席卫查屈鲍位覃霍翁隋植甘景薄单包司柏宁柯阮桂闵解强柴华车冉房边";

  private static final Characters SOUND = Characters.of(NamePattern.SOUNDS);
  private static final Characters SHORT_NAME = Characters.of(SURNAMES + NamePattern.SOUNDS);
  private static final Pattern DOTTED =
      Pattern.compile(
          "(?!斯里)[S]{1,8}(?:[·—][S]{1,8}){0,4}·[S]{1,8}".replace("S", NamePattern.SOUNDS));
  private static final char DOT = '·';

  /** How far a dotted name reaches before its last dot, and behind it. */
  private static final int BEFORE_DOT = 26;

  private static final int AFTER_DOT = 9;

  private static final int LEAST = 3;
  private static final int MOST = 10;

  /** What goes on after an office and looks like sounds: 总统列席…. */
  private static final List<String> NO_SOUNDS = List.of("列席", "出席");

  /** What stands before a name and looks like sounds: 感谢萨勒曼国王. */
  private static final List<String> THANKS = List.of("感谢", "致谢", "答谢");

  private final Tagger tagger;

  PersonNames(Tagger tagger) {
    this.tagger = tagger;
  }

  List<Candidate> in(Scan scan) {
    List<Candidate> persons = new ArrayList<>(dotted(scan));
    for (Span office : scan.hits().offices()) {
      after(scan.text(), office.end()).ifPresent(persons::add);
      before(scan.text(), office.start()).ifPresent(persons::add);
      shortName(scan, office).ifPresent(persons::add);
    }
    return persons;
  }

  private static List<Candidate> dotted(Scan scan) {
    String text = scan.text();
    int first = text.indexOf(DOT);
    if (first < 0) {
      return List.of();
    }
    int last = text.lastIndexOf(DOT);
    return DOTTED
        .matcher(text)
        .region(Math.max(0, first - BEFORE_DOT), Math.min(text.length(), last + AFTER_DOT))
        .results()
        .map(r -> person(new Span(r.start(), r.end()), "dotted"))
        .toList();
  }

  private static Optional<Candidate> after(String text, int start) {
    int end = start + SOUND.run(text, start, MOST);
    for (String word : NO_SOUNDS) {
      int at = text.indexOf(word, start);
      end = at < 0 ? end : Math.min(end, at);
    }
    return end - start < LEAST
        ? Optional.empty()
        : Optional.of(person(new Span(start, end), "after-office"));
  }

  private static Optional<Candidate> before(String text, int end) {
    int start = end - SOUND.runBefore(text, end, MOST);
    for (String word : THANKS) {
      int at = text.lastIndexOf(word, end - word.length());
      start = at < 0 ? start : Math.max(start, at + word.length());
    }
    return end - start < LEAST
        ? Optional.empty()
        : Optional.of(person(new Span(start, end), "before-office"));
  }

  /**
   * HanLP proposes where a short name ends; the office before it, and a surname or the characters
   * of foreign names, decide that it is one.
   */
  private Optional<Candidate> shortName(Scan scan, Span office) {
    int start = office.end();
    boolean surname = SHORT_NAME.at(scan.text(), start);
    boolean known = scan.hits().named().stream().anyMatch(hit -> hit.span().start() == start);
    if (!surname || known) {
      return Optional.empty();
    }
    return tagger.tag(scan.sentence().text()).stream()
        .filter(token -> token.span().start() == start && isName(token))
        .findFirst()
        .map(token -> person(token.span(), "after-office"));
  }

  private static boolean isName(Token token) {
    return token.isA("nr") && token.word().length() >= 2 && token.word().length() <= 3;
  }

  private static Candidate person(Span span, String rule) {
    return Candidate.made(span, EntityType.PERSON, "person-" + rule);
  }
}
