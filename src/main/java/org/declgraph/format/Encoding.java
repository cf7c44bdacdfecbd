package org.declgraph.format;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Finds out in which encoding Chinese text was written: by its byte-order mark, as strict UTF-8, or
 * as the one of UTF-16, GB18030 and Big5 that decodes without error to the most everyday text.
 */
final class Encoding {
  private static final Charset GB18030 = Charset.forName("GB18030");
  private static final Charset BIG5 = Charset.forName("Big5");
  private static final int SAMPLE = 64 * 1024;
  private static final double LEAST_EVERYDAY = 0.08;
  private static final int LEAST_BEGUN = 30;

  /** The characters that make up a third of any such text, in both scripts, and its punctuation. */
  private static final String EVERYDAY =
      "，。、；：“”《》（）「」的一是在不了有和人这中大为上个国我以要他时来用们生到作地于出就分对成会可主发年动同工也能下过民"
          + "经双方合加强各联关系安全支持展进际與國會為對發時來個動過聯關係們進際強經雙";

  private Encoding() {}

  /** The text and the name of its encoding; empty where it is no text in any of them. */
  static Optional<Decoded> decode(byte[] bytes) {
    Optional<Charset> marked = byMark(bytes);
    if (marked.isPresent()) {
      return strict(bytes, marked.get());
    }
    Optional<Decoded> utf8 = strict(bytes, StandardCharsets.UTF_8).filter(d -> !d.isBinary());
    return utf8.isPresent() ? utf8 : mostEveryday(bytes);
  }

  private static Optional<Charset> byMark(byte[] b) {
    if (b.length >= 3 && b[0] == (byte) 0xEF && b[1] == (byte) 0xBB && b[2] == (byte) 0xBF) {
      return Optional.of(StandardCharsets.UTF_8);
    }
    if (b.length >= 2 && b[0] == (byte) 0xFF && b[1] == (byte) 0xFE) {
      return Optional.of(StandardCharsets.UTF_16LE);
    }
    if (b.length >= 2 && b[0] == (byte) 0xFE && b[1] == (byte) 0xFF) {
      return Optional.of(StandardCharsets.UTF_16BE);
    }
    return Optional.empty();
  }

  private static Optional<Decoded> mostEveryday(byte[] bytes) {
    Comparator<Decoded> everyday = Comparator.comparingDouble(d -> everyday(d.text()));
    return candidates(bytes).stream()
        .flatMap(charset -> strict(bytes, charset).stream())
        .filter(decoded -> !decoded.isBinary() && everyday(decoded.text()) >= LEAST_EVERYDAY)
        .reduce((a, b) -> everyday.compare(b, a) > 0 ? b : a);
  }

  /** The likeliest first, as ICU's detector sees it. */
  private static List<Charset> candidates(byte[] bytes) {
    List<Charset> known =
        List.of(GB18030, BIG5, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE);
    CharsetDetector detector = new CharsetDetector();
    detector.setText(bytes.length <= SAMPLE ? bytes : Arrays.copyOf(bytes, SAMPLE));
    List<Charset> found = new ArrayList<>();
    for (CharsetMatch match : detector.detectAll()) {
      known.stream().filter(c -> isCalled(c, match.getName())).forEach(found::add);
    }
    known.stream().filter(c -> !found.contains(c)).forEach(found::add);
    return found;
  }

  private static boolean isCalled(Charset charset, String name) {
    return charset.name().toLowerCase(Locale.ROOT).equals(name.toLowerCase(Locale.ROOT));
  }

  private static Optional<Decoded> strict(byte[] bytes, Charset charset) {
    try {
      String text =
          charset
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .onUnmappableCharacter(CodingErrorAction.REPORT)
              .decode(ByteBuffer.wrap(bytes))
              .toString();
      return Optional.of(new Decoded(text, charset.name()));
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }

  /**
   * The byte at which a text that began as Chinese in UTF-8 breaks off; empty where it is nothing
   * of the kind.
   */
  static OptionalInt brokenAt(byte[] bytes) {
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate(bytes.length);
    StandardCharsets.UTF_8.newDecoder().decode(in, out, false);
    String begun = out.flip().toString();
    boolean chinese = begun.length() >= LEAST_BEGUN && everyday(begun) >= LEAST_EVERYDAY;
    return chinese && in.hasRemaining() ? OptionalInt.of(in.position()) : OptionalInt.empty();
  }

  private static double everyday(String text) {
    int end = Math.min(text.length(), SAMPLE);
    long hits = text.substring(0, end).chars().filter(c -> EVERYDAY.indexOf(c) >= 0).count();
    long all = text.substring(0, end).chars().filter(c -> c > 0x7F).count();
    return all == 0 ? 0 : (double) hits / all;
  }

  /** A text and the name of the encoding it was in. */
  record Decoded(String text, String charset) {

    /** Whether more than one character in a hundred is a control character. */
    boolean isBinary() {
      long controls = text.chars().filter(Decoded::isControl).count();
      return controls * 100 > text.length();
    }

    private static boolean isControl(int c) {
      return (c < 0x20 && c != '\n' && c != '\r' && c != '\t' && c != '\f') || c == 0x7F;
    }
  }
}
