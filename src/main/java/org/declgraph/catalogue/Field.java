package org.declgraph.catalogue;

/** The fields of the documents of the index. */
enum Field {
  /** The key of a text, of its document and of those of its sentences. */
  TEXT,
  /** The key of a file. */
  FILE,
  HASH,
  REFUSAL,
  /** The day of the year of a text that tells its date, and that of one that lacks the year. */
  DATED_ON,
  LACKS_YEAR_OF,
  DATE,
  PLACE,
  TITLE,
  /** By what a row of corrections knows a text. */
  KNOWN_TITLE,
  KNOWN_DATE,
  KNOWN_HASH,
  /** By what one knew it before its columns were put in order. */
  FORMER_TITLE,
  FORMER_DATE,
  FORMER_HASH,
  /** The day that a text is of, and that it may be a copy of a text of any day. */
  DAY,
  ANY_DAY,
  /** Which bands a sentence of a text that may be of any day has. */
  ANY_DAY_BANDS,
  /** The bands of a sentence of a declaration's text, and of one of a mere copy. */
  BAND,
  COPY_BAND,
  ORDER,
  NUMBER,
  WORDS,
  /** The id of a declaration, of its own document. */
  DECLARATION,
  BARE_TITLE,
  /** The text that a declaration was taken from. */
  TAKEN_FROM,
  WITNESS,
  SERIES,
  ENTITY,
  CANDIDATE,
  EDGE,
  PAIR,
  CITES,
  CITED_TITLE
}
