package org.declgraph.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What stands on a page beside its text: continuations, credits, page numbers, navigation. */
enum Furniture {
  CONTINUATION(
      "^[（(\\[【]?(?:紧接|上接|转接|接)第?[\\d一二三四五六七八九十]{1,3}版[^。]{0,12}?[）)\\]】]"
          + "|[（(\\[【](?:下转|转)第?[\\d一二三四五六七八九十]{1,3}版[^。]{0,12}?[）)\\]】]$",
      "[（(]?(?:上接|下转)第?[\\d一二三四五六七八九十]{1,3}版.{0,12}"),
  CREDIT(
      "\\s*(?:新华社|中新社|人民网)(?:发|供图)$"
          + "|[（(]?(?:新华社|中新社|人民日报|本报)(?:特约|摄影)?记者[\\p{IsHan}\\s、·]{2,16}摄(?:影报道)?[）)]?$",
      "(?:新华社|中新社|人民网)(?:发|供图)|[（(]?(?:新华社|中新社|人民日报|本报)?(?:特约|摄影)?记者?[\\p{IsHan}\\s、·]{2,16}摄(?:影报道)?[）)]?"),
  /** A line that the reader of the format marked as no part of the text. */
  FRAME("(?!)", "⟦frame⟧.*"),
  PAGE(
      "(?!)",
      "[-—–·－\\s]*\\d{1,4}[-—–·－\\s]*|第\\s*\\d+\\s*页(?:[，,/\\s]*共\\s*\\d+\\s*页)?|\\d+\\s*/\\s*\\d+"
          + "|(?:第?[\\d〇一二三四五六七八九十]{1,3}版\\s*)?(?:要闻|国际|时政)?\\s*\\d{4}年\\d{1,2}月\\d{1,2}日\\s*(?:星期|周)[一二三四五六日天].{0,12}"
          + "|第[\\d〇一二三四五六七八九十]{1,3}版[:：]?\\s*.{0,8}|人民日报|[（(]完[）)]|[（(]?此件公开发布[）)]?"),
  NAVIGATION(
      "(?!)",
      "\\d{4}(?:-|/|年)\\d{1,2}(?:-|/|月)\\d{1,2}日?\\s*(?:\\d{1,2}:\\d{2}(?::\\d{2})?)(?:[\\s|　].{0,60})?"
          + "|\\d{4}[-/]\\d{1,2}[-/]\\d{1,2}|\\d{4}(?:-|/|年)\\d{1,2}(?:-|/|月)\\d{1,2}日?\\s*来源\\s*[:：].{0,40}|"
          + "[\\[【（(]?(?:责任编辑|责编|编辑|审核|校对|来源|稿源|作者|发布时间|更新时间|发布日期|字号|字体|浏览次数|点击数|关键词|关键字|索引号|分享至?|微信|微博)\\s*[:：].{0,60}[\\]】）)]?"
          + "|(?:首页|网站首页|主页|返回|返回首页|返回顶部|回到顶部|打印|打印本页|关闭|关闭窗口|分享|分享到|收藏|字号|大|中|小|English|中文|繁体|繁體|简体|登录|注册|搜索|设为首页|加入收藏|上一篇|下一篇|扫一扫.{0,16}|更多|推荐阅读|相关新闻|相关阅读|联系我们|网站地图|无障碍|关怀版)"
          + "|(?:首页|.{0,6}位置)\\s*[:：>＞»›].*|[^。，]{1,40}(?:>|＞|»|›)[^。，]{1,40}|(?:原文)?(?:出自|来自|转自|摘自)[^。，]{2,20}(?:网站|网|社|报)|[^。]{0,30}(?:版权所有|ICP备|公网安备|Copyright|All Rights Reserved).*"
          + "|(?:(?:首页|打印|关闭|分享|收藏|大|中|小|字号|微信|微博|\\[|\\]|【|】|\\||｜)\\s*){2,}");

  private static final int LONGEST = 200;

  private final Pattern part;
  private final Pattern whole;

  Furniture(String part, String whole) {
    this.part = Pattern.compile(part);
    this.whole = Pattern.compile(whole);
  }

  /** The lines without furniture; what was taken out is added to {@code omissions}. */
  static List<Line> without(List<Line> lines, List<Omission> omissions) {
    List<Line> rest = new ArrayList<>(lines.size());
    boolean gap = false;
    for (Line line : lines) {
      Optional<Line> kept = strip(line, omissions);
      kept.map(l -> l.text().length() < line.text().length() ? l.withGap() : l)
          .ifPresent(rest::add);
      if (kept.isPresent() && gap) {
        rest.set(rest.size() - 1, kept.get().withGap());
      }
      gap = kept.isEmpty() || kept.get().place().end() < line.place().end();
    }
    return rest;
  }

  private static Optional<Line> strip(Line line, List<Omission> omissions) {
    if (line.text().length() <= LONGEST) {
      for (Furniture furniture : values()) {
        if (furniture.whole.matcher(line.text()).matches()) {
          omissions.add(furniture.omission(line));
          return Optional.empty();
        }
      }
    }
    return CREDIT.cut(line, omissions).flatMap(l -> CONTINUATION.cut(l, omissions));
  }

  private Optional<Line> cut(Line line, List<Omission> omissions) {
    Matcher found = part.matcher(line.text());
    if (!found.find() || found.end() == found.start()) {
      return Optional.of(line);
    }
    omissions.add(omission(line.part(found.start(), found.end(), false)));
    boolean atStart = found.start() == 0;
    Line rest =
        atStart
            ? line.part(found.end(), line.text().length(), true)
            : line.part(0, found.start(), line.afterGap());
    return rest.text().isEmpty() ? Optional.empty() : cut(rest, omissions);
  }

  private Omission omission(Line line) {
    return new Omission(line.place(), line.text(), name().toLowerCase(Locale.ROOT));
  }
}
