package org.declgraph.declaration.head;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.declgraph.declaration.doubt.Doubt;
import org.declgraph.declaration.piece.DateReader;
import org.declgraph.declaration.piece.Piece;
import org.declgraph.entity.authority.Authority;
import org.declgraph.entity.authority.Entity;
import org.declgraph.text.character.Script;

/** Reads what a text says of itself: title, date, place, parties, kind. */
public final class HeadReader {
  private final PartyReader parties;

  public HeadReader(Authority authority) {
    this.parties = new PartyReader(authority);
  }

  /** A head, and what is not sure in it. */
  public record Reading(Head head, Dating dating, List<Doubt> doubts) {
    public Reading {
      doubts = List.copyOf(doubts);
    }

    public Reading withDate(LocalDate date, Doubt doubt) {
      Head dated =
          new Head(head.title(), Optional.of(date), head.place(), head.parties(), head.kind());
      List<Doubt> all = new ArrayList<>(doubts);
      all.add(doubt);
      return new Reading(isUntitled() ? withTitle(dated) : dated, dating, all);
    }

    public Reading doubting(List<Doubt> further) {
      List<Doubt> all = new ArrayList<>(doubts);
      all.addAll(further);
      return new Reading(head, dating, all);
    }

    public boolean isUntitled() {
      return head.title().startsWith("[");
    }
  }

  public Reading read(Piece piece) {
    String above = DateReader.withoutDate(piece.titleText());
    String printed = KindReader.isFormal(above) ? above : Announcement.title(piece).orElse(above);
    String title = Script.isTraditional(printed) ? Script.simplified(printed) : printed;
    Kind kind = KindReader.of(piece, title, parties);
    List<Entity> speakers = parties.parties(piece, title, kind);
    Dating dating = Dating.of(piece);
    List<Doubt> doubts = new ArrayList<>();
    Optional<LocalDate> date = dating.date().or(() -> inferred(dating, doubts));
    if (speakers.isEmpty() || (kind == Kind.JOINT_STATEMENT && speakers.size() < 2)) {
      doubts.add(new Doubt("parties-unknown", "Who speaks in the text was not found."));
    }
    Head head = new Head(printed, date, dating.place(), speakers, kind);
    return new Reading(printed.isEmpty() ? withTitle(head) : head, dating, doubts);
  }

  private static Optional<LocalDate> inferred(Dating dating, List<Doubt> doubts) {
    dating
        .mentioned()
        .ifPresent(
            date ->
                doubts.add(
                    new Doubt(
                        "date-inferred",
                        "The date "
                            + date
                            + " is taken from what the text or its page mentions.")));
    return dating.mentioned();
  }

  /** A supplied title stands in square brackets: [中国、俄罗斯联合声明，2024年5月16日于北京]. */
  public static Head withTitle(Head head) {
    String who = head.parties().stream().map(Entity::nameZh).collect(Collectors.joining("、"));
    String what =
        switch (head.kind()) {
          case JOINT_STATEMENT -> "联合声明";
          case ORGANISATION_DECLARATION -> "宣言";
          case UNILATERAL_STATEMENT -> "声明";
          case NEWS_REPORT -> "新闻报道";
        };
    String when =
        head.date()
            .map(d -> "，" + d.getYear() + "年" + d.getMonthValue() + "月" + d.getDayOfMonth() + "日")
            .orElse("");
    String where = head.place().isEmpty() ? "" : (when.isEmpty() ? "，" : "于") + head.place();
    String title = "[" + who + what + when + where + "]";
    return new Head(title, head.date(), head.place(), head.parties(), head.kind());
  }
}
