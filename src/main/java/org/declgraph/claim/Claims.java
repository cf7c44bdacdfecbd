package org.declgraph.claim;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.declgraph.corpus.ReadDeclaration;
import org.declgraph.corpus.ReadSentence;
import org.declgraph.issue.LinkedPosition;
import org.declgraph.position.Relation;

/**
 * What is claimed at an occasion.
 *
 * @param all in the order of the declarations and their texts
 * @param byIssue places in {@code all}, ascending, by issue
 */
public record Claims(Occasion occasion, List<Claim> all, SortedMap<String, List<Integer>> byIssue) {

  private record Key(List<String> holders, Relation relation, String addressee, String target) {}

  static Claims of(Occasion occasion, Words words) {
    String date = occasion.date().toString();
    Map<Key, Claim> claims = new LinkedHashMap<>();
    for (ReadDeclaration read : occasion.declarations()) {
      for (ReadSentence sentence : read.sentences()) {
        for (LinkedPosition stated : sentence.positions()) {
          Claim claim = new Claim(read.declaration(), date, stated, words.of(stated));
          claims.merge(key(claim), claim, Claim::stronger);
        }
      }
    }
    List<Claim> all = List.copyOf(claims.values());
    return new Claims(occasion, all, byIssue(all));
  }

  private static Key key(Claim claim) {
    return new Key(claim.holders(), claim.relation(), claim.addressee(), claim.target());
  }

  private static SortedMap<String, List<Integer>> byIssue(List<Claim> all) {
    SortedMap<String, List<Integer>> places = new TreeMap<>();
    for (int i = 0; i < all.size(); i++) {
      for (String issue : all.get(i).issues()) {
        places.computeIfAbsent(issue, k -> new ArrayList<>()).add(i);
      }
    }
    return places;
  }

  /** The places of the claims on an issue. */
  public List<Integer> on(String issue) {
    return byIssue.getOrDefault(issue, List.of());
  }

  public Claim at(int place) {
    return all.get(place);
  }

  public String date() {
    return occasion.date().toString();
  }

  /** The declarations that speak on an issue, sorted. */
  public List<String> speakers(String issue) {
    return on(issue).stream().map(i -> at(i).declaration().id()).distinct().sorted().toList();
  }
}
