package org.declgraph.query.answer;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.declgraph.table.TableWriter;

/** The formats of an answer for other programs. */
public enum AnswerFormat {
  /** A header row, RFC 4180 quoting. */
  CSV("csv", "text/csv") {
    @Override
    void put(Answer answer, Appendable out) {
      try (TableWriter table = new TableWriter(out, answer.columns())) {
        answer.rows().forEach(r -> table.write(r.stream().map(Cell::text).toList()));
      }
    }
  },
  /** A header row, tabs between cells; a tab or line break inside a cell becomes a space. */
  TSV("tsv", "text/tab-separated-values") {
    @Override
    void put(Answer answer, Appendable out) throws IOException {
      line(answer.columns(), out);
      for (List<Cell> row : answer.rows()) {
        line(row.stream().map(Cell::text).toList(), out);
      }
    }

    private void line(List<String> cells, Appendable out) throws IOException {
      out.append(
              cells.stream()
                  .map(c -> c.replaceAll("[\t\r\n]", " "))
                  .collect(Collectors.joining("\t")))
          .append('\n');
    }
  },
  /** An array of plain objects, a key a column; a cell without a value is left out. */
  JSON("json", "application/json") {
    @Override
    void put(Answer answer, Appendable out) throws IOException {
      JsonArray rows = new JsonArray();
      answer.rows().forEach(r -> rows.add(object(answer.columns(), r)));
      out.append(PRINTER.toJson(rows)).append('\n');
    }

    private JsonObject object(List<String> columns, List<Cell> cells) {
      JsonObject object = new JsonObject();
      for (int i = 0; i < columns.size(); i++) {
        if (cells.get(i).kind() != Cell.Kind.NONE) {
          object.add(columns.get(i), value(cells.get(i)));
        }
      }
      return object;
    }

    private JsonElement value(Cell cell) {
      return switch (cell.kind()) {
        case NUMBER -> number(cell.text());
        case BOOLEAN -> new JsonPrimitive(cell.text().equals("true"));
        default -> new JsonPrimitive(cell.text());
      };
    }

    private JsonElement number(String text) {
      try {
        return new JsonPrimitive(new BigDecimal(text));
      } catch (NumberFormatException infinite) {
        return new JsonPrimitive(text);
      }
    }
  };

  private static final Gson PRINTER =
      new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().create();

  private final String label;
  private final String mediaType;

  AnswerFormat(String label, String mediaType) {
    this.label = label;
    this.mediaType = mediaType;
  }

  abstract void put(Answer answer, Appendable out) throws IOException;

  /** Writes an answer, the header included. */
  public void write(Answer answer, Appendable out) {
    try {
      put(answer, out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public String label() {
    return label;
  }

  public String mediaType() {
    return mediaType;
  }

  public static Optional<AnswerFormat> of(String label) {
    return Arrays.stream(values()).filter(f -> f.label.equals(label)).findFirst();
  }
}
