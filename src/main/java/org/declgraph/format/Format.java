package org.declgraph.format;

/** The formats that are read. */
public enum Format {
  TEXT,
  HTML,
  PDF,
  DOCX
}
