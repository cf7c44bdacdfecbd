package org.declgraph.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.declgraph.entity.Entity;
import org.declgraph.entity.EntityType;
import org.declgraph.entity.Mention;
import org.declgraph.position.Circumstances;
import org.declgraph.position.Family;
import org.declgraph.position.Position;
import org.declgraph.position.Relation;
import org.declgraph.position.Role;
import org.declgraph.position.Roles;
import org.declgraph.position.Stance;
import org.declgraph.position.Trace;
import org.declgraph.position.Voice;
import org.declgraph.text.Form;
import org.declgraph.text.Span;

/** Reads the clauses of one sentence in order. */
final class SentenceReader {
  private static final int MOST_COMMITMENTS = 3;
  private static final Pattern BARE =
      Pattern.compile(
          "^(?:各|相关|密切|务实|互利|有效|深入|长期|全面|战略|良好|建设性|紧密|富有成效的|更多|多边|双边|的|国际|沟通|实践)*"
              + "(?:(?:合作|协作|协调|沟通|交流|对话|磋商|配合|往来|互动|对接|讨论|联系|意见|经验|立场|工作|行动|谈判|研究|互鉴|协调行动|联合研究)[和与、及]?)+$");
  private static final Pattern OWN = Pattern.compile("^(?:两国|双方|中俄|俄中|双边|我们|各自|本国|两军|中外|对方|彼此)");
  private static final Pattern GLOBAL =
      Pattern.compile("全球|世界|国际|联合国|多极|人类|二十国集团|各国|地区(?!间)|安全架构|发展中国家");
  private static final Pattern BILATERAL =
      Pattern.compile("合作|协作|两国|双方|中俄|双边|对接|交流|往来|互信|伙伴关系|交往|互访");
  private static final Pattern NARRATED = Pattern.compile("^(?:了|过)|[\\p{IsHan}&&[^为除]]了[^解]");
  private static final Pattern DEADLINE =
      Pattern.compile("(?:于|在|到|至)?20\\d{2}年(?:底|末)?(?:之?前|以前)?(?:\\d{1,2}月)?");
  private static final Pattern ANAPHOR = Pattern.compile("^(?:此(?!外)|上述|这些|此类|该|这一|以上)");

  private final Grammar grammar;
  private final Holders parties;
  private final Scene scene;
  private final Form form;
  private final boolean news;
  private final List<Position> positions = new ArrayList<>();
  private List<Entity> holders;
  private Optional<List<Entity>> speaker;
  private Optional<Lead> lead;
  private final String antecedent;
  private boolean stated;
  private boolean purpose;
  private boolean openList;
  private boolean backing;
  private boolean topicFresh;
  private boolean foreign;
  private boolean assessed;
  private boolean subjectSeen;
  private boolean promised;
  private boolean urged;
  private int commitments;
  private boolean cueSeen;
  private Governor governor;
  private Span previousClause;
  private int firstClause;
  private Optional<Role> topic = Optional.empty();
  private final boolean statedBefore;

  SentenceReader(Grammar grammar, Holders parties, Scene scene, Setting setting) {
    this.grammar = grammar;
    this.parties = parties;
    this.scene = scene;
    this.form = setting.form();
    this.news = setting.news();
    Carry carry = setting.carry();
    this.speaker = carry.speaker();
    this.lead = carry.lead();
    this.antecedent = carry.antecedent();
    this.statedBefore = carry.stated();
    this.governor = carry.open().orElse(null);
    this.openList = carry.open().isPresent();
    this.holders = speaker.orElseGet(carry::holders);
  }

  /** The circumstances in which a sentence is read. */
  record Setting(Form form, boolean news, Carry carry) {}

  List<Position> positions() {
    return positions;
  }

  boolean cueSeen() {
    return cueSeen;
  }

  /** Reads all clauses; what is handed on to the next sentence. */
  Carry read() {
    String text = scene.text();
    int start = grammar.markerEnd(text);
    if (form == Form.ITEM && lead.filter(Lead::principles).isPresent()) {
      principle(start);
    } else if (!(form == Form.ITEM && lead.filter(Lead::facts).isPresent())) {
      for (Span clause : grammar.clauses(scene.outline(), new Span(start, text.length()))) {
        firstClause = previousClause == null ? clause.start() : firstClause;
        clause(clause);
        previousClause = clause;
      }
    }
    return new Carry(holders, speaker, stated, nextLead(), handedOn())
        .withOpen(openList ? Optional.ofNullable(governor) : Optional.empty());
  }

  private String handedOn() {
    return positions.isEmpty()
        ? scene.text().replaceFirst("[。；]$", "")
        : positions.get(positions.size() - 1).targetText();
  }

  private Optional<Lead> nextLead() {
    String text = scene.text();
    if (!text.endsWith("：") && !text.endsWith(":")) {
      return form == Form.ITEM || !subjectSeen ? lead : Optional.empty();
    }
    Optional<Role> addressee =
        governor != null && governor.stance().relation() == Relation.URGES
            ? governor.addressee()
            : Optional.empty();
    boolean principles = text.matches(".*(?:原则|共识)[^，。]{0,4}：$") && !text.contains("落实");
    boolean facts = text.matches(".*(?:特征|特点|成果|内容)是?：$");
    return Optional.of(new Lead(holders, principles, addressee, facts));
  }

  private void principle(int start) {
    Span target =
        grammar.targets().trim(scene, new Span(start, scene.text().length()), Relation.SUPPORTS);

    if (!target.isEmpty()) {
      add(
          new Stance(Relation.SUPPORTS, OptionalInt.of(3), true, false),
          target,
          new Trace("原则", new Span(0, 0), "principle-of-a-list"),
          Optional.empty(),
          Trail.EMPTY);
    }
  }

  // ---- one clause

