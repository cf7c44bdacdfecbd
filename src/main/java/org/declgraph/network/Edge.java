package org.declgraph.network;

import java.util.List;

/**
 * What an actor says about a concept in a year.
 *
 * @param agreement in how many declarations it is agreed with
 * @param disagreement in how many it is disagreed with
 */
public record Edge(String actor, String concept, int year, int agreement, int disagreement) {

  List<String> cells() {
    return List.of(
        actor,
        concept,
        Integer.toString(year),
        Integer.toString(agreement),
        Integer.toString(disagreement));
  }
}
