package org.declgraph.timeline.redline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.StringLength;
import org.declgraph.text.Tagger;
import org.junit.jupiter.api.Test;

class RedlineTest {
  private static final Tagger TAGGER = new Tagger();

  private static String shown(String earlier, String later) {
    return Redline.between(earlier, later, TAGGER).shown(Ink.PLAIN.segments());
  }

  @Test
  void wordsAreMarkedNotCharacters() {
    assertEquals("[-敦促-]{+要求+}日本", shown("敦促日本", "要求日本"));
  }

  @Test
  void whatBothHaveStaysBetweenWhatDiffers() {
    assertEquals("[-放射性-]{+核+}污染水", shown("放射性污染水", "核污染水"));
  }

  @Test
  void theSameWordingIsUnchanged() {
    Redline redline = Redline.between("重申恪守条约义务", "重申恪守条约义务", TAGGER);
    assertTrue(redline.isUnchanged());
    assertEquals(List.of(new Segment(Change.KEPT, "重申恪守条约义务")), redline.segments());
  }

  @Test
  void anEmptyWordingIsAllGoneOrAllNew() {
    assertEquals("{+日本+}", shown("", "日本"));
    assertEquals("[-日本-]", shown("日本", ""));
  }

  @Property(tries = 200)
  void bothWordingsCanBeReadFromIt(
      @ForAll @CharRange(from = '一', to = '丕') @StringLength(max = 30) String earlier,
      @ForAll @CharRange(from = '一', to = '丕') @StringLength(max = 30) String later) {
    Redline redline = Redline.between(earlier, later, TAGGER);
    assertEquals(earlier, redline.earlier());
    assertEquals(later, redline.later());
  }
}