  private void clause(Span clause) {
    String text = scene.text();
    int at = grammar.heads().afterConjunctions(text, clause);
    if (at >= clause.end()) {
      return;
    }
    List<Entity> before = holders;
    int subject = subject(at, clause.end());
    boolean explicit = subject > at;
    if (explicit) {
      foreign = false;
      subjectSeen = true;
      governor = null;
      at = subject;
    }
    if (governor != null && addition(clause)) {
      return;
    }
    Span rest = new Span(at, clause.end());
    Optional<Predicate> head = grammar.heads().find(scene.outline(), rest);
    if (governor == null
            && !explicit
            && lead.isPresent()
            && lead.get().addressee().isPresent()
            && form == Form.ITEM
        || leadUrges(explicit, head)) {
      demand(rest, lead.get().addressee(), leadTrace());
      return;
    }
    boolean declared = explicit || reports(rest) || head.filter(h -> bound(h.trail())).isPresent();
    if (declared) {
      purpose = false;
      statedNorm = false;
      assessed = false;
    }
    if (opensPurpose(rest, head) || text.startsWith("使其", rest.start())) {
      purpose = !text.startsWith("使其", rest.start()) && partyFollows(rest.end());
      return;
    }
    if (purpose || isPurpose(rest)) {
      purpose = true;
      return;
    }
    if (governor != null && !reports(rest) && !breaks(head)) {
      governed(rest);
      return;
    }
    governor = null;
    if (head.isEmpty() && !explicit && !reports(rest)) {
      foreign |= speaker.isEmpty() && topicOf(rest).isPresent();
    }
    if (head.isPresent()
        && !(foreign && !bound(head.get().trail()))
        && !judged(head.get(), rest)
        && accept(head.get(), explicit)) {
      return;
    }
    if (head.isEmpty() && explicit && promiseAlone(rest)) {
      return;
    }
    if (explicit && stated && !reports(rest)) {
      holders = before;
      content(new Span(grammar.heads().afterConjunctions(text, clause), clause.end()), false);
      return;
    }
    content(rest, explicit);
  }

  /** 致力于寻找解决方案: a promise whose verb is no cue of its own. */
  private boolean promiseAlone(Span rest) {
    String text = scene.text();
    int at = rest.start();
    int promise = 0;
    while (at < rest.end() && promise == 0) {
      promise = grammar.terms().words("promise").lengthAt(text, at, rest.end());
      int adverb = grammar.terms().words("adverb").lengthAt(text, at, rest.end());
      if (promise == 0 && adverb == 0) {
        return false;
      }
      at += promise > 0 ? promise : adverb;
    }
    boolean sole = text.substring(at, rest.end()).matches("(?:同|与|和|在|就).*|.*(?:努力|一道|合作|协作)");
    promised |= promise > 0;
    if (promise == 0 || rest.end() - at < 5 || sole) {
      return false;
    }
    cueSeen = true;
    promised = true;
    commitments++;
    Span cue = new Span(at - promise, at);
    add(
        new Stance(Relation.COMMITS_TO, OptionalInt.empty(), true, false),
        trimmed(new Span(at, rest.end())),
        new Trace(cue.in(text), cue, "promise"),
        Optional.empty(),
        Trail.EMPTY);
    return true;
  }

  /** Whether a clause that opens with a verb is the subject of what is said of it: 维护…符合…. */
  private boolean judged(Predicate head, Span rest) {
    if (head.trail().promised()) {
      return false;
    }
    boolean opinion = stated || statedBefore || !head.trail().reports().isEmpty();
    boolean verb =
        head.cue().frame() == Frame.OBJECT
            && (head.cue().relation() == Relation.COMMITS_TO
                || head.cue().relation() == Relation.COOPERATES_ON
                || head.cue().id().equals("uphold"));
    Span body = new Span(contentFrom(rest), rest.end());
    return verb && !body.isEmpty() && (saidToOught(head, body) || opinion && assessed(head, body));
  }

  private boolean saidToOught(Predicate head, Span body) {
    return grammar
        .norms()
        .in(scene.outline(), body)
        .filter(n -> n.start() > head.match().span().end() && !n.in(scene.text()).equals("要"))
        .isPresent();
  }

  private boolean assessed(Predicate head, Span body) {
    return grammar
        .assessments()
        .in(scene.text(), body)
        .filter(m -> !m.assessment().id().equals("importance") || !head.trail().reports().isEmpty())
        .isPresent();
  }

  private int contentFrom(Span rest) {
    String text = scene.text();
    int at = rest.start();
    int from = at;
    while (at < rest.end()) {
      int report = grammar.terms().words("report").lengthAt(text, at, rest.end());
      int adverb = grammar.terms().words("adverb").lengthAt(text, at, rest.end());
      if (report == 0 && adverb == 0) {
        break;
      }
      at += Math.max(report, adverb);
      from = report > 0 ? at : from;
    }
    return from;
  }

  /** Whether a clause opens with a verb of saying. */
  private boolean reports(Span rest) {
    return contentFrom(rest) > rest.start();
  }

  /** 为增进友谊，双方…: a purpose before its sentence. */
  private boolean opensPurpose(Span rest, Optional<Predicate> head) {
    String text = scene.text();
    boolean opens = text.startsWith("为", rest.start()) && !text.startsWith("为此", rest.start());
    return opens
        && head.filter(h -> h.cue().frame() == Frame.PROVIDE).isEmpty()
        && rest.end() < text.length()
        && text.charAt(rest.end()) == '，';
  }

  private boolean partyFollows(int from) {
    return scene.outline().clauses(new Span(from, scene.text().length())).stream()
        .anyMatch(c -> subjectEnd(c.start(), c.end()) > c.start());
  }

  private int subjectEnd(int at, int end) {
    int stop = at + parties.lengthAt(scene.text(), at, end);
    return stop > at && predicateAt(stop, end) ? stop : at;
  }

  /** …，以维护和平: a purpose after its clause. */
  private boolean isPurpose(Span rest) {
    String words = rest.in(scene.text());
    if (!words.startsWith("以")) {
      return words.matches("^(?:从而|进而).*");
    }
    return words.matches("^以(?:便|期|求|免|此).*")
        || (verbAt(rest.start() + 1) || adverbAt(rest.start() + 1))
            && !words.matches(".*(?:为|方式|态度|行动|精神|原则)[^，]{0,4}$")
            && !words.contains("为由");
  }

