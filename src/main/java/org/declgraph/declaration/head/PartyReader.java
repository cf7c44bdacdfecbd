package org.declgraph.declaration.head;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.declgraph.declaration.piece.Piece;
import org.declgraph.entity.authority.Authority;
import org.declgraph.entity.authority.Entity;
import org.declgraph.entity.authority.EntityType;
import org.declgraph.entity.authority.Meeting;
import org.declgraph.text.layout.Block;
import org.declgraph.text.layout.Dateline;
import org.declgraph.text.layout.Form;

/**
 * Finds who speaks in a text: from the words that define 双方, the title, the signatures, the
 * opening.
 */
final class PartyReader {
  private static final Pattern DEFINITION =
      Pattern.compile(
          "([^。；：]{2,200}?)[（(]?(?:以下|下|合)(?:统?简?称|称)(?:为)?[“「\"]?(?:双方|三方|四方|各方|两国|缔约|成员国|我们)");
  private static final Pattern TITLE_PARTIES =
      Pattern.compile("^(.{2,80}?)(?:关于|就|在|联合|共同|声明|宣言|公报|睦邻|友好|条约|协定)");
  private static final Pattern TOPIC = Pattern.compile("^(?:关于|就)");
  private static final Pattern WE = Pattern.compile("^我们[，,：]([^。]{4,300}?)(?:[，,]|于|在|。)");
  private static final Pattern ORDINAL =
      Pattern.compile("^(?:[^，。：]{0,20}——|.*：.*——)?(?:第.{1,6}[次届])?");

  /** What follows the name of an organisation in a title where its members speak. */
  private static final Pattern MEMBERS =
      Pattern.compile("^(?:各?成员国?|领导人|峰会|政府首脑|首脑|元首|外长|部长|安全会议|第.{1,6}[次届]|关于|联合|共同)");

  private static final int LONGEST = 20;
  private static final int LONGEST_COMPOUND = 4;

  /** The verbs of an opening that says who met whom, or who declares together. */
  private static final Pattern TOGETHER =
      Pattern.compile("邀请|访问|举行|会谈|会晤|会见|召开|共同|发表|声明|商定|决定|认为|出席|参加|回顾|根据|：$");

  private static final Pattern MATTER =
      Pattern.compile("(?:就|关于|围绕)[^，。]{2,60}?(?:问题|局势|意见|议题)|《[^》]*》|“[^”]*”");
  private static final Pattern LEADER = Pattern.compile("(?:国家主席|国务院|外交部长|中共中央|全国人大|全国政协|国务委员)");

  /** What makes the name of a state that of one who takes part: 德国总理, 塞尔维亚国民议会议长. */
  private static final Pattern OFFICE =
      Pattern.compile(
          "^[^，。、；：和与同]{0,10}?(?:总统|总理|首相|国王|女王|外长|外交部长|外交大臣|议长|防长|国务卿|主席|总书记|王储|亲王|元首"
              + "|大臣|部长|特使|代表|苏丹|埃米尔|领导人|财长|顾问|秘书)");

  /** Who gets a letter says nothing in its report. */
  private static final Pattern LETTER = Pattern.compile("(?<!互)致(?:贺|慰问|唁|复)?[电信]");

  private static final Pattern SUBJECT =
      Pattern.compile("^([^，：]{2,30}?)(?:发表|签署|举行|会谈|会晤|达成|建立|宣布|就)");
  private static final Pattern ONE_SPEAKER = Pattern.compile("发言人|外交部[：:]");
  private static final Pattern CHINESE =
      Pattern.compile("中方|我国|外交部|国务院|中国政府|全国人大|国台办|国防部|商务部|中国(?:立场|方案|将|愿|坚|始终|一贯|提出|主张)|习近平主席");

  private static final int OPENING = 20;
  private static final int MEETING = 2;

  private final Authority authority;
  private final Names names;

  PartyReader(Authority authority) {
    this.authority = authority;
    this.names = new Names(authority);
  }

  /** Those who speak together, as the text says itself; fewer than two where it is no joint one. */
  List<Entity> together(Piece piece, String title) {
    return several(said(piece, title));
  }

