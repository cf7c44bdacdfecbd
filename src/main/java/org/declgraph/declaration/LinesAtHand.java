package org.declgraph.declaration;

import java.util.ArrayList;
import java.util.List;
import org.declgraph.declaration.likeness.Line;
import org.declgraph.declaration.likeness.Lines;
import org.declgraph.declaration.likeness.SentenceIndex;

/** The sentences of declarations that are at hand. */
public final class LinesAtHand implements Lines {
  private final SentenceIndex index = new SentenceIndex();
  private final List<Declaration> declarations;
  private final List<String> orders = new ArrayList<>();

  /** One declaration alone has none that it is compared with. */
  public LinesAtHand(List<Declaration> declarations) {
    this.declarations = List.copyOf(declarations);
    for (int i = 0; i < declarations.size(); i++) {
      orders.add(declarations.get(i).order());
      index.add(i, declarations.get(i).sentences());
    }
  }

  @Override
  public List<Line> with(int band) {
    return index.with(band).stream().map(this::line).toList();
  }

  private Line line(SentenceIndex.Entry entry) {
    String title = declarations.get(entry.text()).head().title();
    return new Line(
        orders.get(entry.text()), title, entry.sentence().number(), entry.sentence().text());
  }
}
