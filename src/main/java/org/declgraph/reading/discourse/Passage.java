package org.declgraph.reading.discourse;

import org.declgraph.clause.Scene;
import org.declgraph.text.layout.Form;

/** A sentence and the circumstances in which it is read. */
public record Passage(Scene scene, Holders parties, Form form, boolean news, Carry carry) {}
