package org.declgraph.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.declgraph.lexicon.Characters;
import org.declgraph.text.Tagger;
import org.declgraph.text.Token;
import org.declgraph.text.place.Span;

/** Candidates for persons: 弗·弗·普京, and a name beside an office (外长王毅, 扎帕罗夫总统). */
final class PersonNames {
  /** Characters that foreign names are written with, without those that are common words. */
  static final String SOUNDS =
      "阿埃艾爱安昂奥巴白班邦包保鲍贝本比彼别宾波伯博布茨查察楚达戴丹道德登邓迪蒂丁杜顿多额恩尔法凡范菲费芬冯佛"
          + "夫弗福盖甘冈戈格根贡古瓜圭哈汉豪赫黑亨洪侯胡华霍基吉季加贾简焦杰金京捷喀卡凯坎康考柯科克肯孔库夸奎"
          + "拉莱赖兰朗劳勒雷里利莉黎丽列林琳留龙卢鲁伦罗洛吕马玛迈麦曼芒毛茂梅门蒙孟米密明莫姆穆纳娜奈南瑙内"
          + "尼涅宁纽努诺欧帕潘庞佩彭皮普奇齐恰钱乔切琴穷丘邱仁茹瑞若萨塞赛桑瑟沙莎珊绍舍什圣施石史士舒斯司丝"
          + "松苏孙索塔泰坦汤唐特滕提廷图托瓦万旺韦维魏温翁沃乌伍武西希锡夏肖谢辛欣雅亚扬耶伊因尤约泽扎詹章哲"
          + "珍朱卓佐兹宗祖妮娅蕾薇吾叶依雍裕昆浩勃顾日呼罕默卜弥墨摩敖拜厄岑铁贾盖迪陶易";

  private static final String SURNAMES =
      "王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余"
          + "潘杜戴夏钟汪田任姜范方石姚谭廖邹熊金陆郝孔白崔康毛邱秦江史顾侯邵孟龙万段雷钱汤尹黎易常武乔贺赖龚文"
          + "庞樊兰殷施陶洪翟安颜倪严牛温芦季俞章鲁葛伍韦申尤毕聂丛焦向柳邢路岳齐沿梅莫庄辛管祝左涂谷祁时舒耿牟"
          + "卜詹关苗凌费纪靳盛童欧甄项曲成游阳裴席卫查屈鲍位覃霍翁隋植甘景薄单包司柏宁柯阮桂闵解强柴华车冉房边";

  private static final Characters SOUND = Characters.of(SOUNDS);
  private static final Characters SHORT_NAME = Characters.of(SURNAMES + SOUNDS);
  private static final Pattern DOTTED =
      Pattern.compile("(?!斯里)[S]{1,8}(?:[·—][S]{1,8}){0,4}·[S]{1,8}".replace("S", SOUNDS));
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
