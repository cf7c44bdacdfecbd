package org.declgraph.text.layout;

/** What a paragraph is in the layout of its text. */
public enum Form {
  TITLE,
  HEADING,
  BODY,
  /** An item of a list: bulleted (——), or numbered within a section. */
  ITEM,
  SIGNATURE,
  DATELINE,
  CAPTION
}
