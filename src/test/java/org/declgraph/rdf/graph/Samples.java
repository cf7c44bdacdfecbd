package org.declgraph.rdf.graph;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.declgraph.corpus.Corpus;
import org.declgraph.corpus.ReadDeclaration;
import org.declgraph.corpus.ReadSentence;
import org.declgraph.declaration.Declaration;
import org.declgraph.declaration.Variant;
import org.declgraph.declaration.Witness;
import org.declgraph.declaration.doubt.Doubt;
import org.declgraph.declaration.draft.Completeness;
import org.declgraph.declaration.head.Head;
import org.declgraph.declaration.head.Kind;
import org.declgraph.entity.Mention;
import org.declgraph.entity.authority.Entity;
import org.declgraph.entity.authority.EntityType;
import org.declgraph.issue.Issue;
import org.declgraph.issue.LinkedPosition;
import org.declgraph.position.Circumstances;
import org.declgraph.position.Judgement;
import org.declgraph.position.Position;
import org.declgraph.position.Relation;
import org.declgraph.position.Review;
import org.declgraph.position.Role;
import org.declgraph.position.Roles;
import org.declgraph.position.Stance;
import org.declgraph.position.Trace;
import org.declgraph.position.Voice;
import org.declgraph.shift.Standing;
import org.declgraph.shift.Step;
import org.declgraph.shift.StepKind;
import org.declgraph.text.Sentence;
import org.declgraph.text.layout.Form;
import org.declgraph.text.place.AlignedText;
import org.declgraph.text.place.Span;
import org.declgraph.text.source.SourceText;

/** Small corpora made by hand. */
public final class Samples {
  public static final Entity CHINA =
      new Entity(
          "china",
          EntityType.REGION,
          "中国",
          "China",
          "中华人民共和国",
          Map.of("iso3166", "CN", "m49", "156"));
  public static final Entity RUSSIA =
      new Entity("russia", EntityType.REGION, "俄罗斯", "Russia", "俄罗斯联邦", Map.of("iso3166", "RU"));
  public static final Entity JAPAN =
      new Entity("japan", EntityType.REGION, "日本", "Japan", "日本国", Map.of("iso3166", "JP"));
  public static final Entity NPT =
      new Entity(
          "npt",
          EntityType.TREATY,
          "不扩散核武器条约",
          "Treaty on the Non-Proliferation of Nuclear Weapons",
          "不扩散核武器条约",
          Map.of("abbreviation", "NPT", "signed", "1968-07-01"));
  public static final Entity SOMEBODY =
      new Entity("ge-bie-guo-jia", EntityType.UNNAMED, "个别国家", "", "个别国家", Map.of());

  public static final List<Issue> SCHEME =
      List.of(
          new Issue("human-rights", "人权", "human rights", "values"),
          new Issue("npt", "核不扩散", "nuclear non-proliferation", "arms-control"),
          new Issue("fukushima-water", "福岛核污染水", "Fukushima water discharge", "values"),
          new Issue("arms-control", "军控与防扩散", "arms control", ""),
          new Issue("values", "价值与国际秩序", "values and international order", ""));

  private Samples() {}

  /** A corpus of two declarations that says one thing twice and has every kind of resource. */
  public static Corpus corpus() {
    return new Corpus(List.of(first("2019.txt"), second("2023.txt")), List.of());
  }

  public static ReadDeclaration first(String path) {
    String text = "\uFEFF联合声明\n双方反对将人权政治化。𠮷双方重申恪守《不扩散核武器\n条约》。\n";
    SourceText source = new SourceText(path, text, "UTF-8");
    Sentence title = sentence(source, "联合声明", "", 1);
    Sentence rights = sentence(source, "双方反对将人权政治化。", "一", 2);
    Sentence treaty = sentence(source, "双方重申恪守《不扩散核武器条约》。", "一", 3);
    LinkedPosition opposes =
        linked(
            position(rights, "将人权政治化", Relation.OPPOSES, List.of(CHINA, RUSSIA)), "human-rights");
    LinkedPosition upholds =
        new LinkedPosition(
            position(treaty, "《不扩散核武器条约》", Relation.SUPPORTS, List.of(CHINA, RUSSIA)),
            List.of("npt"),
            List.of(NPT));
    return read(
        head("关于加强战略稳定的联合声明", LocalDate.of(2019, 6, 5)),
        List.of(new Witness(source, 1, true, List.of())),
        List.of(
            new ReadSentence(title, Form.TITLE, List.of(), List.of(), "heading"),
            new ReadSentence(rights, Form.BODY, List.of(), List.of(opposes), ""),
            new ReadSentence(
                treaty,
                Form.BODY,
                List.of(mention(treaty, "不扩散核武器条约", NPT)),
                List.of(upholds),
                "")));
  }

