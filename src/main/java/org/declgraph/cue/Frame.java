package org.declgraph.cue;

/** How a cue and its target stand to each other; a CSV cell has it in kebab case. */
public enum Frame {
  /** 支持 <i>target</i>. */
  OBJECT,
  /** 对 <i>target</i> 表示关切. */
  TOWARDS,
  /** 对 <i>target</i> 深表关切. */
  DEEP,
  /** 对此坚决反对, where the target may be all that the pronoun stands for. */
  THIS,
  /** 敦促 addressee <i>target</i>. */
  ADDRESSED,
  /** 希望 addressee <i>target</i>, where the addressee is not a holder. */
  ADDRESSED_OTHER,
  /** <i>target</i> 不可接受. */
  AFTER,
  /** 视 <i>target</i>, which holds its own 为. */
  AS,
  /** <i>为…作出贡献</i>: the whole is the target. */
  PROVIDE,
  /** 在 <i>target</i> 问题上相互支持. */
  MATTER;
}
