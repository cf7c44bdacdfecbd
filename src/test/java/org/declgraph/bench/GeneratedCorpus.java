package org.declgraph.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;

/** A folder of as many short declarations as one likes, in the genre, always the same. */
final class GeneratedCorpus {
  private static final int SENTENCES = 10;
  private static final LocalDate FIRST = LocalDate.of(1990, 1, 1);
  private static final long DAYS = 35 * 365L;

  /** How many declarations a series has: those of the same two states. */
  private static final int IN_SERIES = 24;

  private static final List<String> STATES =
      List.of(
          "中华人民共和国",
          "法兰西共和国",
          "俄罗斯联邦",
          "哈萨克斯坦共和国",
          "巴基斯坦伊斯兰共和国",
          "塞尔维亚共和国",
          "匈牙利",
          "巴西联邦共和国",
          "南非共和国",
          "印度尼西亚共和国",
          "阿拉伯埃及共和国",
          "墨西哥合众国",
          "大韩民国",
          "日本国",
          "越南社会主义共和国",
          "老挝人民民主共和国",
          "泰王国",
          "柬埔寨王国",
          "蒙古国",
          "尼泊尔",
          "意大利共和国",
          "德意志联邦共和国",
          "西班牙王国",
          "葡萄牙共和国",
          "希腊共和国",
          "波兰共和国",
          "阿根廷共和国",
          "智利共和国",
          "秘鲁共和国",
          "肯尼亚共和国");
  private static final List<String> TOPICS =
      List.of("贸易", "能源", "气候变化", "海洋", "航天", "农业", "数字经济", "反恐", "教育", "基础设施");
  private static final List<String> CUES =
      List.of("支持", "坚定支持", "反对", "坚决反对", "欢迎", "高度重视", "呼吁各方推动", "愿深化", "重申支持", "敦促有关国家停止破坏");
  private static final List<String> TARGETS =
      List.of(
          "联合国在国际事务中发挥核心作用",
          "世界贸易组织改革",
          "《联合国气候变化框架公约》的落实",
          "外空军备竞赛和外空武器化",
          "将人权问题政治化",
          "单边制裁和长臂管辖",
          "上海合作组织扩员",
          "中东和平进程",
          "朝鲜半岛无核化",
          "全球反导系统的部署");
  private static final List<String> ADDITIONS =
      List.of("维护国际公平正义", "促进共同发展", "保障粮食安全", "维护多边贸易体制", "加强人文交流", "推动互联互通", "维护地区和平稳定");

  private GeneratedCorpus() {}

  /** Writes so many declarations into a folder. */
  static void write(Path folder, int declarations) throws IOException {
    for (int i = 0; i < declarations; i++) {
      Path below = Files.createDirectories(folder.resolve(Integer.toString(i / 1000)));
      Files.writeString(below.resolve(i + ".txt"), text(i, declarations));
    }
  }

  /** The declaration of a number among so many. */
  static String text(int number, int declarations) {
    Random random = new Random(number * 7_919L + 17);
    int series = random.nextInt(Math.max(1, declarations / IN_SERIES));
    String one = STATES.get(series % STATES.size());
    String other = STATES.get((series + 1 + series / STATES.size()) % STATES.size());
    LocalDate day = FIRST.plusDays(number * DAYS / declarations);
    String topic = TOPICS.get(random.nextInt(TOPICS.size()));
    StringBuilder text = new StringBuilder();
    text.append("%s和%s关于%s合作的联合声明%n%n".formatted(one, other, topic));
    text.append(
        "%d年%d月%d日，%s和%s（以下称“双方”）就%s合作声明如下：%n"
            .formatted(day.getYear(), day.getMonthValue(), day.getDayOfMonth(), one, other, topic));
    for (int i = 0; i < SENTENCES; i++) {
      text.append(
          "双方%s%s，%s，就%s领域第%d项议题保持沟通。%n"
              .formatted(
                  any(random, CUES),
                  any(random, TARGETS),
                  any(random, ADDITIONS),
                  any(random, TOPICS),
                  1 + random.nextInt(declarations)));
    }
    return text.toString();
  }

  private static String any(Random random, List<String> words) {
    return words.get(random.nextInt(words.size()));
  }
}