  public static ReadDeclaration second(String path) {
    String text =
        "中方反对将人权政治化。双方再次坚决反对将人权政治化。双方敦促日本停止排放。他们会晤。个别国家和日本、《不扩散核武器条约》。" + "上合组织、普京、一带一路、博览会。";
    SourceText source = new SourceText(path, text, "UTF-8");
    SourceText copy = new SourceText("copy/" + path, text.replace("敦促", "强烈敦促"), "UTF-8");
    Sentence alone = sentence(source, "中方反对将人权政治化。", "二", 1);
    Sentence again = sentence(source, "双方再次坚决反对将人权政治化。", "二", 2);
    Sentence urges = sentence(source, "双方敦促日本停止排放。", "二", 3);
    Sentence other = sentence(copy, "双方强烈敦促日本停止排放。", "二", 3);
    Sentence met = sentence(source, "他们会晤。", "二", 4);
    Sentence list = sentence(source, "个别国家和日本、《不扩散核武器条约》。", "二", 5);
    Sentence names = sentence(source, "上合组织、普京、一带一路、博览会。", "二", 6);
    List<Variant> variants = List.of(new Variant(urges, other, new Span(2, 2), new Span(2, 4)));
    Declaration declaration =
        new Declaration(
            "2023-03-21-joint-statement-china-russia",
            head("关于深化关系的联合声明", LocalDate.of(2023, 3, 21)),
            Completeness.PARTIAL,
            List.of("…二"),
            List.of(),
            List.of(
                new Witness(source, 1, true, List.of()),
                new Witness(copy, 0.95, false, List.of(other))),
            variants,
            List.of(new Doubt("suspect-reading", "强烈敦促 in the copy")));
    return new ReadDeclaration(
        declaration,
        List.of(
            new ReadSentence(
                alone,
                Form.BODY,
                List.of(mention(alone, "中方", CHINA)),
                List.of(
                    linked(
                        position(alone, "将人权政治化", Relation.OPPOSES, List.of(CHINA)),
                        "human-rights")),
                ""),
            new ReadSentence(again, Form.BODY, List.of(), List.of(again(again)), ""),
            new ReadSentence(
                urges, Form.ITEM, List.of(mention(urges, "日本", JAPAN)), List.of(urges(urges)), ""),
            new ReadSentence(met, Form.BODY, List.of(), List.of(), "narration"),
            new ReadSentence(
                list,
                Form.BODY,
                List.of(
                    mention(list, "个别国家", SOMEBODY),
                    mention(list, "日本", JAPAN),
                    mention(list, "不扩散核武器条约", NPT)),
                List.of(),
                "no cue"),
            new ReadSentence(names, Form.BODY, each(names), List.of(), "no cue")));
  }

  /** A mention of each type of entity that the other sentences lack. */
  private static List<Mention> each(Sentence sentence) {
    return List.of(
        mention(sentence, "上合组织", entity("sco", EntityType.ORGANISATION, "上海合作组织")),
        mention(sentence, "普京", entity("putin", EntityType.PERSON, "普京")),
        mention(sentence, "一带一路", entity("bri", EntityType.INITIATIVE, "一带一路")),
        mention(sentence, "博览会", entity("expo", EntityType.EVENT, "博览会")));
  }

  private static Entity entity(String id, EntityType type, String name) {
    return new Entity(id, type, name, "", name, Map.of());
  }

  /** The corpus with one more reading, which an analyst judged wrong. */
  public static Corpus reviewed() {
    ReadDeclaration read = first("2019.txt");
    ReadSentence sentence = read.sentences().get(1);
    Position wrong = position(sentence.sentence(), "人权", Relation.OPPOSES, List.of(JAPAN));
    LinkedPosition withdrawn =
        new LinkedPosition(
            wrong,
            List.of("human-rights"),
            List.of(),
            Optional.of(new Review(Judgement.WRONG, wrong)));
    List<ReadSentence> sentences = new ArrayList<>(read.sentences());
    sentences.set(
        1,
        new ReadSentence(
            sentence.sentence(),
            sentence.form(),
            sentence.mentions(),
            sentence.positions(),
            List.of(withdrawn),
            ""));
    ReadDeclaration reviewed = new ReadDeclaration(read.declaration(), sentences);
    return new Corpus(List.of(reviewed, second("2023.txt")), List.of());
  }

  /** One step between the declarations of {@link #corpus}, and a silence. */
  public static List<Step> steps() {
    Standing from = standing(first("2019.txt"), 1);
    Standing to = standing(second("2023.txt"), 1);
    String series = "China;Russia joint-statement";
    List<String> both = List.of("China", "Russia");
    return List.of(
        new Step(series, "human-rights", both, StepKind.STRENGTHENED, from, to, "坚决"),
        new Step(
            series,
            "npt",
            both,
            StepKind.MENTIONED,
            standing(first("2019.txt"), 2),
            Standing.at(to.declarations(), to.date()),
            ""));
  }