  /** Those of whom the opening says that they met; fewer than two where there are none. */
  List<Entity> met(Piece piece) {
    return several(Stream.of(meeting(piece)));
  }

  private static List<Entity> several(Stream<List<Entity>> ways) {
    return ways.filter(found -> found.size() >= 2).findFirst().orElse(List.of());
  }

  /** The states or organisations that the title says to speak. */
  List<Entity> inTitle(String title) {
    if (TOPIC.matcher(title).find()) {
      return names.shortNamesIn(title);
    }
    Matcher matcher = TITLE_PARTIES.matcher(title);
    return names.in(matcher.find() ? matcher.group(1) : title);
  }

  /** The one organisation whose members speak: 上海合作组织成员国元首理事会…宣言; 我们，金砖国家领导人. */
  Optional<Entity> organisation(Piece piece, String title) {
    return organisation(title)
        .or(() -> Optional.of(we(piece)).filter(we -> we.size() == 1).map(we -> we.get(0)))
        .filter(Names::isGroup);
  }

  private Optional<Entity> organisation(String title) {
    String name = ORDINAL.matcher(title).replaceFirst("");
    String beginning = name.substring(0, Math.min(LONGEST_COMPOUND, name.length()));
    if (meeting(title).isPresent() || !names.statesIn(beginning).isEmpty()) {
      return Optional.empty();
    }
    return IntStream.range(2, Math.min(LONGEST, name.length()))
        .filter(length -> MEMBERS.matcher(name.substring(length)).find())
        .mapToObj(length -> authority.find(name.substring(0, length)))
        .flatMap(Optional::stream)
        .filter(Names::isOrganisation)
        .map(this::membersOf)
        .findFirst();
  }

  /** The parties of a text of a kind, ordered by English name. */
  List<Entity> parties(Piece piece, String title, Kind kind) {
    List<Entity> parties =
        switch (kind) {
          case JOINT_STATEMENT -> joint(piece, title);
          case ORGANISATION_DECLARATION -> members(piece, title);
          case UNILATERAL_STATEMENT -> government(piece, title);
          case NEWS_REPORT -> speakers(piece, title);
        };
    return parties.stream().distinct().sorted(Comparator.comparing(Entity::label)).toList();
  }

  private List<Entity> joint(Piece piece, String title) {
    List<Entity> together = several(Stream.concat(said(piece, title), Stream.of(meeting(piece))));
    return together.isEmpty()
        ? said(piece, title).filter(found -> !found.isEmpty()).findFirst().orElse(List.of())
        : together;
  }

  /** What the text says of its speakers in one place after the other, the surest first. */
  private Stream<List<Entity>> said(Piece piece, String title) {
    List<Entity> met = meeting(piece);
    List<Entity> meeting = meeting(title).map(Meeting::parties).orElse(List.of());
    return Stream.of(
        meeting.size() > 2 ? meeting : List.of(),
        speaking(defined(piece)),
        we(piece),
        speaking(inTitle(title)),
        met.stream().anyMatch(Names::isGroup) ? met : List.of(),
        meeting,
        titled(title),
        speaking(signing(piece)));
  }

  /** A title may also name an organisation beside a state: 中国和非洲联盟委员会联合声明. */
  private List<Entity> titled(String title) {
    List<Entity> named = inTitle(title);
    List<Entity> speaking = speaking(named);
    return speaking.size() == 1 && speaking.equals(china()) ? named : speaking;
  }

  private Optional<Meeting> meeting(String title) {
    return authority.meetings().stream().filter(meeting -> meeting.isIn(title)).findFirst();
  }

  private List<Entity> defined(Piece piece) {
    for (Block block : KindReader.first(piece, OPENING)) {
      Matcher matcher = DEFINITION.matcher(block.text());
      if (block.text().contains("称") && matcher.find()) {
        return names.in(matcher.group(1));
      }
    }
    return List.of();
  }

  private List<Entity> signing(Piece piece) {
    return piece.texts(Form.SIGNATURE).stream()
        .filter(line -> Dateline.at(line).isEmpty())
        .flatMap(line -> names.in(line).stream())
        .distinct()
        .toList();
  }