  private boolean adverbAt(int at) {
    return scene.tokens().stream().anyMatch(t -> t.span().start() == at && t.isA("d"));
  }

  private boolean verbAt(int at) {
    return scene.tokens().stream().anyMatch(t -> t.span().start() == at && t.isA("v"))
        || grammar.heads().verbAt(scene.text(), at, scene.text().length());
  }

  /** 以及某些国家…的企图 after a comma: more of the same. */
  private boolean addition(Span clause) {
    if (!scene.text().startsWith("以及", clause.start())) {
      return false;
    }
    Span rest = new Span(clause.start() + 2, clause.end());
    targets(rest, governor.stance(), governor.trace(), governor.addressee(), Trail.EMPTY);
    return true;
  }

  private boolean leadUrges(boolean explicit, Optional<Predicate> head) {
    return !explicit && lead.isPresent() && lead.get().addressee().isPresent();
  }

  private Trace leadTrace() {
    return new Trace("责成", new Span(0, 0), "urge");
  }

  /** Sets the holders from a clause's subject; where the subject ends, or {@code at} for none. */
  private int subject(int at, int end) {
    String text = scene.text();
    int length = parties.lengthAt(text, at, end);
    int word = at + length;
    int stop =
        word + (length > 0 ? grammar.terms().words("party-organ").lengthAt(text, word, end) : 0);
    if (length > 0 && predicateAt(stop, end)) {
      List<Entity> meant = parties.meaning(text.substring(at, word)).orElseThrow();
      if (speaker.isPresent() && meant.size() > 1) {
        if (text.startsWith("两国元首", at) || text.startsWith("双方还", at)) {
          speaker = Optional.empty();
          holders = meant;
        } else {
          holders = speaker.get();
        }
      } else {
        holders = meant;
      }
      return stop;
    }
    int members = parties.areGroup() ? membersAt(at, end) : at;
    return members > at ? members : news ? speakerAt(at, end) : at;
  }

  /** 哈萨克斯坦、乌兹别克斯坦和中国支持…: some members of a group speak for themselves. */
  private int membersAt(int at, int end) {
    List<Entity> members = new ArrayList<>();
    int stop = at;
    for (int next = at; next < end; ) {
      int from = next;
      Optional<Mention> state =
          scene.mentions().stream()
              .filter(m -> m.span().start() == from && m.entity().type() == EntityType.REGION)
              .findFirst();
      if (state.isEmpty()) {
        break;
      }
      members.add(state.get().entity());
      stop = state.get().span().end();
      next = stop < end && "、和与及".indexOf(scene.text().charAt(stop)) >= 0 ? stop + 1 : end;
    }
    if (members.isEmpty() || !predicateAt(stop, end)) {
      return at;
    }
    holders = members.stream().distinct().sorted(Comparator.comparing(Entity::label)).toList();
    return stop;
  }

  private int speakerAt(int at, int end) {
    for (Mention mention : scene.mentions()) {
      if (mention.span().start() <= at + 8
          && mention.span().start() >= at
          && mention.entity().type() == EntityType.PERSON) {
        int stop = mention.span().end();
        Optional<List<Entity>> country = grammar.countryOf(mention.entity(), parties.parties());
        if (country.isPresent() && speaks(stop, end)) {
          speaker = country;
          holders = country.get();
          return stop;
        }
      }
    }
    return at;
  }

  private boolean speaks(int at, int end) {
    String text = scene.text();
    int next = at;
    for (String title : List.of("主席", "总统", "总理", "外长", "部长")) {
      next = text.startsWith(title, next) ? next + title.length() : next;
    }
    return grammar.terms().words("report").lengthAt(text, next, end) > 0;
  }

  private boolean predicateAt(int at, int end) {
    if (at >= end) {
      return false;
    }
    String text = scene.text();
    return grammar.heads().opens(text, at, end) && !"和与同之".contains(text.substring(at, at + 1))
        || text.startsWith("同", at)
        || text.startsWith("与", at)
        || grammar.terms().words("norm").lengthAt(text, at, end) > 0
        || scene.tokens().stream()
            .anyMatch(
                t -> t.span().start() == at && (t.tag().equals("v") || t.isA("d") || t.isA("p")));
  }

  /** Whether a clause's head takes the word from the governor. */
  private boolean breaks(Optional<Predicate> head) {
    if (head.isEmpty()) {
      return false;
    }
    Predicate next = head.get();
    Relation relation = next.cue().relation();
    boolean commitment = relation == Relation.COMMITS_TO || relation == Relation.COOPERATES_ON;
    boolean declared = !next.trail().reports().isEmpty() || bound(next.trail());
    return switch (governor.stance().relation()) {
      case URGES -> declared || grammar.isDeclarative(next.cue());
      case SUPPORTS ->
          declared
              || !commitment && grammar.isDeclarative(next.cue())
              || !governor.clausal()
              || governor.own();
      default -> declared || grammar.isDeclarative(next.cue()) || !openList && !ofHarm(head.get());
    };
  }

  private boolean ofHarm(Predicate predicate) {
    String words = predicate.field().in(scene.text());
    return isCommitment(predicate)
        && grammar.terms().list("harm").stream().anyMatch(words::contains);
  }

  private static boolean bound(Trail trail) {
    return trail.promises().stream()
        .anyMatch(p -> !p.equals("要") && !p.startsWith("应") && !p.equals("须"));
  }

  /** A clause in the reach of the governor. */
  private void governed(Span rest) {
    if (including(rest)) {
      return;
    }
    switch (governor.stance().relation()) {
      case URGES -> {
        if (stillToStop(rest) || bothBrief(rest)) {
          prolong(rest);
        } else {
          demand(rest, governor.addressee(), governor.trace());
        }
      }
      case SUPPORTS -> extend(rest);
      default -> {
        boolean goesOn = startsWithVerb(rest) || topicOf(rest).isEmpty();
        if (governor.stance().relation().family() == Family.DISFAVOURS && goesOn) {
          targets(rest, governor.stance(), governor.trace(), governor.addressee(), Trail.EMPTY);
        } else {
          content(rest, false);
        }
      }
    }
  }

