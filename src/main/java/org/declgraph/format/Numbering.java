package org.declgraph.format;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The lists of a Word document, whose numbers stand in no paragraph's text. */
final class Numbering {
  private static final String NUMERALS = "一二三四五六七八九";

  private final Map<String, String> abstractOf = new HashMap<>();
  private final Map<String, Level> levels = new HashMap<>();
  private final Map<String, int[]> counts = new HashMap<>();

  /** How a level's number looks: 一、 is format chineseCounting and text %1、. */
  private record Level(String format, String text) {}

  static Numbering read(XMLStreamReader xml) throws XMLStreamException {
    Numbering numbering = new Numbering();
    String definition = "";
    String level = "";
    String format = "decimal";
    String list = "";
    while (xml.hasNext()) {
      if (xml.next() == XMLStreamConstants.START_ELEMENT) {
        switch (xml.getLocalName()) {
          case "abstractNum" -> definition = attribute(xml, "abstractNumId");
          case "lvl" -> level = attribute(xml, "ilvl");
          case "numFmt" -> format = WordDocument.value(xml);
          case "lvlText" ->
              numbering.levels.put(
                  definition + "/" + level, new Level(format, WordDocument.value(xml)));
          case "num" -> list = attribute(xml, "numId");
          case "abstractNumId" -> numbering.abstractOf.put(list, WordDocument.value(xml));
          default -> {}
        }
      }
    }
    return numbering;
  }

  private static String attribute(XMLStreamReader xml, String name) {
    for (int i = 0; i < xml.getAttributeCount(); i++) {
      if (xml.getAttributeLocalName(i).equals(name)) {
        return xml.getAttributeValue(i);
      }
    }
    return "";
  }

  /** The number of the next paragraph of a list; empty where it is in none. */
  String next(String list, int level) {
    Level look = levels.get(abstractOf.get(list) + "/" + level);
    if (look == null || level < 0 || level > 8 || look.format.equals("bullet")) {
      return "";
    }
    int[] count = counts.computeIfAbsent(abstractOf.get(list), l -> new int[9]);
    count[level]++;
    Arrays.fill(count, level + 1, 9, 0);
    String number = look.text;
    for (int i = 0; i <= level; i++) {
      number = number.replace("%" + (i + 1), shown(count[i], look.format));
    }
    return number;
  }

  private static String shown(int number, String format) {
    boolean chinese =
        format.startsWith("chinese")
            || format.startsWith("ideograph")
            || format.startsWith("japanese")
            || format.startsWith("taiwanese");
    return chinese && number < 100 ? chinese(number) : String.valueOf(number);
  }

  private static String chinese(int number) {
    String ones = number % 10 == 0 ? "" : NUMERALS.substring(number % 10 - 1, number % 10);
    if (number < 10) {
      return ones;
    }
    String tens = number < 20 ? "" : NUMERALS.substring(number / 10 - 1, number / 10);
    return tens + "十" + ones;
  }
}
