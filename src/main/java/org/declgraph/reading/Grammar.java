package org.declgraph.reading;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.declgraph.clause.Outline;
import org.declgraph.entity.Authority;
import org.declgraph.entity.Entity;
import org.declgraph.entity.Mention;
import org.declgraph.lexicon.Terms;
import org.declgraph.position.Role;
import org.declgraph.text.Span;

/** All that is needed to read a sentence, loaded once from a lexicon folder. */
final class Grammar {
  private static final Pattern MARKER =
      Pattern.compile("^(?:[—－-]{1,2}|●|•|（[一二三四五六七八九十百\\d]+）|[一二三四五六七八九十]+、|\\d+[.、．])\\s*");

  /** Whose news agency writes: its own speakers are all in the lexicon. */
  private static final String HOST = "CN";

  private final Authority authority;
  private final Terms terms;
  private final Cues cues;
  private final HeadFinder heads;
  private final Actors actors;
  private final Norms norms;
  private final Targets targets;
  private final Coordination coordination;
  private final Assessments assessments;
  private final Grades grades;
  private final List<String> afterWords;

  Grammar(Path lexicon, Authority authority) {
    this.authority = authority;
    terms = Terms.load(lexicon);
    cues = Cues.load(lexicon);
    heads = new HeadFinder(cues, terms);
    actors = new Actors(heads, terms, authority);
    norms = new Norms(terms);
    targets = new Targets(terms);
    coordination = new Coordination(cues, terms);
    assessments = Assessments.load(lexicon);
    grades = Grades.load(lexicon);
    afterWords =
        cues.all().stream()
            .filter(c -> c.frame() == Frame.AFTER)
            .flatMap(c -> c.words().stream())
            .toList();
  }

  Terms terms() {
    return terms;
  }

  HeadFinder heads() {
    return heads;
  }

  Actors actors() {
    return actors;
  }

  Norms norms() {
    return norms;
  }

  Targets targets() {
    return targets;
  }

  Coordination coordination() {
    return coordination;
  }

  Assessments assessments() {
    return assessments;
  }

  Grades grades() {
    return grades;
  }

  int markerEnd(String text) {
    Matcher matcher = MARKER.matcher(text);
    return matcher.find() ? matcher.end() : 0;
  }

  /** The clauses of a stretch; one that a frame leaves open goes on to where it is closed. */
  List<Span> clauses(Outline outline, Span within) {
    List<Span> clauses = new ArrayList<>();
    Span open = null;
    for (Span clause : outline.clauses(within)) {
      Span here = open == null ? clause : new Span(open.start(), clause.end());
      if (here.end() < within.end() - 1
          && leftOpen(
              here.in(outline.text()), outline.text().substring(here.end(), within.end()))) {
        open = here;
      } else {
        clauses.addAll(declarations(outline, here));
        open = null;
      }
    }
    if (open != null) {
      clauses.addAll(outline.clauses(open));
    }
    return clauses;
  }

  /** …并指出…, …及反对…: the conjunction and a verb of declaring open a clause of their own. */
  private static List<Span> declarations(Outline outline, Span clause) {
    if (clause.length() <= 8) {
      return List.of(clause);
    }
    Matcher matcher = DECLARING.matcher(outline.text()).region(clause.start() + 4, clause.end());
    if (matcher.find() && !outline.encloses(matcher.start())) {
      return List.of(
          new Span(clause.start(), matcher.start()),
          new Span(matcher.start() + matcher.group(1).length(), clause.end()));
    }
    return List.of(clause);
  }

  private static boolean leftOpen(String clause, String rest) {
    return LEFT_OPEN.stream().anyMatch(frame -> frame.leftOpen(clause, rest));
  }

  /**
   * A turn that a comma does not end.
   *
   * @param opening how the clause looks
   * @param closed what it holds if nothing is missing; empty where the opening tells by itself
   * @param closing what must follow; empty where anything may
   */
  private record OpenFrame(Pattern opening, String closed, String closing) {
    boolean leftOpen(String clause, String rest) {
      return opening.matcher(clause).find()
          && (closed.isEmpty() || !Pattern.compile(closed).matcher(clause).find())
          && (closing.isEmpty() || Pattern.compile(closing).matcher(rest).find());
    }
  }

  private static OpenFrame frame(String opening, String closed, String closing) {
    return new OpenFrame(Pattern.compile(opening), closed, closing);
  }

