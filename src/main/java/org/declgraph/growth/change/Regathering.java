package org.declgraph.growth.change;

import java.time.MonthDay;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.declgraph.catalogue.Catalogue;
import org.declgraph.catalogue.DeclarationEntry;
import org.declgraph.declaration.Declaration;
import org.declgraph.declaration.Gathered;
import org.declgraph.declaration.draft.Draft;
import org.declgraph.declaration.likeness.Line;

/**
 * Finds the declarations that a change of files makes, ends or alters, and what was there in their
 * place.
 */
final class Regathering {
  private final Catalogue before;
  private final Catalogue kept;
  private final TextsAtHand texts;
  private final Difference difference;
  private final Set<String> gone = new TreeSet<>();

  /**
   * @param kept a catalogue from which what changes is hidden
   */
  Regathering(Catalogue before, Catalogue kept, TextsAtHand texts, Difference difference) {
    this.before = before;
    this.kept = kept;
    this.texts = texts;
    this.difference = difference;
    difference.gone().forEach(file -> gone.addAll(before.textsOf(file)));
  }

  /**
   * What was found.
   *
   * @param gone the keys of the texts that are there no more
   * @param texts the keys of the others that were gathered anew
   * @param gathered the declarations in them
   * @param doubted the declarations in other texts of which something else is doubtful now
   * @param old the declarations that stood in the place of all these
   * @param neighbours all sentences after the change
   */
  record Found(
      Set<String> gone,
      SortedSet<String> texts,
      List<Gathered> gathered,
      List<Gathered> doubted,
      List<DeclarationEntry> old,
      Neighbours neighbours) {}

  /** Finds them; new texts are at hand already. */
  Found in(List<Draft> come) {
    SortedSet<String> changed = companions(come);
    List<Gathered> gathered = texts.gathered(changed);
    Set<String> former = new TreeSet<>(gone);
    changed.stream().filter(key -> before.place(key).isPresent()).forEach(former::add);
    former.forEach(kept::hideText);
    List<Declaration> fresh = gathered.stream().map(Gathered::declaration).toList();
    Neighbours neighbours = Neighbours.of(before, kept, fresh);
    SortedSet<String> otherwise = neighbours.doubtedOtherwise(linesApart(former, fresh));
    List<DeclarationEntry> old = new ArrayList<>(before.takenFrom(former));
    List<Gathered> doubted = declarations(otherwise);
    doubted.forEach(one -> before.declaration(one.declaration().id()).ifPresent(old::add));
    old.forEach(entry -> kept.hideDeclaration(entry.id()));
    return new Found(gone, changed, gathered, doubted, old, neighbours);
  }

  /** Declarations that stay as they are, gathered from texts read again. */
  List<Gathered> declarations(Collection<String> ids) {
    Set<String> keys = new TreeSet<>();
    ids.forEach(id -> kept.declaration(id).ifPresent(entry -> keys.add(entry.text())));
    return texts.gathered(texts.companions(keys, List.of())).stream()
        .filter(found -> ids.contains(found.declaration().id()))
        .toList();
  }

  private SortedSet<String> companions(List<Draft> come) {
    Set<String> redated = redated(come);
    Set<String> keys = new TreeSet<>(redated);
    come.forEach(draft -> keys.add(draft.key()));
    keys.addAll(takenOut());
    List<TextsAtHand.Former> former = new ArrayList<>();
    for (Set<String> those : List.of(gone, redated)) {
      those.forEach(key -> TextsAtHand.Former.of(key, before).ifPresent(former::add));
    }
    gone.forEach(kept::hideText);
    return texts.companions(keys, former);
  }

  /** The texts whose year may be found otherwise. */
  private Set<String> redated(List<Draft> come) {
    Set<MonthDay> days = new HashSet<>();
    gone.forEach(key -> before.dayTold(key).ifPresent(days::add));
    come.forEach(draft -> draft.dated().ifPresent(dated -> days.add(MonthDay.from(dated.date()))));
    Set<String> redated = new TreeSet<>();
    days.forEach(day -> redated.addAll(before.lackingYear(day)));
    redated.removeAll(gone);
    return redated;
  }

  /** The texts of the declarations that are taken out now, though their files stay. */
  private Set<String> takenOut() {
    Set<String> keys = new TreeSet<>();
    difference
        .removed()
        .forEach(id -> before.declaration(id).ifPresent(entry -> keys.add(entry.text())));
    keys.removeAll(gone);
    return keys;
  }

  /** The sentences that only one of the two has. */
  private Set<Line> linesApart(Set<String> former, List<Declaration> fresh) {
    Set<Line> apart = new HashSet<>();
    fresh.forEach(declaration -> apart.addAll(declaration.lines()));
    for (String text : former) {
      for (Line line : before.linesOf(text)) {
        if (!line.order().isEmpty() && !apart.remove(line)) {
          apart.add(line);
        }
      }
    }
    return apart;
  }
}