  private boolean startsWithVerb(Span rest) {
    String text = scene.text();
    return "将把以借利不".indexOf(text.charAt(rest.start())) >= 0
        || scene.tokens().stream()
            .anyMatch(
                t -> t.span().start() == rest.start() && (t.isA("v") || t.isA("d") || t.isA("p")));
  }

  /** 停止干涉内政，破坏稳定: what goes on in words of harm is still to be stopped. */
  private boolean stillToStop(Span rest) {
    if (positions.isEmpty()) {
      return false;
    }
    String before = positions.get(positions.size() - 1).targetText();
    String words = rest.in(scene.text());
    boolean stopping = before.matches("^(?:立即|尽快)?(?:停止|避免|不得|不应|不再|放弃|摒弃|防止|不).*");
    boolean stops = words.matches("^(?:立即|尽快|并)?(?:停止|避免|不|放弃|摒弃|防止|制止|消除|化解|遏制|应对).*");
    return stopping && !stops && grammar.terms().list("harm").stream().anyMatch(words::contains);
  }

  /** 和睦相处，合作共赢: short demands in a row are one. */
  private boolean bothBrief(Span rest) {
    return rest.length() <= 6
        && previousClause != null
        && previousClause.length() <= 7
        && !positions.isEmpty()
        && positions.get(positions.size() - 1).target().end() == previousClause.end();
  }

  /** The last position's target goes on to the end of a clause. */
  private void prolong(Span rest) {
    Position last = positions.remove(positions.size() - 1);
    positions.add(
        new Position(
            last.sentence(),
            last.stance(),
            last.roles(),
            new Span(last.target().start(), rest.end()),
            last.circumstances(),
            last.voice(),
            last.trace()));
  }

  private void extend(Span rest) {
    boolean brief = statedNorm && rest.length() <= 6;
    if ((governor.clausal() || brief) && !positions.isEmpty()) {
      prolong(rest);
    } else if (statedNorm && startsWithVerb(rest)) {
      targets(rest, governor.stance(), governor.trace(), governor.addressee(), Trail.EMPTY);
    } else {
      content(rest, false);
    }
  }

  private void demand(Span rest, Optional<Role> addressee, Trace trace) {
    String text = scene.text();
    int start = rest.start();
    Optional<Span> norm = grammar.norms().in(scene.outline(), rest);
    if (norm.isPresent()
        && norm.get().start() <= start + 1
        && !norm.get().in(text).startsWith("不")) {
      start = norm.get().end();
    }
    Stance stance =
        governor != null && governor.stance().relation() == Relation.URGES
            ? governor.stance()
            : new Stance(Relation.URGES, OptionalInt.of(3), true, false);
    targets(new Span(start, rest.end()), stance, trace, addressee, Trail.EMPTY);
  }

  // ---- a clause with a head

  private boolean accept(Predicate head, boolean explicit) {
    cueSeen = true;
    Cue cue = head.cue();
    Trail trail = head.trail();
    backing |= Set.of("support", "advocate").contains(cue.id());
    stated |= !trail.reports().isEmpty();
    promised |= bound(trail);
    Relation relation = cue.relation();
    if (relation == Relation.COMMITS_TO || relation == Relation.COOPERATES_ON) {
      return commitment(head, explicit);
    }
    switch (cue.frame()) {
      case ADDRESSED, ADDRESSED_OTHER -> addressed(head);
      case MATTER -> {
        if (head.field().isEmpty()) {
          matter(head);
        } else {
          object(head);
        }
      }
      default -> object(head);
    }
    return true;
  }

  private void object(Predicate head) {
    Relation relation = head.cue().relation();
    if (relation == Relation.SUPPORTS && grammar.opensAnother(head.cue())) {
      Optional<Predicate> inner = grammar.heads().find(scene.outline(), head.field());
      if (inner.isPresent()
          && inner.get().cue().relation() == Relation.SUPPORTS
          && inner.get().cue().frame() == Frame.OBJECT) {
        object(
            new Predicate(
                inner.get().match(),
                joined(head.trail(), inner.get().trail()),
                inner.get().field()));
        return;
      }
    }
    if (relation == Relation.SUPPORTS && NARRATED.matcher(head.field().in(scene.text())).find()) {
      return;
    }
    Span field = head.field();
    Trail trail = head.trail();
    if (field.isEmpty() || field.in(scene.text()).isBlank()) {
      matter(head);
      return;
    }
    Stance stance =
        new Stance(
            relation, grammar.grades().of(head.cue(), trail.adverbs()), true, trail.reaffirmed());
    Trace trace = trace(head);
    Optional<Predicate> second = sharing(field);
    if (second.isPresent()) {
      boolean shared = !head.cue().id().equals("uphold");
      Span object = second.get().field();
      targets(
          shared ? object : new Span(head.match().span().start(), object.end()),
          stance,
          trace,
          Optional.empty(),
          trail);
      if (shared && !isCommitment(second.get())) {
        accept(second.get(), true);
      }
      return;
    }
    Span target = field;
    if (head.cue().frame() == Frame.TOWARDS
        || head.cue().frame() == Frame.DEEP
        || head.cue().frame() == Frame.THIS) {
      target = resolved(field);
    }
    targets(target, stance, trace, Optional.empty(), trail);
    Span trimmed = grammar.targets().trim(scene, target, relation);
    boolean clausal =
        relation == Relation.SUPPORTS
            && grammar.actors().end(scene, trimmed.start(), trimmed.end()).isPresent();
    boolean own = OWN.matcher(target.in(scene.text())).find() || !clausal || !ofStates(trimmed);
    boolean closed = head.cue().frame() != Frame.OBJECT && head.cue().frame() != Frame.MATTER;
    governor = closed ? null : new Governor(stance, trace, Optional.empty(), clausal, own);
    if (relation == Relation.WELCOMES) {
      welcomedPromise(target);
    }
  }

