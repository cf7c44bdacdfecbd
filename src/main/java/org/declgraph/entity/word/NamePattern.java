package org.declgraph.entity.word;

import java.util.List;
import java.util.Map;
import org.declgraph.entity.authority.EntityType;
import org.declgraph.lexicon.Expression;
import org.declgraph.table.Row;

/**
 * A row of {@code name-patterns.csv}: an expression that is tried where one of its triggers stands.
 */
public record NamePattern(String id, List<String> triggers, Expression pattern, EntityType type) {
  /** Characters that foreign names are written with, without those that are common words. */
  public static final String SOUNDS =
      "阿埃艾爱安昂奥巴白班邦包保鲍贝本比彼别宾波伯博布茨查察楚达戴丹道德登邓迪蒂丁杜顿多额恩尔法凡范菲费芬冯佛"
          + "夫弗福盖甘冈戈格根贡古瓜圭哈汉豪赫黑亨洪侯胡华霍基吉季加贾简焦杰金京捷喀卡凯坎康考柯科克肯孔库夸奎"
          + "拉莱赖兰朗劳勒雷里利莉黎丽列林琳留龙卢鲁伦罗洛吕马玛迈麦曼芒毛茂梅门蒙孟米密明莫姆穆纳娜奈南瑙内"
          + "尼涅宁纽努诺欧帕潘庞佩彭皮普奇齐恰钱乔切琴穷丘邱仁茹瑞若萨塞赛桑瑟沙莎珊绍舍什圣施石史士舒斯司丝"
          + "松苏孙索塔泰坦汤唐特滕提廷图托瓦万旺韦维魏温翁沃乌伍武西希锡夏肖谢辛欣雅亚扬耶伊因尤约泽扎詹章哲"
          + "珍朱卓佐兹宗祖妮娅蕾薇吾叶依雍裕昆浩勃顾日呼罕默卜弥墨摩敖拜厄岑铁贾盖迪陶易";

  /** Stands in an expression for a character that foreign names are written with. */
  private static final String SOUND = "{sound}";

  static NamePattern of(Row row) {
    return new NamePattern(
        row.get("id"),
        row.list("trigger"),
        Expression.of(withSounds(row).pattern("pattern")),
        EntityType.of(row));
  }

  private static Row withSounds(Row row) {
    String pattern = row.get("pattern").replace(SOUND, "[" + SOUNDS + "]");
    return new Row(row.file(), row.line(), Map.of("pattern", pattern));
  }
}
