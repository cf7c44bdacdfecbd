package org.declgraph.format;

import java.util.ArrayList;
import java.util.List;
import org.declgraph.format.SampleFiles.Set;

/**
 * A statement on two pages of two columns. On the first page the right column is the first: {@code
 * 1: 1 3 2} puts it in order.
 */
public final class MixedPages {
  public static final String TITLE = "中华人民共和国和法兰西共和国联合声明";

  /** A sentence that is whole only in the right order. */
  public static final String MENDED = "双方强烈谴责一切形式的恐怖主义，反对将反恐问题政治化。";

  private static final List<String> SECOND =
      List.of("形式的恐怖主义，反对将反恐问题", "政治化。", "二、双方愿就粮食安全加强协作，", "敦促有关国家停止部署反导系统，支持");
  private static final List<String> FIRST =
      List.of("一、双方支持联合国在国际事务中", "发挥核心作用，反对将人权问题政治", "化，反对单边制裁。", "双方强烈谴责一切");
  private static final List<String> THIRD =
      List.of("以世界贸易组织为核心的多边贸易体", "制。双方对中东局势表示关切，呼吁", "有关各方保持克制，反对外部势力干", "涉地区国家内政");
  private static final List<String> FOURTH =
      List.of("三、双方欢迎两国企业签署航空合作", "文件，支持两国扩大青年交流，愿为", "此提供便利，反对保护主义。", "2021年2月8日于巴黎");

  private MixedPages() {}

  public static byte[] pdf() {
    List<Set> first = new ArrayList<>();
    first.add(new Set(150, 30, TITLE));
    columns(first, SECOND, FIRST);
    List<Set> second = new ArrayList<>();
    columns(second, THIRD, FOURTH);
    return SampleFiles.pdfOf(List.of(first, second));
  }

  private static void columns(List<Set> page, List<String> left, List<String> right) {
    for (int i = 0; i < left.size(); i++) {
      page.add(new Set(60, 100 + 16 * i, left.get(i)));
    }
    for (int i = 0; i < right.size(); i++) {
      page.add(new Set(330, 100 + 16 * i, right.get(i)));
    }
  }
}
