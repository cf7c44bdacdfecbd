package org.declgraph.declaration;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.declgraph.entity.Authority;
import org.declgraph.entity.Entity;
import org.declgraph.entity.EntityType;
import org.declgraph.text.Block;
import org.declgraph.text.Form;

/**
 * Finds who speaks in a text: from the words that define 双方, the title, the signatures, the
 * opening.
 */
final class PartyReader {
  private static final Pattern DEFINITION =
      Pattern.compile(
          "([^。；：]{2,200}?)[（(]?(?:以下|下)(?:统?简?称|称)(?:为)?[“「\"]?(?:双方|三方|四方|各方|两国|缔约|成员国|我们)");
  private static final Pattern TITLE_PARTIES =
      Pattern.compile("^(.{2,80}?)(?:关于|就|联合|共同|声明|宣言|公报)");
  private static final Pattern WE = Pattern.compile("^我们[，,]([^。]{4,300}?)(?:[，,]|于|在|。)");
  private static final Pattern MEMBERS_OF =
      Pattern.compile("^(?:第.{1,6}[次届])?(.{2,20}?)(?:各?成员国|国家领导人|领导人|峰会|首脑|元首|外长|部长)");
  private static final Pattern COUNTRIES_OF =
      Pattern.compile("((?:非洲|阿拉伯|中亚|拉美和加勒比|加勒比|太平洋岛|东盟|中东欧)国家)");
  private static final Pattern LEADER =
      Pattern.compile("(?:国家主席|国务院总理|国务院副总理|外交部长|中共中央|全国人大|国务委员)");

  private static final int OPENING = 20;

  private final Authority authority;
  private final Names names;

  PartyReader(Authority authority) {
    this.authority = authority;
    this.names = new Names(authority);
  }

  /**
   * The states that the text itself names as its parties; fewer than two where it is no joint one.
   */
  List<Entity> states(Piece piece, String title) {
    return List.of(defined(piece), inTitle(title), signing(piece), visiting(piece)).stream()
        .map(found -> found.stream().filter(Names::isState).toList())
        .filter(found -> found.size() >= 2)
        .findFirst()
        .orElse(List.of());
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
    List<Entity> best = List.of();
    for (List<Entity> found :
        List.of(defined(piece), inTitle(title), signing(piece), visiting(piece))) {
      if (found.size() >= 2) {
        return found.stream().map(party -> asMembers(party, piece)).toList();
      }
      best = best.isEmpty() ? found : best;
    }
    return best;
  }

  /** 我们，…东盟成员国国家元首: an organisation that speaks through its members. */
  private Entity asMembers(Entity party, Piece piece) {
    boolean members =
        !Names.isState(party) && KindReader.opening(piece).matches("(?s)^我们，[^。]*成员国.*");
    return members ? membersOf(party) : party;
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

  private List<Entity> inTitle(String title) {
    Matcher matcher = TITLE_PARTIES.matcher(title);
    return names.in(matcher.find() ? matcher.group(1) : title);
  }

  private List<Entity> signing(Piece piece) {
    return piece.texts(Form.SIGNATURE).stream()
        .filter(line -> DateReader.dateline(line).isEmpty())
        .flatMap(line -> names.in(line).stream())
        .distinct()
        .toList();
  }

  /** 应甲国邀请，乙国主席…: the host and the guest of the first sentence. */
  private List<Entity> visiting(Piece piece) {
    return KindReader.first(piece, 2).stream()
        .map(Block::text)
        .filter(text -> text.startsWith("应") || text.matches("^\\d{4}年.*"))
        .map(text -> text.split("[。；]", 2)[0])
        .map(names::statesIn)
        .findFirst()
        .orElse(List.of());
  }

  /** The member states of the organisation that the title, or else the opening, names first. */
  private List<Entity> members(Piece piece, String title) {
    Matcher body = MEMBERS_OF.matcher(title);
    Optional<Entity> whole =
        body.find()
            ? authority.find(body.group(1)).filter(Names::isOrganisation)
            : Optional.empty();
    if (whole.isPresent()) {
      return List.of(membersOf(whole.get()));
    }
    Optional<List<Entity>> together = we(piece).filter(found -> found.size() > 1);
    if (together.isPresent()) {
      return together.get().stream().map(e -> Names.isOrganisation(e) ? membersOf(e) : e).toList();
    }
    List<Entity> named = new ArrayList<>(inTitle(title));
    named.addAll(names.in(title));
    if (named.isEmpty()) {
      named.addAll(names.in(KindReader.opening(piece)));
    }
    List<Entity> states = named.stream().filter(Names::isState).toList();
    List<Entity> organisations =
        named.stream().filter(e -> e.type() == EntityType.ORGANISATION).distinct().toList();
    if (organisations.isEmpty()) {
      return we(piece).orElse(states);
    }
    List<Entity> parties = new ArrayList<>(states);
    parties.add(membersOf(organisations.get(0)));
    return parties;
  }

  private Entity membersOf(Entity organisation) {
    return authority.actor(organisation.nameZh() + "成员国");
  }

  private Optional<List<Entity>> we(Piece piece) {
    return KindReader.first(piece, OPENING).stream()
        .map(block -> WE.matcher(block.text()))
        .filter(Matcher::find)
        .map(matcher -> speaking(matcher.group(1)))
        .filter(found -> !found.isEmpty())
        .findFirst();
  }

  /** 中华人民共和国和53个非洲国家以及非洲联盟委员会: states and the countries of an area, or organisations. */
  private List<Entity> speaking(String words) {
    List<Entity> named = names.in(words);
    Matcher area = COUNTRIES_OF.matcher(words);
    if (!area.find()) {
      return named;
    }
    List<Entity> parties = new ArrayList<>(named.stream().filter(Names::isState).toList());
    parties.add(authority.actor(area.group(1)));
    return parties;
  }

  /** Whoever the title names before its 就 or 关于; else the country whose press prints it. */
  private List<Entity> government(Piece piece, String title) {
    List<Entity> states = inTitle(title).stream().filter(Names::isState).limit(1).toList();
    String opening = KindReader.opening(piece);
    boolean chinese = opening.matches("(?s).*(?:中方|我国|外交部|国务院|中国政府).*") || title.contains("外交部");
    return states.isEmpty() && chinese ? china() : states;
  }

  /** The states whose leaders the headline and the first paragraphs name. */
  private List<Entity> speakers(Piece piece, String title) {
    String lead = title + "。" + KindReader.opening(piece).split("。", 2)[0];
    List<Entity> states = new ArrayList<>(names.statesIn(lead));
    if (LEADER.matcher(lead).find() || KindReader.opening(piece).contains("中方")) {
      states.addAll(china());
    }
    return states;
  }

  private List<Entity> china() {
    return authority.find("中国").map(List::of).orElse(List.of());
  }
}
