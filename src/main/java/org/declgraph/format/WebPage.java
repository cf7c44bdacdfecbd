package org.declgraph.format;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.declgraph.format.extraction.Extracted;
import org.declgraph.format.extraction.Extraction;
import org.declgraph.format.extraction.Format;
import org.declgraph.format.extraction.Unreadable;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter.FilterResult;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;

/** Reads a web page: its paragraphs as lines, the page's frame marked, scripts left out. */
final class WebPage {
  private static final Pattern BEGINNING =
      Pattern.compile(
          "^\\s*(?:<\\?xml[^>]*>\\s*)?(?:<!--.*?-->\\s*)*<(?:!doctype\\s+html|html|head|body|meta|title|div|p|article)\\b.*",
          Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
  private static final int HEAD = 4096;
  private static final int DEEPEST = 2000;
  private static final Set<String> UNREAD =
      Set.of(
          "script", "style", "noscript", "template", "iframe", "svg", "head", "object", "select");
  private static final Set<String> FRAME =
      Set.of("nav", "header", "footer", "aside", "form", "button", "menu");
  private static final Pattern FRAME_NAME =
      Pattern.compile(
          "(?:^|[-_\\s])(?:nav|navbar|menu|breadcrumbs?|crumbs?|footer|sidebar|share|toolbar|related"
              + "|recommend|copyright|comments?|pager|pagination|banner|ads?)(?:$|[-_\\s\\d])",
          Pattern.CASE_INSENSITIVE);
  private static final int SHORT = 600;
  private static final Pattern BLOCK =
      Pattern.compile(
          "p|div|br|li|ul|ol|h[1-6]|tr|table|section|article|blockquote|dd|dt|dl|hr|pre|main|center|figure|figcaption|body|"
              + "nav|header|footer|aside|form|button|menu");

  private WebPage() {}

  /** Whether a text is the source of a web page. */
  static boolean isOne(String text) {
    String head = text.substring(text.startsWith("\uFEFF") ? 1 : 0, Math.min(text.length(), HEAD));
    return BEGINNING.matcher(head).matches();
  }

  static Extraction extract(String html, String charset) {
    Document page = Jsoup.parse(html);
    if (nestsTooDeep(page)) {
      return new Unreadable(
          "nests its elements more than " + DEEPEST + " deep; save the text of the page instead");
    }
    Lines lines = new Lines();
    page.body().traverse(lines);
    return new Extracted(lines.text.toString(), charset, Format.HTML);
  }

  private static boolean nestsTooDeep(Document page) {
    return NodeTraversor.filter(
            (node, depth) -> depth > DEEPEST ? FilterResult.STOP : FilterResult.CONTINUE,
            page.body())
        == FilterResult.STOP;
  }

  /** Writes text nodes as lines; jsoup's traversal needs no stack, however deep the page. */
  private static final class Lines implements NodeVisitor {
    private final StringBuilder text = new StringBuilder();
    private final StringBuilder line = new StringBuilder();
    private int unread;
    private final Deque<Element> frames = new ArrayDeque<>();

    @Override
    public void head(Node node, int depth) {
      if (node instanceof TextNode words && unread == 0) {
        line.append(words.getWholeText().replaceAll("[\\s\\u00A0]+", " "));
      } else if (node instanceof Element element) {
        enter(element);
      }
    }

    private void enter(Element element) {
      if (isBlock(element)) {
        endLine();
      }
      if (isFrame(element)) {
        frames.push(element);
      }
      unread += isUnread(element) ? 1 : 0;
      if (element.normalName().matches("td|th") && line.length() > 0) {
        line.append('\t');
      }
    }

    @Override
    public void tail(Node node, int depth) {
      if (node instanceof Element element) {
        if (isBlock(element)) {
          endLine();
        }
        if (frames.peek() == element) {
          frames.pop();
        }
        unread -= isUnread(element) ? 1 : 0;
      }
      if (depth == 0) {
        endLine();
      }
    }

    private void endLine() {
      String words = line.toString().strip();
      if (!words.isEmpty()) {
        text.append(!frames.isEmpty() ? Extracted.FRAME : "").append(words).append('\n');
      }
      line.setLength(0);
    }

    private static boolean isBlock(Element element) {
      return BLOCK.matcher(element.normalName()).matches();
    }

    private static boolean isUnread(Element element) {
      String style = element.attr("style").toLowerCase(Locale.ROOT).replace(" ", "");
      return UNREAD.contains(element.normalName())
          || element.hasAttr("hidden")
          || style.contains("display:none");
    }

    /** By its name, unless it holds the text itself, as a form around a whole page does. */
    private static boolean isFrame(Element element) {
      boolean named =
          FRAME.contains(element.normalName()) && element.closest("article") == null
              || FRAME_NAME.matcher(element.className()).find()
              || FRAME_NAME.matcher(element.id()).find();
      if (!named) {
        return false;
      }
      int length = element.text().length();
      return length <= SHORT || element.select("a").text().length() * 2 > length;
    }
  }
}
