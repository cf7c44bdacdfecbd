/** The words of the interface in English and Chinese, and, of what is counted, in English of one. */

const WORDS = {
  skip: ["Skip to the content", "跳到正文"],
  overview: ["Overview", "总览"],
  network: ["Network", "网络"],
  search: ["Search", "检索"],
  queries: ["Questions", "问题"],
  sparql: ["SPARQL", "SPARQL"],
  other_language: ["中文", "English"],
  theme: ["Light or dark", "浅色或深色"],
  loading: ["Loading…", "载入中…"],
  failed: ["That did not work", "出错了"],
  offline: ["The server does not answer.", "服务器没有响应。"],
  again: ["Try again", "重试"],
  nothing: ["Nothing found.", "没有结果。"],
  no_view: ["There is no such page.", "没有这个页面。"],
  tagline: ["Who holds which position on what, in whose words, since when.", "谁对何事持何立场，用谁的措辞，始于何时。"],
  declarations: ["Declarations", "宣言"],
  declaration: ["Declaration", "宣言"],
  matrix: ["Issues by declaration", "议题与宣言对照"],
  matrix_help: ["Each cell shows positions for (+), against (−) and calls on others (!); the darker, the stronger the words. They are never added up.",
    "每格分别显示赞成（+）、反对（−）与呼吁（!）的立场数，颜色越深措辞越强；三者从不相加。"],
  not_at_hand: ["nothing in the part at hand", "现有部分未见"],
  silent: ["silent", "未谈及"],
  mentioned: ["mentioned only", "仅提及"],
  favours: ["for", "赞成"],
  disfavours: ["against", "反对"],
  callsFor: ["calls for", "呼吁"],
  neutral: ["notes", "注意到"],
  strength: ["strength", "强度"],
  whole: ["whole", "全文"],
  partial: ["partial", "节选"],
  "joint-statement": ["joint statement", "联合声明"],
  "organisation-declaration": ["organisation’s declaration", "组织宣言"],
  "unilateral-statement": ["government statement", "单方声明"],
  "news-report": ["news report", "新闻报道"],
  positions: ["positions", "条立场", "position"],
  said_in: ["declarations", "份宣言", "declaration"],
  sentences: ["sentences", "句", "sentence"],
  sentence: ["sentence", "句子"],
  what_moved: ["What moved", "变化之处"],
  the_rest: ["The rest", "其余"],
  issue: ["Issue", "议题"],
  issues: ["Issues", "议题"],
  series: ["Series", "系列"],
  all: ["all", "全部"],
  earlier: ["Earlier", "更早"],
  later: ["Later", "更近"],
  steps: ["Steps", "变化"],
  steps_help: ["What changed from one occasion to the next, with both wordings.", "前后两次表态之间的变化，并列两处措辞。"],
  timeline: ["What was said when", "何时说了什么"],
  redline: ["Redline of two dates", "两次措辞对比"],
  pair_none: ["No two wordings are alike enough to compare.", "没有足够相近的措辞可比较。"],
  who_else: ["Who and what else is named", "还提及谁和什么"],
  chart: ["Strength over time: for above the line, against below", "强度变化：线上为赞成，线下为反对"],
  take_away: ["Take away", "导出"],
  link_here: ["Link to this view", "本页链接"],
  joint: ["jointly", "共同"],
  "one-sided": ["alone", "单方"],
  reported: ["reported", "报道"],
  supports: ["supports", "支持"],
  welcomes: ["welcomes", "欢迎"],
  valuesHighly: ["values highly", "重视"],
  recognises: ["recognises", "承认"],
  opposes: ["opposes", "反对"],
  condemns: ["condemns", "谴责"],
  concernedAbout: ["is concerned about", "关切"],
  urges: ["urges", "敦促"],
  commitsTo: ["commits to", "承诺"],
  cooperatesOn: ["cooperates on", "合作"],
  notes: ["notes", "注意到"],
  implied: ["implied", "隐含"],
  reaffirmed: ["reaffirmed", "重申"],
  "first-at-hand": ["first at hand", "首见"],
  repeated: ["repeated", "重复"],
  reworded: ["reworded", "改写"],
  new: ["new", "新增"],
  gone: ["gone", "不再出现"],
  strengthened: ["strengthened", "加强"],
  softened: ["softened", "缓和"],
  reversed: ["reversed", "逆转"],
  recast: ["recast", "转为另类表态"],
  joined: ["joined", "转为共同"],
  parted: ["parted", "转为单方"],
  returned: ["returned", "重新出现"],
  "not-in-part": ["not in the part at hand", "现有部分未见"],
  read_there: ["Read it there", "查看原文"],
  holders: ["holders", "持有者"],
  relation: ["relation", "关系"],
  target: ["target", "对象"],
  cue: ["cue", "提示词"],
  rule: ["rule", "规则"],
  addressee: ["addressee", "敦促对象"],
  against: ["criticised", "批评对象"],
  beneficiary: ["backed", "受益方"],
  condition: ["condition", "条件"],
  deadline: ["deadline", "期限"],
  attribution: ["held by", "归属依据"],
  antecedent: ["stands for", "所指前文"],
  quote: ["quote", "原句"],
  place: ["place", "位置"],
  jump: ["On this page", "本页内容"],
  look_for: ["Look for it in the texts and names", "在文本和名称中查找"],
  times_named: ["times named", "次提及", "time named"],
  date: ["date", "日期"],
  issue_zh: ["issue (zh)", "议题"],
  kind: ["kind", "类别"],
  voice: ["voice", "口吻"],
  parties: ["parties", "当事方"],
  holder: ["holder", "持有者"],
  title: ["title", "标题"],
  section: ["section", "章节"],
  reader_help: ["Choose a mark to see who holds what. Coloured: targets of positions; underlined: cues; dotted: names.",
    "点选标记查看立场。底色：立场对象；下划线：提示词；点线：名称。"],
  reasons: ["Show why sentences gave no position", "显示各句无立场的原因"],
  reads: ["another copy reads", "另本作"],
  no_words: ["(nothing)", "（无）"],
  what: ["What", "内容"],
  actors_issues: ["Actors and issues", "行为体与议题"],
  entities_net: ["Entities named together", "共同提及的实体"],
  year: ["Year", "年份"],
  type: ["Type", "类型"],
  family: ["Relation", "关系"],
  least: ["At least", "至少"],
  as_table: ["The same as a table", "以表格显示"],
  edges: ["edges", "条边", "edge"],
  nodes: ["nodes", "个节点", "node"],
  network_shortened: ["only the heaviest links are drawn;", "仅绘出权重最大的连线；"],
  search_for: ["Words in quotes, titles and names", "在引文、标题和名称中检索"],
  found: ["found", "条结果"],
  search_cut: ["the best; there are more", "仅列最相关者，尚有更多"],
  more: ["Look further", "继续查找"],
  as_rows: ["all of them as a table", "以表格显示全部"],
  years_help: ["Positions by relation and year; the darker, the more. Choose a year to read them.", "各年各类立场的数量，颜色越深数量越多；点选年份查看原句。"],
  undated: ["undated", "无日期"],
  total: ["all", "合计"],
  by_year: ["Positions a year: for above the line, against below, calls between", "每年立场数：线上为赞成，线下为反对，中间为呼吁"],
  occasions: ["occasions", "次表态"],
  search_hint: ["Type a word or a phrase, in Chinese or English; one character is enough.", "输入词语或短语，中英文均可，一个字也行。"],
  right: ["right", "正确"],
  wrong: ["wrong", "错误"],
  corrected: ["corrected", "更正"],
  verdicts: ["verdicts", "条判定", "verdict"],
  download_verdicts: ["Download verdicts.csv", "下载 verdicts.csv"],
  forget_verdicts: ["Forget them", "清除"],
  verdict: ["Verdict", "判定"],
  run: ["Run", "运行"],
  rows: ["rows", "行", "row"],
  cut: ["cut at the server’s limit", "已按服务器上限截断"],
  open_sparql: ["Open as SPARQL", "在 SPARQL 中打开"],
  saved: ["Saved queries", "已存查询"],
  choose: ["choose…", "选择…"],
  no_editor: ["The editor could not be loaded; the endpoint is", "编辑器未能载入；端点为"],
  resource: ["Resource", "资源"],
  property: ["property", "属性"],
  value: ["value", "值"],
  entity: ["Entity", "实体"],
  Organisation: ["organisation", "组织"],
  Treaty: ["treaty or document", "条约或文件"],
  Region: ["region", "地区"],
  Person: ["person", "人物"],
  Initiative: ["initiative", "倡议"],
  Event: ["event", "事件"],
  UnnamedActor: ["unnamed actor", "未具名行为体"],
  Issue: ["issue", "议题"],
  Actor: ["actor", "行为体"],
  neighbours: ["Named together with", "常与之一同提及"],
  named_in: ["Positions that name it", "涉及它的立场"],
  served: ["read-only", "只读"],
  issues_filter: ["Find an issue", "查找议题"],
};