  private static Standing standing(ReadDeclaration read, int sentence) {
    LinkedPosition linked = read.sentences().get(sentence).positions().get(0);
    Position position = linked.position();
    return new Standing(
        List.of(read.declaration().id()),
        read.declaration().head().date().orElseThrow().toString(),
        position.stance().relation().label(),
        Integer.toString(position.stance().strength().orElseThrow()),
        position.targetWording(),
        position.sentence().quote(),
        "",
        Optional.of(linked));
  }

  /** One declaration that says the same twice, the second time more strongly. */
  public static ReadDeclaration twice() {
    SourceText source = new SourceText("twice.txt", "双方反对将人权政治化。双方再次坚决反对将人权政治化。", "UTF-8");
    Sentence once = sentence(source, "双方反对将人权政治化。", "一", 1);
    Sentence again = sentence(source, "双方再次坚决反对将人权政治化。", "二", 2);
    LinkedPosition opposes =
        linked(position(once, "将人权政治化", Relation.OPPOSES, List.of(CHINA, RUSSIA)), "human-rights");
    return read(
        head("关于人权的联合声明", LocalDate.of(2020, 1, 1)),
        List.of(new Witness(source, 1, true, List.of())),
        List.of(
            new ReadSentence(once, Form.BODY, List.of(), List.of(opposes), ""),
            new ReadSentence(again, Form.BODY, List.of(), List.of(again(again)), "")));
  }

  private static LinkedPosition again(Sentence sentence) {
    Position plain = position(sentence, "将人权政治化", Relation.OPPOSES, List.of(CHINA, RUSSIA));
    Stance stance = new Stance(Relation.OPPOSES, OptionalInt.of(4), true, true);
    return linked(
        new Position(
            sentence,
            stance,
            plain.roles(),
            plain.target(),
            new Circumstances("", "在平等基础上", "于2024年"),
            Voice.JOINT,
            plain.trace()),
        "human-rights");
  }

  private static LinkedPosition urges(Sentence sentence) {
    Position plain = position(sentence, "停止排放", Relation.URGES, List.of(CHINA, RUSSIA));
    Roles roles =
        new Roles(
            plain.roles().holders(),
            Optional.of(new Role("日本", JAPAN)),
            Optional.of(new Role("日本", JAPAN)),
            Optional.empty());
    return linked(
        new Position(
            sentence,
            plain.stance(),
            roles,
            plain.target(),
            plain.circumstances(),
            plain.voice(),
            plain.trace()),
        "fukushima-water");
  }

  public static ReadDeclaration read(
      Head head, List<Witness> witnesses, List<ReadSentence> sentences) {
    return new ReadDeclaration(
        new Declaration(
            head.date().orElseThrow() + "-joint-statement-china-russia",
            head,
            Completeness.WHOLE,
            List.of("一"),
            List.of(),
            witnesses,
            List.of(),
            List.of()),
        sentences);
  }

  public static Head head(String title, LocalDate date) {
    return new Head(title, Optional.of(date), "莫斯科", List.of(CHINA, RUSSIA), Kind.JOINT_STATEMENT);
  }

  public static LinkedPosition linked(Position position, String issue) {
    return new LinkedPosition(position, List.of(issue), List.of());
  }

  /** An explicit position of strength 3, read by its first two characters. */
  public static Position position(
      Sentence sentence, String target, Relation relation, List<Entity> holders) {
    return new Position(
        sentence,
        new Stance(relation, OptionalInt.of(3), true, false),
        new Roles(holders, Optional.empty(), Optional.empty(), Optional.empty()),
        span(sentence, target),
        Circumstances.NONE,
        holders.size() > 1 ? Voice.JOINT : Voice.ONE_SIDED,
        new Trace(sentence.text().substring(2, 4), new Span(2, 4), "test-" + relation.label()));
  }

  public static Mention mention(Sentence sentence, String surface, Entity entity) {
    return new Mention(span(sentence, surface), surface, entity, "name");
  }

  private static Span span(Sentence sentence, String words) {
    int start = sentence.text().indexOf(words);
    return new Span(start, start + words.length());
  }

  /** The sentence of a source that reads as given, line breaks left out. */
  public static Sentence sentence(SourceText source, String reading, String section, int number) {
    List<Integer> places = new ArrayList<>();
    StringBuilder dense = new StringBuilder();
    for (int i = 0; i < source.text().length(); i++) {
      if (source.text().charAt(i) != '\n') {
        dense.append(source.text().charAt(i));
        places.add(i);
      }
    }
    int start = dense.indexOf(reading);
    int[] origin =
        places.subList(start, start + reading.length()).stream().mapToInt(i -> i).toArray();
    return new Sentence(section, number, AlignedText.of(reading, origin), source);
  }
}