  private static final Pattern TURNED = Pattern.compile("^(?:工作)?(?:政治|武器|工具|军事)化");
  private static final Pattern DECLARING =
      Pattern.compile("(以及|及|并|和)(?:坚决|强烈|一致)?(?:反对|谴责|呼吁|敦促|强调|指出|重申|欢迎)");
  private static final String BORNE =
      "表示|深表|持|采取|予以|给予|进行|开展|作出|造成|产生|带来|具有|负有|发挥|提供|构成|致以|至关重要|影响|意义";
  private static final List<OpenFrame> LEFT_OPEN =
      List.of(
          frame(
              "^(?:双方|中俄|各方|我们|成员国|.方|.{2}元首)?(?:再次|继续)?对(?!此|话)[^，]{2,60}(?:，.*)?$",
              BORNE, "表示|深表|持|予以"),
          frame("对(?:维护|促进|推动|保障|加强)[^，]+$", BORNE, "发挥|具有|作出|至关重要"),
          frame("^.{0,6}在(?:维护|涉及|关系|事关)[^，]{2,30}$", "支持", "问题上"),
          frame("在(?:打击|应对|防范|防止).+$", "方面|领域|合作|框架|问题上|努力|行动", "方面|领域|问题"),
          frame("借[^，]+机制$", "", "企图"),
          frame("以[^，]+为(?:由|借口|名)$", "", ""),
          frame("(?:支持|期待|主张|建立|推动)[^，]*以[^，]+为(?:基础|首都)$", "", "的"),
          frame("在[^，]*(?:基础上|前提下|框架下|框架内|背景下|情况下|条件下)$", "^(?:在|有鉴于)(?:此|这)", ""),
          frame(
              "^.{0,8}(?:通过|以|按照|根据|本着)[^，]*(?:途径|方式|手段|协商|思路|原则|精神|基础上|理念|共识|契机|形式|遵循|指引)$",
              "",
              ""),
          frame("通过[^，]*$", "方式|途径|手段|渠道|对话|协商|谈判|努力|合作", "(?:等|的)(?:方式|手段|途径|形式)"));

  Optional<CueMatch> cueAfter(Outline outline, Span body) {
    for (String word : afterWords) {
      int at = outline.find(word, body.start(), body.end());
      if (at > body.start()) {
        return cues.at(outline.text(), at, body.end(), List.of(Frame.AFTER));
      }
    }
    return Optional.empty();
  }

  boolean isUniversal(String subject) {
    return terms.list("universal").stream().anyMatch(subject::startsWith);
  }

  /** Cues by which only a holder speaks, never one who is urged. */
  boolean isDeclarative(Cue cue) {
    return switch (cue.relation()) {
      case COMMITS_TO, COOPERATES_ON -> false;
      case SUPPORTS -> Set.of("support", "advocate", "agree-with").contains(cue.id());
      case OPPOSES -> cue.id().startsWith("oppose") && !cue.id().equals("reject");
      default -> true;
    };
  }

  boolean opensAnother(Cue cue) {
    return Set.of("advocate", "adhere", "uphold").contains(cue.id());
  }

  boolean needsPromise(Cue cue) {
    return cue.id().equals("hold");
  }

  boolean standsAlone(Assessment assessment) {
    return Set.of("crucial", "contributes").contains(assessment.id());
  }

  boolean continuesSubject(String text, Span body) {
    return text.substring(body.start(), body.end())
        .matches("^(?:符合|是|为|始终是|具有|有助于|有利于|对[^，]+(?:造成|具有)).*");
  }

  Role role(Scene scene, Span name) {
    String wording = name.in(scene.text());
    Optional<Entity> entity =
        scene.mentions().stream()
            .filter(m -> m.span().equals(name))
            .map(Mention::entity)
            .findFirst();
    return new Role(wording, entity.orElseGet(() -> authority.actor(wording)));
  }

  Optional<Role> actorAt(Scene scene, Span target) {
    OptionalInt end = actors.end(scene, target.start(), target.end());
    boolean turned =
        end.isPresent() && TURNED.matcher(scene.text().substring(end.getAsInt())).find();
    return end.isPresent() && !turned
        ? Optional.of(role(scene, new Span(target.start(), end.getAsInt())))
        : Optional.empty();
  }

  /** The party that a speaker speaks for; for an unknown one the party that is not the host's. */
  Optional<List<Entity>> countryOf(Entity person, List<Entity> parties) {
    String country = person.facts().getOrDefault("country", "");
    if (!country.isEmpty()) {
      return parties.stream()
          .filter(p -> country.equals(p.facts().get("iso3166")))
          .findFirst()
          .map(List::of);
    }
    List<Entity> guests =
        parties.stream().filter(p -> !HOST.equals(p.facts().get("iso3166"))).toList();
    return guests.size() == 1 ? Optional.of(guests) : Optional.empty();
  }
}