let language = "en";

export function speak(wanted) {
  language = wanted === "zh" ? "zh" : "en";
}

export function spoken() {
  return language;
}

/** A word of the interface; what has no translation stands for itself. */
export function t(key) {
  const pair = WORDS[key];
  return pair ? pair[language === "zh" ? 1 : 0] : key;
}

/** So many of what a key says: `1 position`. */
export function counted(number, key) {
  const one = language === "en" && number === 1 && WORDS[key]?.[2];
  return `${number} ${one || t(key)}`;
}

/** Of a row with `name_zh` and `name_en` the label in the language of the interface. */
export function label(row, name) {
  const first = row[`${name}_${language}`];
  return first || row[`${name}_en`] || row[`${name}_zh`] || row[name] || "";
}

/** The language of such a label. */
export function labelLanguage(row, name) {
  return row[`${name}_${language}`] ? language : row[`${name}_en`] ? "en" : "zh";
}

const chinese = new Map();

/** Learns what holders are called in Chinese: rows name them in English. */
export function learn(rows) {
  for (const row of rows) if (row.holder_zh) chinese.set(row.holder_en || row.holder_zh, row.holder_zh);
}

/** Holders of a row, as one reads them. */
export function holders(text) {
  const names = (text ?? "").split(";");
  return language === "zh" ? names.map((n) => chinese.get(n) ?? n).join("、") : names.join(", ");
}