  /** Whether a clause is about states or sides, and not about some organisation of theirs. */
  private boolean ofStates(Span target) {
    OptionalInt end = grammar.actors().end(scene, target.start(), target.end());
    return end.isPresent()
        && target
                .in(scene.text())
                .substring(0, end.getAsInt() - target.start())
                .matches(".*(?:国|国家|方|[朝美韩俄中]|人民|各派)$")
            | scene.mentions().stream()
                .anyMatch(
                    m ->
                        m.span().end() == end.orElse(-1) && m.entity().type() == EntityType.REGION);
  }

  private static boolean isCommitment(Predicate predicate) {
    Relation relation = predicate.cue().relation();
    return relation == Relation.COMMITS_TO || relation == Relation.COOPERATES_ON;
  }

  /** 重视并支持…: the second of two verbs with one object. */
  private Optional<Predicate> sharing(Span field) {
    String text = scene.text();
    for (String word : List.of("并", "和", "及")) {
      if (text.startsWith(word, field.start())) {
        return grammar
            .heads()
            .find(scene.outline(), new Span(field.start() + 1, field.end()))
            .filter(h -> !h.field().isEmpty());
      }
    }
    return Optional.empty();
  }

  /** 欢迎中方愿为…: what is welcomed is another party's promise. */
  private void welcomedPromise(Span target) {
    String text = scene.text();
    int length = parties.lengthAt(text, target.start(), target.end());
    int stop = target.start() + length;
    if (length > 0 && (text.startsWith("愿", stop) || text.startsWith("承诺", stop))) {
      List<Entity> before = holders;
      holders = parties.meaning(text.substring(target.start(), stop)).orElseThrow();
      Span promise = new Span(stop + (text.startsWith("愿", stop) ? 1 : 2), target.end());
      add(
          new Stance(Relation.COMMITS_TO, OptionalInt.empty(), true, false),
          promise,
          new Trace(
              text.substring(stop, promise.start()),
              new Span(stop, promise.start()),
              "welcomed-promise"),
          Optional.empty(),
          Trail.EMPTY);
      holders = before;
    }
  }

  private static Trail joined(Trail first, Trail second) {
    List<String> adverbs = new ArrayList<>(first.adverbs());
    adverbs.addAll(second.adverbs());
    List<String> promises = new ArrayList<>(first.promises());
    promises.addAll(second.promises());
    List<String> reports = new ArrayList<>(first.reports());
    reports.addAll(second.reports());
    List<Phrase> phrases = new ArrayList<>(first.phrases());
    phrases.addAll(second.phrases());
    return new Trail(adverbs, promises, reports, phrases);
  }

  /** 此, where it stands for an earlier clause of the sentence. */
  private Span resolved(Span field) {
    if (field.in(scene.text()).equals("此") && previousClause != null) {
      return new Span(firstClause, previousClause.end());
    }
    return field;
  }

  private void matter(Predicate head) {
    Optional<Phrase> phrase = head.trail().phrase(List.of("在", "就", "对", "于"));
    if (phrase.isEmpty()) {
      return;
    }
    Span content = phrase.get().content();
    Stance stance =
        new Stance(
            head.cue().relation(),
            grammar.grades().of(head.cue(), head.trail().adverbs()),
            true,
            head.trail().reaffirmed());
    targets(firstClause(content), stance, trace(head), Optional.empty(), head.trail());
  }

  private Span firstClause(Span content) {
    List<Span> clauses = scene.outline().clauses(content);
    Span first = clauses.isEmpty() ? content : clauses.get(0);
    String words = first.in(scene.text());
    int cut = words.startsWith("涉及") ? 2 : 0;
    return new Span(first.start() + cut, words.endsWith("的") ? first.end() - 1 : first.end());
  }

  private void addressed(Predicate head) {
    Span field = head.field();
    String text = scene.text();
    int own = parties.lengthAt(text, field.start(), field.end());
    boolean hope = head.cue().frame() == Frame.ADDRESSED_OTHER;
    if (hope && own > 0 && predicateAt(field.start() + own, field.end())) {
      hopedOfParties(head, field.start() + own);
      return;
    }
    if (hope && (text.startsWith("同", field.start()) || text.startsWith("与", field.start()))) {
      promised = true;
      Optional<Predicate> inner = grammar.heads().find(scene.outline(), field);
      inner.ifPresent(
          h ->
              commitment(
                  new Predicate(
                      h.match(), h.trail().withPromise(head.match().span().in(text)), h.field()),
                  true));
      return;
    }
    OptionalInt end = grammar.actors().end(scene, field.start(), field.end());
    if (end.isEmpty() && text.endsWith("：") && field.end() == text.length() - 1) {
      end = OptionalInt.of(field.end());
    }
    Relation relation = hope && end.isEmpty() ? Relation.SUPPORTS : Relation.URGES;
    Stance stance =
        new Stance(
            relation,
            grammar.grades().of(head.cue(), head.trail().adverbs()),
            true,
            head.trail().reaffirmed());
    Optional<Role> addressee =
        end.isPresent()
            ? Optional.of(grammar.role(scene, new Span(field.start(), end.getAsInt())))
            : Optional.empty();
    Span demand = new Span(end.orElse(field.start()), field.end());
    governor = new Governor(stance, trace(head), addressee, false, false);
    urged = true;
    if (!demand.isEmpty()) {
      targets(demandOnly(demand), stance, trace(head), addressee, head.trail());
    }
  }

  /** 作为唯一未完成销毁的缔约国加快销毁 → 加快销毁: in what capacity is no part of the demand. */
  private Span demandOnly(Span demand) {
    String text = scene.text();
    if (text.startsWith("作为", demand.start())) {
      OptionalInt end = grammar.actors().end(scene, demand.start() + 2, demand.end());
      if (end.isPresent()) {
        return new Span(end.getAsInt(), demand.end());
      }
    }
    return demand;
  }

  private void hopedOfParties(Predicate head, int at) {
    promised = true;
    Span rest = new Span(at, head.field().end());
    Optional<Predicate> inner = grammar.heads().find(scene.outline(), rest);
    inner.ifPresent(
        h ->
            commitment(
                new Predicate(
                    h.match(),
                    h.trail().withPromise(head.match().span().in(scene.text())),
                    h.field()),
                true));
  }

