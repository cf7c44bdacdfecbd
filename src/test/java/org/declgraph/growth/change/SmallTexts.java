package org.declgraph.growth.change;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.declgraph.format.MixedPages;

/**
 * Small texts of the genre that have to do with each other in every way that texts can: copies,
 * series, citations, datelines without a year, slips, texts without a date, two in one file, pages
 * whose columns a row of corrections puts in order.
 */
final class SmallTexts {
  private static final String CHINA_FRANCE =
      """
      中华人民共和国和法兰西共和国联合声明

      %s，中华人民共和国和法兰西共和国（以下称“双方”）发表声明如下：
      双方%s联合国在国际事务中发挥核心作用，反对将人权问题政治化。
      双方%s有关国家停止部署全球反导系统，维护全球战略稳定。
      双方重申恪守《不扩散核武器条约》和%s签署的《%s》。
      %s
      """;
  private static final String WORLD =
      "双方致力于实现无%s世界的目标，支持禁止化学武器组织，敦促拥有化武的国家按期完成库存化武的销毁，对化武问题政治化深表关切。";
  private static final String PRESS =
      """
      中法发表联合声明

      　　新华社巴黎5月6日电 国家主席习近平6日在巴黎同法国总统马克龙举行会谈。
      　　两国元首发表《%s》。
      　　中方支持法国举办奥运会，反对单边制裁。双方支持联合国在国际事务中发挥核心作用，反对将人权问题政治化。
      """;
  private static final String KAZAKHSTAN =
      """
      中华人民共和国和哈萨克斯坦共和国关于%s的联合声明

      %s，中华人民共和国和哈萨克斯坦共和国（以下称“双方”）声明如下：
      双方坚定支持上海合作组织发展，愿深化能源领域合作，欢迎《%s》的签署。
      中方支持哈方维护国家主权和领土完整，反对外部势力干涉哈萨克斯坦内政。
      """;

  private SmallTexts() {}

  /** The table of corrections. */
  static void writeTable(Path folder) {
    try {
      Files.writeString(
          folder.resolveSibling(folder.getFileName() + ".csv"),
          """
          title,date,order,set_place
          %s,2021-02-08,1: 1 3 2,里昂
          """
              .formatted(MixedPages.TITLE));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** By path. */
  static Map<String, byte[]> all() {
    Map<String, byte[]> files = new LinkedHashMap<>();
    texts().forEach((path, text) -> files.put(path, text.getBytes(StandardCharsets.UTF_8)));
    files.put("mixed.pdf", MixedPages.pdf());
    return files;
  }

  private static Map<String, String> texts() {
    Map<String, String> texts = new LinkedHashMap<>();
    String first = france("2019年3月25日", "支持", "呼吁", "2015年", WORLD.formatted("化武"), "巴黎气候变化协定");
    texts.put("france-2019.txt", first);
    texts.put("copy-of-2019.txt", first.replace("反对将人权问题政治化", "谴责将人权问题政治化"));
    texts.put(
        "part-of-2019.txt",
        first.substring(first.indexOf("双方支持")).replace("维护全球战略稳定", "维护全球全球战略稳定"));
    texts.put("undated.txt", first.replace("2019年3月25日，", "").replace("恪守", "坚定恪守"));
    texts.put(
        "france-2024.txt",
        france("2024年5月6日", "坚定支持", "敦促", "2015年12月12日", WORLD.formatted("核化"), "巴黎气候变化协定"));
    texts.put(
        "france-2023.txt",
        france("2023年4月7日", "全力支持", "强烈敦促", "2022年", "双方欢迎《中法航空合作路线图》。", "中法航空合作路线图"));
    texts.put("press.txt", PRESS.formatted("中华人民共和国和法兰西共和国联合声明"));
    texts.put(
        "press-elsewhere.txt",
        PRESS
            .formatted("中华人民共和国和哈萨克斯坦共和国关于交通的联合声明")
            .replace("巴黎5月6日", "阿斯塔纳7月3日")
            .replaceAll("中方支持法国.*", "中方高度重视中亚地区和平稳定，坚定支持哈方走符合本国国情的发展道路。"));
    String energy = KAZAKHSTAN.formatted("能源", "2022年7月3日", "上海合作组织成员国长期睦邻友好合作条约");
    texts.put("kazakhstan.txt", energy);
    texts.put(
        "two-in-one.txt",
        KAZAKHSTAN.formatted("交通", "2024年7月3日", "中华人民共和国和哈萨克斯坦共和国关于能源的联合声明")
            + energy.replace("2022年", "2023年").replace("欢迎", "高度评价"));
    texts.put("below/kazakhstan.txt", energy.replace("坚定支持上海", "支持上海").replace("能源领域", "能源能源领域"));
    return texts;
  }

  private static String france(
      String date, String backs, String asks, String signed, String more, String treaty) {
    return CHINA_FRANCE.formatted(date, backs, asks, signed, treaty, more);
  }

  static void write(Path folder, String path) {
    try {
      Path file = folder.resolve(path);
      Files.createDirectories(file.getParent());
      Files.write(file, all().get(path));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Changes a file behind its reader's back. */
  static void spoil(Path file) {
    try {
      Files.writeString(file, "其他");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Puts a file where a folder was, which cannot be written then. */
  static void block(Path folder) {
    try {
      Files.move(folder, folder.resolveSibling("moved"));
      Files.createFile(folder);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
