package org.declgraph.shift;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.declgraph.corpus.ReadDeclaration;
import org.declgraph.corpus.ReadSentence;
import org.declgraph.declaration.Declaration;
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
import org.declgraph.text.Sentence;
import org.declgraph.text.layout.Form;
import org.declgraph.text.place.AlignedText;
import org.declgraph.text.place.Span;
import org.declgraph.text.source.SourceText;

/** Declarations made up for one rule at a time. */
final class Invented {
  /** What a sentence says; a sentence without an issue holds no position. */
  record Saying(
      String holders,
      Relation relation,
      int strength,
      String target,
      String addressee,
      String issue) {

    Saying to(String other) {
      return new Saying(holders, relation, strength, target, other, issue);
    }

    Saying on(String other) {
      return new Saying(holders, relation, strength, target, addressee, other);
    }

    Saying by(String others) {
      return new Saying(others, relation, strength, target, addressee, issue);
    }

    Saying implied() {
      return new Saying(holders, relation, -1, target, addressee, issue);
    }
  }

  private static final List<Entity> COUNTRIES = List.of(country("叙利亚"), country("利比亚"));

  private Invented() {}

  private static Entity country(String name) {
    return new Entity(name, EntityType.REGION, name, "", name, Map.of("iso3166", name));
  }

  static Saying both(Relation relation, int strength, String target) {
    return new Saying("China;Russia", relation, strength, target, "", "issue");
  }

  /** A sentence without a position. */
  static Saying narration(String text) {
    return new Saying("", Relation.NOTES, 0, text, "", "");
  }

  static ReadDeclaration whole(String date, Saying... sayings) {
    return declaration(date, Completeness.WHOLE, sayings);
  }

  static ReadDeclaration part(String date, Saying... sayings) {
    return declaration(date, Completeness.PARTIAL, sayings);
  }

  static ReadDeclaration declaration(String date, Completeness completeness, Saying... sayings) {
    Head head =
        new Head(
            date,
            Optional.of(LocalDate.parse(date.substring(0, 10))),
            "",
            List.of(actor("China"), actor("Russia")),
            Kind.JOINT_STATEMENT);
    return declaration(date, head, completeness, sayings);
  }

  static ReadDeclaration declaration(
      String id, Head head, Completeness completeness, Saying... sayings) {
    List<ReadSentence> sentences = new ArrayList<>();
    for (Saying saying : sayings) {
      sentences.add(sentence(sentences.size() + 1, saying));
    }
    return new ReadDeclaration(
        new Declaration(
            id, head, completeness, List.of("一…"), List.of(), List.of(), List.of(), List.of()),
        sentences);
  }

  static Entity actor(String name) {
    return new Entity(name, EntityType.REGION, name, name, name, Map.of());
  }

  private static ReadSentence sentence(int number, Saying saying) {
    String text = "双方声明" + saying.target() + "。";
    Sentence sentence =
        new Sentence(
            "一", number, AlignedText.of(text), new SourceText("invented.txt", text, "UTF-8"));
    return new ReadSentence(
        sentence,
        Form.BODY,
        List.of(),
        saying.issue().isEmpty() ? List.of() : List.of(linked(sentence, saying)),
        saying.issue().isEmpty() ? "narration" : "");
  }

  private static LinkedPosition linked(Sentence sentence, Saying saying) {
    List<Entity> holders = Arrays.stream(saying.holders().split(";")).map(Invented::actor).toList();
    Optional<Role> addressee =
        saying.addressee().isEmpty()
            ? Optional.empty()
            : Optional.of(new Role(saying.addressee(), actor(saying.addressee())));
    Position position =
        new Position(
            sentence,
            new Stance(
                saying.relation(),
                saying.strength() > 0 ? OptionalInt.of(saying.strength()) : OptionalInt.empty(),
                saying.strength() >= 0,
                false),
            new Roles(holders, addressee, Optional.empty(), Optional.empty()),
            new Span(4, 4 + saying.target().length()),
            Circumstances.NONE,
            holders.size() > 1 ? Voice.JOINT : Voice.ONE_SIDED,
            new Trace("", new Span(0, 0), "invented"));
    List<Entity> countries =
        COUNTRIES.stream().filter(country -> saying.target().contains(country.nameZh())).toList();
    return new LinkedPosition(position, List.of(saying.issue().split(";")), countries);
  }
}
