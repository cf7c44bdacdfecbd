package org.declgraph.shift;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.declgraph.claim.ClaimLexicon;
import org.declgraph.corpus.ReadDeclaration;
import org.declgraph.corpus.ReadSentence;
import org.declgraph.declaration.Declaration;
import org.declgraph.declaration.doubt.Doubt;
import org.declgraph.declaration.draft.Completeness;
import org.declgraph.declaration.head.Head;
import org.declgraph.declaration.head.Kind;
import org.declgraph.entity.authority.Entity;
import org.declgraph.entity.authority.EntityType;
import org.declgraph.issue.LinkedPosition;
import org.declgraph.position.Circumstances;
import org.declgraph.position.Position;
import org.declgraph.position.Relation;
import org.declgraph.position.Role;
import org.declgraph.position.Roles;
import org.declgraph.position.Stance;
import org.declgraph.position.Trace;
import org.declgraph.position.Voice;
import org.declgraph.table.Row;
import org.declgraph.table.Table;
import org.declgraph.text.Sentence;
import org.declgraph.text.Tagger;
import org.declgraph.text.layout.Form;
import org.declgraph.text.place.AlignedText;
import org.declgraph.text.place.Span;
import org.declgraph.text.source.SourceText;

/**
 * The seed declarations as careful annotators read them: the gold files, and for 2024 rows of our
 * own. It shows what the naming of steps does with faultless positions.
 */
final class AnnotatedCorpus {
  private static final Path GOLD = Path.of("seeds/gold");
  private static final Entity CHINA = region("china", "中国", "China");
  private static final Entity RUSSIA = region("russia", "俄罗斯", "Russia");

  /** Cues and their grades, as the ladder of the lexicon has them, longest first. */
  private static final Map<Relation, Map<String, Integer>> LADDER =
      Map.of(
          Relation.SUPPORTS,
              Map.of(
                  "全力支持", 5, "坚定支持", 4, "坚定维护", 4, "坚决捍卫", 4, "恪守", 4, "支持", 3, "主张", 3, "强调", 3),
          Relation.WELCOMES, Map.of("高度评价", 2, "高度赞赏", 2, "积极评价", 2, "欢迎", 2, "赞赏", 2),
          Relation.VALUES_HIGHLY, Map.of("高度重视", 1, "重视", 1),
          Relation.OPPOSES, Map.of("坚决反对", 4, "反对", 3),
          Relation.CONDEMNS, Map.of("最强烈谴责", 6, "强烈谴责", 5, "坚决谴责", 5, "谴责", 4),
          Relation.CONCERNED_ABOUT, Map.of("严重关切", 2, "深表关切", 2, "关切", 1),
          Relation.URGES,
              Map.of(
                  "必须", 5, "强烈敦促", 4, "要求", 4, "敦促", 3, "呼吁", 2, "不应", 2, "应当", 2, "应", 2, "期待", 1,
                  "希望", 1));

  private AnnotatedCorpus() {}

  static List<ReadDeclaration> read() {
    return List.of(
        gold("2019", "2019-06-05", Kind.JOINT_STATEMENT),
        gold("2023main", "2023-03-21", Kind.JOINT_STATEMENT),
        gold("2023econ", "2023-03-21", Kind.JOINT_STATEMENT),
        gold("2023news", "2023-03-21", Kind.NEWS_REPORT),
        part());
  }

  /** The steps of the annotated corpus. */
  static Shifts shifts() {
    return new ShiftFinder(rules()).in(read());
  }

  static ShiftRules rules() {
    return new ShiftRules(lexicon(), ISSUE_WORDS, new Tagger());
  }

  static ClaimLexicon lexicon() {
    return ClaimLexicon.load(Path.of("seeds/lexicon"));
  }

  static final Map<String, List<String>> ISSUE_WORDS =
      Map.of(
          "afghanistan", List.of("阿富汗"),
          "aukus", List.of("AUKUS", "三边安全伙伴关系"),
          "fukushima-water", List.of("福岛"),
          "iran-nuclear", List.of("伊朗核问题", "伊核"),
          "korean-peninsula", List.of("朝鲜半岛", "半岛"),
          "nord-stream", List.of("北溪"),
          "one-china", List.of("一个中国", "台湾", "台独"),
          "ukraine", List.of("乌克兰"),
          "venezuela", List.of("委内瑞拉"));

