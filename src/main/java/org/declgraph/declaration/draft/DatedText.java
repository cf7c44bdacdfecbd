package org.declgraph.declaration.draft;

import java.time.LocalDate;

/**
 * A text whose date is found in it: what the year of another may be taken from.
 *
 * @param place as the text has it; empty where unknown
 */
public record DatedText(LocalDate date, String title, String place) {}