  private Trace trace(Predicate head) {
    return new Trace(head.match().span().in(scene.text()), head.match().span(), head.cue().id());
  }

  // ---- commitments

  private boolean commitment(Predicate head, boolean explicit) {
    String text = scene.text();
    Trail trail = head.trail();
    Span field = head.field();
    boolean willing = promised || trail.promised();
    if (grammar.needsPromise(head.cue()) && !willing && form != Form.ITEM) {
      return false;
    }
    if (NARRATED.matcher(field.in(text)).find() && !willing) {
      return false;
    }
    if (explicit && !willing && news) {
      return false;
    }
    boolean offering =
        head.cue().frame() == Frame.PROVIDE && !grammar.heads().contributes(scene.outline(), field);
    if (offering && !willing && (commitments > 0 || !positions.isEmpty() || form != Form.ITEM)) {
      return true;
    }
    Span target = commitmentTarget(head);
    if (target.isEmpty()) {
      return true;
    }
    Relation relation = commitmentRelation(head.cue(), target.in(text));
    boolean normative = trail.promises().stream().anyMatch(p -> p.equals("要") || p.startsWith("应"));
    if (relation == Relation.COMMITS_TO
        && (speaker.isPresent() && (normative || urged) || urged && statedNorm)) {
      relation = Relation.SUPPORTS;
    } else if (statedNorm || backed(head, target, willing)) {
      relation = Relation.SUPPORTS;
    }
    if (relation == Relation.SUPPORTS) {
      targets(
          target,
          new Stance(relation, OptionalInt.of(3), true, trail.reaffirmed()),
          trace(head),
          Optional.empty(),
          trail);
      return true;
    }
    if (normative && speaker.isPresent()) {
      urged = true;
    }
    if (commitments < MOST_COMMITMENTS) {
      commitments++;
      add(
          new Stance(relation, OptionalInt.empty(), true, trail.reaffirmed()),
          target,
          trace(head),
          Optional.empty(),
          trail);
    }
    return true;
  }

  private boolean statedNorm;

  /** 双方支持甲，维护乙，促进丙: what is furthered after it is backed is backed too. */
  private boolean backed(Predicate head, Span target, boolean willing) {
    return !willing
        && form == Form.BODY
        && head.cue().id().equals("bring-about")
        && !positions.isEmpty()
        && backing
        && !BILATERAL.matcher(target.in(scene.text())).find();
  }

  private Span commitmentTarget(Predicate head) {
    String text = scene.text();
    Span field = head.field();
    if (head.cue().frame() == Frame.PROVIDE) {
      return field;
    }
    Optional<Predicate> second = sharing(field);
    if (second.isPresent()) {
      field = second.get().field();
    }
    Span object = grammar.targets().trim(scene, field, Relation.COMMITS_TO);
    if (object.isEmpty() || BARE.matcher(object.in(text)).matches()) {
      Optional<Phrase> phrase = head.trail().phrase(List.of("就", "在", "围绕", "对", "针对"));
      if (phrase.isPresent() && phrase.get().content().length() > 1) {
        return phrase.get().content();
      }
    }
    if (!object.isEmpty() && object.in(text).endsWith("合作水平")) {
      return new Span(object.start(), object.end() - 2);
    }
    return object;
  }

  private Relation commitmentRelation(Cue cue, String target) {
    boolean bilateral = BILATERAL.matcher(target).find();
    if (cue.relation() == Relation.COMMITS_TO) {
      return bilateral && !GLOBAL.matcher(target).find()
          ? Relation.COOPERATES_ON
          : Relation.COMMITS_TO;
    }
    return !bilateral && GLOBAL.matcher(target).find()
        ? Relation.COMMITS_TO
        : Relation.COOPERATES_ON;
  }

  // ---- a clause without a head: norms and assessments

  private void content(Span rest, boolean explicit) {
    String text = scene.text();
    int at = rest.start();
    Span body = rest;
    while (at < rest.end()) {
      int report = grammar.terms().words("report").lengthAt(text, at, rest.end());
      int adverb = grammar.terms().words("adverb").lengthAt(text, at, rest.end());
      if (report == 0 && adverb == 0) {
        break;
      }
      stated |= report > 0;
      if (report > 0) {
        reaffirming |= text.startsWith("重申", at);
      }
      at += Math.max(report, adverb);
      if (report > 0) {
        body = new Span(at, rest.end());
        explicit = false;
      }
    }
    if (body.isEmpty()) {
      return;
    }
    if (after(body)) {
      return;
    }
    Optional<Span> norm = grammar.norms().in(scene.outline(), body);
    if (norm.isPresent()) {
      norm(body, norm.get(), explicit);
      return;
    }
    if (including(body)) {
      return;
    }
    if (statedNorm && !explicit && startsWithVerb(body)) {
      targets(
          body,
          supports(""),
          new Trace("应", new Span(body.start(), body.start()), "norm"),
          Optional.empty(),
          Trail.EMPTY);
      return;
    }
    assess(body, explicit);
  }

  private boolean reaffirming;

  /** 包括…, 特别是…: more of what the last position is on. */
  private boolean including(Span body) {
    String text = scene.text();
    for (String word : List.of("特别是", "主要包括", "包括", "尤其是", "首先是")) {
      if (text.startsWith(word, body.start()) && !positions.isEmpty()) {
        Position last = positions.get(positions.size() - 1);
        Relation relation = last.stance().relation();
        if (relation == Relation.URGES || relation == Relation.WELCOMES) {
          return true;
        }
        if (relation.family() == Family.DISFAVOURS) {
          governor = new Governor(last.stance(), last.trace(), Optional.empty(), false, false);
          openList = word.equals("主要包括") || word.equals("包括");
        }
        Span field = new Span(body.start() + word.length(), body.end());
        Optional<Predicate> inner = grammar.heads().find(scene.outline(), field);
        if (relation == Relation.SUPPORTS && inner.isPresent()) {
          field = inner.get().field().isEmpty() ? field : inner.get().field();
        }
        if (relation == Relation.COOPERATES_ON || relation == Relation.COMMITS_TO) {
          inner.ifPresent(h -> accept(h, false));
          return true;
        }
        targets(field, last.stance(), last.trace(), Optional.empty(), Trail.EMPTY);
        return true;
      }
    }
    return false;
  }