  private static ReadDeclaration gold(String name, String date, Kind kind) {
    List<String[]> lines =
        lines(GOLD.resolve(name + ".tsv")).stream().map(l -> l.split("\t", 2)).toList();
    SourceText source = source(name, lines.stream().map(l -> l[1]).toList());
    Map<String, List<LinkedPosition>> positions = new LinkedHashMap<>();
    Map<String, Sentence> sentences = new LinkedHashMap<>();
    int start = 0;
    for (String[] line : lines) {
      sentences.put(line[0], sentence(sentences.size() + 1, line[1], start, source));
      start += line[1].length() + 1;
    }
    List<Entity> entities = entities(GOLD.resolve(name + ".entities.csv"));
    for (Row row : Table.read(GOLD.resolve(name + ".positions.csv")).rows()) {
      Sentence sentence = sentences.get(row.get("sid"));
      positions
          .computeIfAbsent(row.get("sid"), k -> new ArrayList<>())
          .add(linked(row, sentence, graded(row, sentence.text()), entities));
    }
    List<ReadSentence> read =
        sentences.entrySet().stream()
            .map(s -> read(s.getValue(), positions.getOrDefault(s.getKey(), List.of())))
            .toList();
    return declaration(
        name, LocalDate.parse(date), kind, Completeness.WHOLE, List.of("一"), List.of(), read);
  }

  private static ReadDeclaration part() {
    Path file = Path.of("seeds/declarations/2024-05-16-joint-statement-part.txt");
    List<String> texts = new ArrayList<>();
    StringBuilder open = new StringBuilder();
    for (String line : lines(file)) {
      open.append(line.strip());
      if (open.toString().matches("(?s)^[一二三四五六七八九十]+$|.*[。；：）]$")) {
        texts.addAll(Arrays.asList(open.toString().split("(?<=。)")));
        open.setLength(0);
      }
    }
    SourceText source = source(file.getFileName().toString(), texts);
    List<Entity> entities = new ArrayList<>(entities(GOLD.resolve("2019.entities.csv")));
    entities.addAll(entities(GOLD.resolve("2023main.entities.csv")));
    List<Row> rows =
        new ArrayList<>(Table.read(Path.of("src/test/resources/shift/2024.positions.csv")).rows());
    List<ReadSentence> read = new ArrayList<>();
    int start = 0;
    for (String text : texts) {
      Sentence sentence = sentence(read.size() + 1, text, start, source);
      List<LinkedPosition> positions = new ArrayList<>();
      for (Row row : List.copyOf(rows)) {
        if (stands(row, text, texts)) {
          positions.add(linked(row, sentence, new Cue(row.get("cue"), strength(row)), entities));
          rows.remove(row);
        }
      }
      read.add(read(sentence, positions));
      start += text.length() + 1;
    }
    if (!rows.isEmpty()) {
      throw new IllegalStateException("no sentence for " + rows);
    }
    return declaration(
        "2024",
        LocalDate.parse("2024-05-16"),
        Kind.JOINT_STATEMENT,
        Completeness.PARTIAL,
        List.of("…三", "四", "五", "六", "七", "八", "九", "十"),
        List.of(suspect(read, "无核化世界")),
        read);
  }

  /** In the sentence with the cue, or, where the cue is carried over, the first with the target. */
  private static boolean stands(Row row, String text, List<String> texts) {
    return text.contains(row.get("target"))
        && (hasCue(row, text)
            || texts.stream().noneMatch(t -> t.contains(row.get("target")) && hasCue(row, t)));
  }

  private static boolean hasCue(Row row, String text) {
    return Arrays.stream(row.get("cue").split("…")).allMatch(text::contains);
  }

  private static Doubt suspect(List<ReadSentence> read, String words) {
    Sentence sentence =
        read.stream()
            .map(ReadSentence::sentence)
            .filter(s -> s.text().contains(words))
            .findFirst()
            .orElseThrow();
    int start = sentence.text().indexOf(words);
    return new Doubt(
        "suspect-reading",
        "“" + words + "” stands in a sentence on chemical weapons",
        Optional.of(sentence),
        new Span(start, start + words.length()));
  }

  private static OptionalInt strength(Row row) {
    return row.get("strength").isEmpty()
        ? OptionalInt.empty()
        : OptionalInt.of(Integer.parseInt(row.get("strength")));
  }

  private record Cue(String words, OptionalInt strength) {}

