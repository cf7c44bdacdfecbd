package org.declgraph.cli.report;

import org.declgraph.position.Relation;

/** What things are called in Chinese, beside their English names. */
final class Chinese {
  private Chinese() {}

  static String of(Relation relation) {
    return switch (relation) {
      case SUPPORTS -> "支持";
      case WELCOMES -> "欢迎";
      case VALUES_HIGHLY -> "重视";
      case RECOGNISES -> "承认";
      case COMMITS_TO -> "承诺";
      case COOPERATES_ON -> "合作";
      case OPPOSES -> "反对";
      case CONDEMNS -> "谴责";
      case CONCERNED_ABOUT -> "关切";
      case URGES -> "敦促";
      case NOTES -> "注意到";
    };
  }
}
