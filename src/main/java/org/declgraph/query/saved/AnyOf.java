package org.declgraph.query.saved;

import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.TriplePath;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.BindingFactory;
import org.apache.jena.sparql.syntax.Element;
import org.apache.jena.sparql.syntax.ElementData;
import org.apache.jena.sparql.syntax.ElementGroup;
import org.apache.jena.sparql.syntax.ElementPathBlock;
import org.apache.jena.sparql.syntax.syntaxtransform.ElementTransformCopyBase;
import org.apache.jena.sparql.syntax.syntaxtransform.ExprTransformApplyElementTransform;
import org.apache.jena.sparql.syntax.syntaxtransform.QueryTransformOps;

/** Puts the values that a variable may have before each pattern that it stands in. */
final class AnyOf extends ElementTransformCopyBase {
  private final Var variable;
  private final List<Node> values;

  private AnyOf(Var variable, List<Node> values) {
    this.variable = variable;
    this.values = values;
  }

  static Query in(Query query, String variable, List<Node> values) {
    AnyOf transform = new AnyOf(Var.alloc(variable), values);
    return QueryTransformOps.transform(
        query, transform, new ExprTransformApplyElementTransform(transform));
  }

  @Override
  public Element transform(ElementPathBlock block) {
    if (block.getPattern().getList().stream().noneMatch(this::mentions)) {
      return super.transform(block);
    }
    ElementData data = new ElementData();
    data.add(variable);
    values.forEach(value -> data.add(BindingFactory.binding(variable, value)));
    ElementGroup group = new ElementGroup();
    group.addElement(data);
    group.addElement(block);
    return group;
  }

  private boolean mentions(TriplePath triple) {
    return variable.equals(triple.getSubject()) || variable.equals(triple.getObject());
  }
}