  /** The cue nearest before the target, else the first after it. */
  private static Cue graded(Row row, String text) {
    Relation relation = Relation.of(row.get("relation")).orElseThrow();
    int target = text.indexOf(row.get("target"));
    Map<String, Integer> ladder = LADDER.getOrDefault(relation, Map.of());
    return ladder.keySet().stream()
        .filter(text::contains)
        .min(
            Comparator.comparingInt((String cue) -> distance(text, cue, target))
                .thenComparing(Comparator.comparingInt(String::length).reversed()))
        .map(cue -> new Cue(cue, OptionalInt.of(ladder.get(cue))))
        .orElse(
            new Cue(
                "", ladder.isEmpty() ? OptionalInt.empty() : OptionalInt.of(defaults(relation))));
  }

  private static int defaults(Relation relation) {
    return relation == Relation.SUPPORTS || relation == Relation.OPPOSES ? 3 : 2;
  }

  private static int distance(String text, String cue, int target) {
    int before = text.lastIndexOf(cue, Math.max(0, target - cue.length()));
    return before >= 0 && target >= cue.length()
        ? target - (before + cue.length())
        : 1000 + text.indexOf(cue);
  }

  private static LinkedPosition linked(Row row, Sentence sentence, Cue cue, List<Entity> entities) {
    int start = sentence.text().indexOf(row.get("target"));
    if (start < 0) {
      throw new IllegalStateException(row.get("target") + " is not in " + sentence.text());
    }
    Span target = new Span(start, start + row.get("target").length());
    List<Entity> holders =
        row.list("holders").stream().map(h -> h.equals("China") ? CHINA : RUSSIA).toList();
    Optional<Role> addressee =
        row.get("addressee").isEmpty() ? Optional.empty() : Optional.of(role(row.get("addressee")));
    Position position =
        new Position(
            sentence,
            new Stance(
                Relation.of(row.get("relation")).orElseThrow(),
                cue.strength(),
                !cue.words().contains("影响"),
                row.get("reaffirmed").equals("1")),
            new Roles(holders, addressee, Optional.empty(), Optional.empty()),
            target,
            Circumstances.NONE,
            holders.size() > 1 ? Voice.JOINT : Voice.ONE_SIDED,
            new Trace(cue.words(), new Span(0, 0), "annotated"));
    List<String> issues = row.get("issues").equals("-") ? List.of() : row.list("issues");
    return new LinkedPosition(
        position,
        issues,
        entities.stream()
            .filter(e -> row.get("target").contains(e.nameZh()))
            .map(
                e ->
                    new Entity(e.canonical(), e.type(), e.canonical(), "", e.canonical(), Map.of()))
            .distinct()
            .toList());
  }

  private static Role role(String wording) {
    boolean named = wording.matches("美国|美方|日本|北约|AUKUS成员国|美国和北约");
    String id = wording.equals("美方") ? "美国" : wording;
    return new Role(
        wording,
        new Entity(
            id, named ? EntityType.REGION : EntityType.UNNAMED, wording, "", wording, Map.of()));
  }

  private static List<Entity> entities(Path file) {
    return Table.read(file).rows().stream()
        .map(
            row ->
                new Entity(
                    row.get("surface"),
                    EntityType.REGION,
                    row.get("surface"),
                    "",
                    row.get("canonical"),
                    Map.of()))
        .toList();
  }

  private static Entity region(String id, String zh, String en) {
    return new Entity(id, EntityType.REGION, zh, en, zh, Map.of());
  }

  private static ReadSentence read(Sentence sentence, List<LinkedPosition> positions) {
    return new ReadSentence(
        sentence, Form.BODY, List.of(), positions, positions.isEmpty() ? "no cue" : "");
  }

  private static Sentence sentence(int number, String text, int start, SourceText source) {
    int[] origin = new int[text.length()];
    Arrays.setAll(origin, i -> start + i);
    return new Sentence("", number, AlignedText.of(text, origin), source);
  }

  private static SourceText source(String name, List<String> lines) {
    return new SourceText(name, String.join("\n", lines) + "\n", "UTF-8");
  }

  private static List<String> lines(Path file) {
    try {
      return Files.readAllLines(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static ReadDeclaration declaration(
      String id,
      LocalDate date,
      Kind kind,
      Completeness completeness,
      List<String> sections,
      List<Doubt> doubts,
      List<ReadSentence> sentences) {
    return new ReadDeclaration(
        new Declaration(
            id,
            new Head(id, Optional.of(date), "", List.of(CHINA, RUSSIA), kind),
            completeness,
            sections,
            List.of(),
            List.of(),
            List.of(),
            doubts),
        sentences);
  }
}