  private boolean after(Span body) {
    Optional<CueMatch> match = grammar.cueAfter(scene.outline(), body);
    if (match.isEmpty() || match.get().span().start() == body.start()) {
      return false;
    }
    cueSeen = true;
    CueMatch cue = match.get();
    targets(
        new Span(body.start(), cue.span().start()),
        new Stance(cue.cue().relation(), cue.cue().strength(), true, reaffirming),
        new Trace(cue.span().in(scene.text()), cue.span(), cue.cue().id()),
        Optional.empty(),
        Trail.EMPTY);
    return true;
  }

  private void norm(Span body, Span norm, boolean explicit) {
    cueSeen = true;
    String text = scene.text();
    Span subject = actorOnly(trimmed(new Span(body.start(), norm.start())));
    if (subject.isEmpty() && previousClause != null) {
      subject = characterised(subject);
    }
    Span duty = trimmed(new Span(norm.end(), body.end()));
    String word = norm.in(text);
    if (duty.isEmpty() || text.startsWith("应", norm.start()) && duty.in(text).endsWith("邀请")) {
      return;
    }
    Trace trace = new Trace(word, norm, "norm");
    if (speaker.isPresent() && (explicit || subject.isEmpty())) {
      urged = true;
      promised = true;
      Optional<Predicate> head = grammar.heads().find(scene.outline(), duty);
      head.ifPresent(
          h -> accept(new Predicate(h.match(), h.trail().withPromise("要"), h.field()), true));
      return;
    }
    if (subject.isEmpty()
        && !explicit
        && !word.equals("要")
        && topic.isPresent()
        && previousClause != null
        && (!stated || topicFresh)) {
      Stance stance =
          new Stance(Relation.URGES, OptionalInt.of(word.equals("必须") ? 5 : 2), true, reaffirming);
      governor = new Governor(stance, trace, topic, false, false);
      demand(duty, topic, trace);
      return;
    }
    if (subject.isEmpty() || explicit) {
      statedNorm = true;
      supportsDuty(duty, word, trace);
      return;
    }
    String who = subject.in(text);
    if (grammar.isUniversal(who)) {
      boolean right = word.startsWith("有权");
      Span target = right ? duty : new Span(subject.start(), body.end());
      targets(target, supports(word), trace, Optional.empty(), Trail.EMPTY);
      return;
    }
    int own = parties.lengthAt(text, subject.start(), subject.end());
    if (own == subject.length()) {
      statedNorm = true;
      supportsDuty(duty, word, trace);
      return;
    }
    if (grammar.actors().isActor(scene, subject)) {
      Optional<Role> addressee = Optional.of(grammar.role(scene, actorOnly(subject)));
      boolean negative = word.startsWith("不");
      Stance stance =
          new Stance(Relation.URGES, OptionalInt.of(word.equals("必须") ? 5 : 2), true, reaffirming);
      governor = new Governor(stance, trace, addressee, false, false);
      Span target = negative ? new Span(norm.start(), body.end()) : duty;
      targets(conjoined(target), stance, trace, addressee, Trail.EMPTY);
      return;
    }
    topicNorm(subject, norm, duty, body, trace);
  }

  /** 《公约》作为重要机制，应得到遵守: what the clause before says the character of. */
  private Span characterised(Span subject) {
    int as = scene.outline().find("作为", previousClause.start(), previousClause.end());
    int from = contentStart(previousClause);
    return as > from ? new Span(from, as) : subject;
  }

  private Span conjoined(Span target) {
    return target;
  }

