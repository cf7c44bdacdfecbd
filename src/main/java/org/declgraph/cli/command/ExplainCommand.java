package org.declgraph.cli.command;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.declgraph.cli.option.Lexicon;
import org.declgraph.cli.report.CueSeen;
import org.declgraph.cli.report.Explanation;
import org.declgraph.cli.terminal.ExitStatus;
import org.declgraph.cli.terminal.Terminal;
import org.declgraph.corpus.CorpusReader;
import org.declgraph.corpus.ReadSentence;
import org.declgraph.cue.Cue;
import org.declgraph.cue.Cues;
import org.declgraph.declaration.Declaration;
import org.declgraph.declaration.Witness;
import org.declgraph.declaration.draft.Completeness;
import org.declgraph.declaration.head.Head;
import org.declgraph.declaration.head.Kind;
import org.declgraph.entity.authority.Authority;
import org.declgraph.entity.authority.Entity;
import org.declgraph.entity.authority.EntityType;
import org.declgraph.text.Paragraph;
import org.declgraph.text.Sentence;
import org.declgraph.text.SentenceSplitter;
import org.declgraph.text.Tagger;
import org.declgraph.text.layout.Block;
import org.declgraph.text.layout.Form;
import org.declgraph.text.layout.Furniture;
import org.declgraph.text.layout.Layout;
import org.declgraph.text.source.SourceText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Shows how a sentence is read. */
@Command(
    name = "explain",
    description = "Show how a sentence is read: words, names, cues, rules, positions. 解释一句话如何被读出。",
    mixinStandardHelpOptions = true)
final class ExplainCommand implements Callable<Integer> {
  private static final List<String> USUAL_PARTIES = List.of("中国", "俄罗斯");
  private static final Pattern SIDE = Pattern.compile("(?<=^|[，。；：！？\\s])\\p{IsHan}方");

  private final Terminal terminal;

  @Spec private CommandSpec spec;
  @Mixin private Lexicon lexicon;

  @Parameters(paramLabel = "TEXT", description = "a sentence or more; - reads standard input")
  private String text;

  @Option(
      names = "--parties",
      paramLabel = "NAME",
      split = "[,;，；、]",
      description = "who speaks, such as 中国,法国 (default: the sides TEXT names, or 中国,俄罗斯)")
  private List<String> parties = List.of();

  @Option(names = "--news", description = "read it as a sentence of a news report")
  private boolean news;

  ExplainCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    SourceText source = new SourceText("typed", typed(), "UTF-8");
    List<Paragraph> paragraphs = paragraphs(source);
    if (paragraphs.isEmpty()) {
      throw new ParameterException(spec.commandLine(), "TEXT is empty");
    }
    Head head = lexicon.load(folder -> head(Authority.load(folder)));
    List<Cue> cues = lexicon.load(folder -> Cues.load(folder).all());
    Declaration declaration = declaration(head, paragraphs, source);
    Tagger tagger = new Tagger();
    terminal.out().println(terminal.faint("read as " + kind(head)));
    for (ReadSentence read : lexicon.load(CorpusReader::new).read(declaration).sentences()) {
      terminal.out().println();
      new Explanation(read, tagger.tag(read.sentence().text()), CueSeen.in(read, cues), terminal)
          .lines()
          .forEach(terminal.out()::println);
    }
    return ExitStatus.DONE;
  }

  private static String kind(Head head) {
    return "a "
        + head.kind().label().replace('-', ' ')
        + " of "
        + head.parties().stream().map(Entity::label).collect(Collectors.joining(" and "));
  }

  private String typed() throws IOException {
    return text.equals("-") ? new String(System.in.readAllBytes(), StandardCharsets.UTF_8) : text;
  }

  private Head head(Authority authority) {
    List<Entity> speakers =
        parties.isEmpty()
            ? sides(authority)
            : parties.stream().map(name -> party(authority, name.strip())).toList();
    Kind kind =
        news
            ? Kind.NEWS_REPORT
            : speakers.size() > 1 ? Kind.JOINT_STATEMENT : Kind.UNILATERAL_STATEMENT;
    return new Head("", Optional.empty(), "", speakers, kind);
  }

  /** The countries that open a clause as a side (法方…), China and Russia where it names no other. */
  private List<Entity> sides(Authority authority) {
    List<Entity> usual = USUAL_PARTIES.stream().map(name -> party(authority, name)).toList();
    List<Entity> named =
        SIDE.matcher(text)
            .results()
            .map(MatchResult::group)
            .flatMap(side -> authority.find(side).stream())
            .filter(entity -> entity.type() == EntityType.REGION)
            .distinct()
            .toList();
    return usual.containsAll(named) ? usual : named;
  }

  private Entity party(Authority authority, String name) {
    return authority
        .speaker(name)
        .orElseThrow(
            () -> new ParameterException(spec.commandLine(), "no such party: “" + name + "”"));
  }

  private static List<Paragraph> paragraphs(SourceText source) {
    List<Paragraph> paragraphs = new ArrayList<>();
    int number = 1;
    for (Block block : Layout.of(source, Furniture.NONE).blocks()) {
      List<Sentence> sentences = new ArrayList<>();
      for (var span : SentenceSplitter.split(block.text())) {
        sentences.add(new Sentence("", number++, block.reading().slice(span), source));
      }
      Form form = block.form() == Form.ITEM ? Form.ITEM : Form.BODY;
      paragraphs.add(new Paragraph(form, "", sentences));
    }
    return paragraphs;
  }

  private static Declaration declaration(Head head, List<Paragraph> paragraphs, SourceText source) {
    List<Sentence> sentences = paragraphs.stream().flatMap(p -> p.sentences().stream()).toList();
    return new Declaration(
        "typed",
        head,
        Completeness.PARTIAL,
        List.of(),
        paragraphs,
        List.of(new Witness(source, 1, true, sentences)),
        List.of(),
        List.of());
  }
}
