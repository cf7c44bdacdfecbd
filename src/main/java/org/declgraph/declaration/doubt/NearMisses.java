package org.declgraph.declaration.doubt;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.declgraph.declaration.likeness.Difference;
import org.declgraph.entity.authority.Authority;
import org.declgraph.text.Sentence;
import org.declgraph.text.place.Span;

/**
 * Finds titles and quoted names that miss a known name by one character: 《不扩散核武条约》 for 《不扩散核武器条约》.
 * Names are looked up with each of their characters left out, not compared with all others.
 */
public final class NearMisses {
  private static final int SHORTEST = 5;
  private static final Pattern NAME = Pattern.compile("[《“]([^《》“”]{" + SHORTEST + ",60})[》”]");
  private static final Pattern COUNTED = Pattern.compile(".*[\\d一二三四五六七八九十〇].*");

  private final Authority authority;
  private final Set<String> known;
  private final Map<String, String> shortened = new HashMap<>();

  public NearMisses(Authority authority) {
    this.authority = authority;
    Set<String> ordered = authority.knownNames();
    known = new HashSet<>(ordered);
    ordered.stream()
        .filter(name -> name.length() >= SHORTEST)
        .forEach(name -> shortenings(name).forEach(s -> shortened.putIfAbsent(s, name)));
  }

  public List<Doubt> in(Sentence sentence) {
    List<Doubt> doubts = new ArrayList<>();
    for (Matcher m = NAME.matcher(sentence.text()); m.find(); ) {
      Span words = new Span(m.start(1), m.end(1));
      missed(m.group(1))
          .ifPresent(
              name ->
                  doubts.add(
                      SuspectWords.doubt(sentence, words, "is not known, but “" + name + "” is")));
    }
    return doubts;
  }

  /** The known name that a wording misses by one character, which is no figure. */
  private Optional<String> missed(String wording) {
    if (authority.find(wording).isPresent()) {
      return Optional.empty();
    }
    List<String> candidates = new ArrayList<>();
    candidates.add(shortened.getOrDefault(wording, ""));
    for (String shorter : shortenings(wording)) {
      candidates.add(known.contains(shorter) ? shorter : "");
      candidates.add(shortened.getOrDefault(shorter, ""));
    }
    return candidates.stream().filter(name -> !name.isEmpty() && isSlip(wording, name)).findFirst();
  }

  private static boolean isSlip(String wording, String name) {
    List<Difference> differences = Difference.between(wording, name);
    return differences.size() == 1
        && !COUNTED.matcher(differences.get(0).left().in(wording)).matches()
        && !COUNTED.matcher(differences.get(0).right().in(name)).matches();
  }

  private static List<String> shortenings(String name) {
    List<String> shortenings = new ArrayList<>();
    for (int i = 0; i < name.length(); i++) {
      shortenings.add(name.substring(0, i) + name.substring(i + 1));
    }
    return shortenings;
  }
}