  /** 应甲国邀请，乙国主席…; 甲国和乙国外长于…在…举行…: those of whom the first sentence says that they met. */
  private List<Entity> meeting(Piece piece) {
    for (Block block : KindReader.first(piece, MEETING)) {
      String sentence = unnumbered(block).split("[。；]", 2)[0];
      if (TOGETHER.matcher(sentence).find()) {
        String plain = MATTER.matcher(sentence).replaceAll("，");
        List<Entity> found = new ArrayList<>(names.in(plain));
        if (LEADER.matcher(plain).find()) {
          found.addAll(china());
        }
        List<Entity> speaking = speaking(found.stream().distinct().toList());
        if (speaking.size() >= 2) {
          return speaking;
        }
      }
    }
    return List.of();
  }

  /** Beside a group of states its host and its organs are no parties of their own. */
  private List<Entity> speaking(List<Entity> named) {
    if (named.stream().noneMatch(Names::isGroup)) {
      return named.stream().filter(Names::isState).toList();
    }
    List<Entity> groups = named.stream().filter(Names::isGroup).limit(1).toList();
    boolean withChina = named.containsAll(china());
    return Stream.concat(
            named.stream()
                .filter(Names::isState)
                .filter(state -> !withChina || china().contains(state)),
            groups.stream())
        .toList();
  }

  private static String unnumbered(Block block) {
    int marker = block.marker().map(m -> m.text().length()).orElse(0);
    return block.text().substring(marker);
  }

  /** The member states of the organisation that the title, or else the opening, names first. */
  private List<Entity> members(Piece piece, String title) {
    Optional<Entity> whole = organisation(piece, title);
    if (whole.isPresent()) {
      return List.of(whole.get());
    }
    List<Entity> together = we(piece);
    if (together.size() > 1) {
      return together;
    }
    List<Entity> named = new ArrayList<>(inTitle(title));
    named.addAll(names.in(title));
    if (named.isEmpty()) {
      named.addAll(names.in(KindReader.opening(piece)));
    }
    List<Entity> organisations =
        named.stream().filter(e -> e.type() != EntityType.REGION).distinct().toList();
    List<Entity> states = named.stream().filter(Names::isState).toList();
    if (organisations.isEmpty()) {
      return together.isEmpty() ? states : together;
    }
    List<Entity> parties = new ArrayList<>(states);
    parties.add(membersOf(organisations.get(0)));
    return parties;
  }

  private Entity membersOf(Entity organisation) {
    return Names.isGroup(organisation)
        ? organisation
        : authority.actor(organisation.nameZh() + "成员国");
  }

  private List<Entity> we(Piece piece) {
    return KindReader.first(piece, OPENING).stream()
        .map(block -> WE.matcher(unnumbered(block)))
        .filter(Matcher::find)
        .map(matcher -> speaking(names.in(matcher.group(1))))
        .filter(found -> !found.isEmpty())
        .findFirst()
        .orElse(List.of());
  }

  /** Whoever the title names before its 就 or 关于; else the country whose press prints it. */
  private List<Entity> government(Piece piece, String title) {
    List<Entity> states =
        TOPIC.matcher(title).find()
            ? List.of()
            : inTitle(title).stream().filter(Names::isState).limit(1).toList();
    boolean chinese = CHINESE.matcher(title + KindReader.opening(piece)).find();
    return states.isEmpty() && chinese ? china() : states;
  }

  /** The states whose leaders the headline and the first paragraphs name. */
  private List<Entity> speakers(Piece piece, String title) {
    String lead = title + "。" + KindReader.opening(piece).split("。", 2)[0];
    if (ONE_SPEAKER.matcher(lead).find()) {
      return government(piece, title.split("[：:]", 2)[0]);
    }
    List<Entity> states =
        new ArrayList<>(
            LETTER.matcher(title).find() ? List.of() : names.statesBefore(OFFICE, lead));
    Matcher subject = SUBJECT.matcher(title);
    if (subject.find()) {
      states.addAll(names.statesIn(subject.group(1)));
    }
    if (LEADER.matcher(lead).find() || KindReader.opening(piece).contains("中方")) {
      states.addAll(china());
    }
    return states;
  }

  private List<Entity> china() {
    return authority.find("中国").map(List::of).orElse(List.of());
  }
}
