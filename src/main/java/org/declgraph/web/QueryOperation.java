package org.declgraph.web;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.concurrent.TimeUnit;
import org.apache.jena.atlas.lib.Pair;
import org.apache.jena.fuseki.servlets.HttpAction;
import org.apache.jena.fuseki.servlets.SPARQL_QueryDataset;
import org.apache.jena.fuseki.servlets.ServletOps;
import org.apache.jena.query.Query;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.algebra.Algebra;
import org.apache.jena.sparql.algebra.OpVisitorBase;
import org.apache.jena.sparql.algebra.op.OpService;
import org.apache.jena.sparql.algebra.walker.Walker;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.expr.ExprVisitorBase;
import org.apache.jena.sparql.util.Context;
import org.declgraph.query.saved.Limits;
import org.declgraph.web.answer.Body;

/** Fuseki's query operation without SERVICE, and with a limit to the rows of an answer. */
final class QueryOperation extends SPARQL_QueryDataset {
  private final Limits limits;

  QueryOperation(Limits limits) {
    this.limits = limits;
  }

  /** Without a query the service describes itself. */
  @Override
  public void execGet(HttpAction action) {
    if (action.getRequestQueryString() != null) {
      super.execGet(action);
      return;
    }
    StringWriter text = new StringWriter();
    String endpoint = action.getRequestRequestURL();
    RDFDataMgr.write(text, ServiceDescription.of(endpoint), Lang.TURTLE);
    try {
      new Body(Lang.TURTLE.getContentType().getContentTypeStr(), text.toString())
          .send(action.getRequest(), action.getResponse());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  protected void validateQuery(HttpAction action, Query query) {
    Walker.walk(Algebra.compile(query), new ServiceRefusal(), new ExprVisitorBase());
    super.validateQuery(action, query);
  }

  @Override
  protected Pair<DatasetGraph, Query> decideDataset(
      HttpAction action, Query query, String queryString) {
    boolean many = query.getLimit() == Query.NOLIMIT || query.getLimit() > limits.rows();
    if (many && (query.isSelectType() || query.isConstructType())) {
      query.setLimit(limits.rows());
      action.setResponseHeader("Declgraph-Row-Limit", Integer.toString(limits.rows()));
    }
    return super.decideDataset(action, query, queryString);
  }

  @Override
  protected QueryExec createQueryExec(HttpAction action, Query query, DatasetGraph dataset) {
    return QueryExec.dataset(dataset)
        .query(query)
        .context(Context.setupContextForDataset(action.getContext(), dataset))
        .timeout(limits.time().toMillis(), TimeUnit.MILLISECONDS)
        .build();
  }

  private static final class ServiceRefusal extends OpVisitorBase {
    @Override
    public void visit(OpService service) {
      ServletOps.errorForbidden("SERVICE is switched off: this server asks no other.");
    }
  }
}