  private Span actorOnly(Span subject) {
    String text = scene.text();
    int start = subject.start();
    int end = subject.end();
    while (end > start && "都均也还更并".indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    return new Span(start, end);
  }

  private Stance supports(String word) {
    return new Stance(Relation.SUPPORTS, OptionalInt.of(3), true, reaffirming);
  }

  /** 应…: the duty is what is backed; its verb of keeping is left out. */
  private void supportsDuty(Span duty, String word, Trace trace) {
    Optional<Predicate> head = grammar.heads().find(scene.outline(), duty);
    if (head.isPresent()
        && head.get().cue().frame() == Frame.OBJECT
        && head.get().cue().relation() != Relation.COOPERATES_ON
        && head.get().cue().relation() != Relation.COMMITS_TO) {
      stated = true;
      object(head.get());
      return;
    }
    int start = duty.start();
    if (word.startsWith("不") || word.startsWith("无")) {
      targets(
          new Span(start - word.length(), duty.end()),
          supports(word),
          trace,
          Optional.empty(),
          Trail.EMPTY);
      return;
    }
    if (onlyAdverbs(duty)) {
      return;
    }
    Stance stance = supports(word);
    Span target =
        head.filter(h -> h.trail().phrases().isEmpty())
            .map(h -> new Span(h.match().span().start(), duty.end()))
            .orElse(new Span(start, duty.end()));
    targets(target, stance, trace, Optional.empty(), Trail.EMPTY);
    governor = new Governor(stance, trace, Optional.empty(), false, false);
  }

  private boolean onlyAdverbs(Span duty) {
    int at = duty.start();
    while (at < duty.end()) {
      int length = grammar.terms().words("adverb").lengthAt(scene.text(), at, duty.end());
      if (length == 0) {
        return false;
      }
      at += length;
    }
    return true;
  }

  private void topicNorm(Span subject, Span norm, Span duty, Span body, Trace trace) {
    String text = scene.text();
    String words = duty.in(text);
    Stance stance = supports(norm.in(text));
    if (words.matches("^(?:充分|切实|严格|全面|普遍)?(?:得到|受到|予以).*")) {
      targets(subject, stance, trace, Optional.empty(), Trail.EMPTY);
      governor = new Governor(stance, trace, Optional.empty(), false, false);
      return;
    }
    boolean whole =
        words.matches("^(?:继续|始终|有机地)?(?:成为|是|为|通过|由|在|融入|有机|得到|能).*")
            && !norm.in(text).equals("应是")
            && !words.startsWith("是商定");
    if (words.startsWith("是") && startsVerb(duty.start() + 1)) {
      targets(new Span(duty.start() + 1, duty.end()), stance, trace, Optional.empty(), Trail.EMPTY);
      return;
    }
    if (whole || norm.in(text).startsWith("不") || norm.in(text).equals("只能")) {
      targetsWhole(new Span(subject.start(), body.end()), stance, trace);
      return;
    }
    statedNorm = true;
    supportsDuty(duty, norm.in(text), trace);
  }

  private boolean startsVerb(int at) {
    return scene.tokens().stream().anyMatch(t -> t.span().start() == at && t.isA("v"));
  }

  private void targetsWhole(Span span, Stance stance, Trace trace) {
    add(stance, trimmed(span), trace, Optional.empty(), Trail.EMPTY);
  }

  private void assess(Span body, boolean explicit) {
    String text = scene.text();
    topic = topicOf(body);
    topicFresh = topic.isPresent();
    if (explicit && !stated) {
      return;
    }
    boolean allowed = stated || statedBefore && !explicit;
    Span range = body;
    if (previousClause != null && grammar.continuesSubject(text, body)) {
      range = new Span(contentStart(previousClause), body.end());
    }
    Optional<Assessments.Match> match = grammar.assessments().in(text, range);
    if (assessed && range.start() < body.start()) {
      return;
    }
    if (match.isEmpty() || !allowed && !news && !grammar.standsAlone(match.get().assessment())) {
      return;
    }
    if (!allowed && news) {
      return;
    }
    cueSeen = true;
    assessed = true;
    Assessment assessment = match.get().assessment();
    Span target = match.get().target();
    Stance stance =
        new Stance(
            assessment.relation(), assessment.strength(), assessment.explicit(), reaffirming);
    Span cue = new Span(Math.min(target.end(), body.end() - 1), body.end());
    targets(
        target,
        stance,
        new Trace(cue.in(text), cue, assessment.id()),
        Optional.empty(),
        Trail.EMPTY);
  }

  private int contentStart(Span clause) {
    String text = scene.text();
    int at = grammar.heads().afterConjunctions(text, clause);
    int length = parties.lengthAt(text, at, clause.end());
    int report = grammar.terms().words("report").lengthAt(text, at + length, clause.end());
    return report > 0 ? at + length + report : clause.start();
  }

  private Optional<Role> topicOf(Span body) {
    OptionalInt end = grammar.actors().end(scene, body.start(), body.end());
    return end.isPresent()
        ? Optional.of(grammar.role(scene, new Span(body.start(), end.getAsInt())))
        : Optional.empty();
  }

  private Span trimmed(Span span) {
    String text = scene.text();
    int start = span.start();
    int end = span.end();
    while (start < end && "，。；：、 ".indexOf(text.charAt(start)) >= 0) {
      start++;
    }
    while (end > start && "，。；：、 ".indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    return new Span(start, end);
  }

  // ---- rows

  private void targets(
      Span field, Stance stance, Trace trace, Optional<Role> addressee, Trail trail) {
    Span whole = condition(grammar.targets().trim(scene, field, stance.relation()), stance);
    if (whole.isEmpty()) {
      return;
    }
    for (Span part : grammar.coordination().split(scene, whole, stance.relation())) {
      Span target = grammar.targets().trim(scene, part, stance.relation());
      if (!target.isEmpty()) {
        add(stance, target, trace, addressee, trail);
      }
    }
  }

  /** 在确保安全的前提下打造…: the condition is kept apart. */
  private Span condition(Span target, Stance stance) {
    String words = target.in(scene.text());
    Matcher matcher = Pattern.compile("^在[^，]*?(?:前提下|草案基础上|的基础上)，?").matcher(words);
    return matcher.find()
            && matcher.end() < words.length() - 2
            && stance.relation() == Relation.SUPPORTS
        ? new Span(target.start() + matcher.end(), target.end())
        : target;
  }

  private void add(Stance stance, Span target, Trace trace, Optional<Role> addressee, Trail trail) {
    if (holders.isEmpty() || target.isEmpty()) {
      return;
    }
    String words = target.in(scene.text());
    positions.add(
        new Position(
            scene.sentence(),
            stance,
            new Roles(
                holders,
                addressee,
                against(stance, target, addressee),
                beneficiary(stance, target)),
            target,
            new Circumstances(
                ANAPHOR.matcher(words).find() ? antecedent : "",
                conditionOf(trail),
                deadline(words)),
            voice(),
            trace));
  }

  private String conditionOf(Trail trail) {
    return trail.phrases().stream()
        .filter(
            p ->
                p.closer().endsWith("基础上")
                    || p.closer().endsWith("前提下")
                    || p.closer().endsWith("条件下"))
        .map(p -> p.span().in(scene.text()))
        .findFirst()
        .orElse("");
  }

  private static String deadline(String words) {
    Matcher matcher = DEADLINE.matcher(words);
    return matcher.find() ? matcher.group() : "";
  }

  private Optional<Role> against(Stance stance, Span target, Optional<Role> addressee) {
    if (stance.relation().family() == Family.CALLS_FOR) {
      return Optional.empty();
    }
    return stance.relation().family() == Family.DISFAVOURS
        ? grammar.actorAt(scene, target)
        : Optional.empty();
  }

  private Optional<Role> beneficiary(Stance stance, Span target) {
    return stance.relation() == Relation.SUPPORTS
        ? grammar.actorAt(scene, target)
        : Optional.empty();
  }

  private Voice voice() {
    if (speaker.isPresent()) {
      return Voice.REPORTED;
    }
    return holders.size() == parties.parties().size() ? Voice.JOINT : Voice.ONE_SIDED;
  }
}
