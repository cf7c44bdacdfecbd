package org.declgraph.format.extraction;

/** The formats that are read. */
public enum Format {
  TEXT,
  HTML,
  PDF,
  DOCX
}
