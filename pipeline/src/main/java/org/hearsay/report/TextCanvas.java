package org.hearsay.report;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.report.Piece.Mark;

/**
 * Lines of a terminal: wrapped between words, aligned by what is seen, with colours or without.
 * What it is given must be safe to show ({@link Shown}). Not thread-safe.
 */
final class TextCanvas {

  /** Ways to set off words; without colour only {@link Mark}s stay visible. */
  enum Ink {
    PLAIN(""),
    BOLD("1"),
    DIM("2"),
    RED("1;31"),
    BLUE("1;34"),
    MAGENTA("1;35"),
    CYAN("1;36"),
    GREEN("1;32");

    private final String code;

    Ink(String code) {
      this.code = code;
    }
  }

  private final StringBuilder out = new StringBuilder();
  private final int width;
  private final boolean colour;

  TextCanvas(int width, boolean colour) {
    this.width = width;
    this.colour = colour;
  }

  int width() {
    return width;
  }

  String text() {
    return out.toString();
  }

  /** One line as it is, however long. */
  TextCanvas line(String text) {
    out.append(text.stripTrailing()).append('\n');
    return this;
  }

  TextCanvas blank() {
    out.append('\n');
    return this;
  }

  TextCanvas rule() {
    return line(ink("─".repeat(width), Ink.DIM));
  }

  String ink(String text, Ink ink) {
    return colour && ink != Ink.PLAIN && !text.isEmpty() ? coded(text, ink.code) : text;
  }

  /**
   * Plain words wrapped behind a first-line prefix; further lines are indented as far. A prefix
   * longer than half a line gets a line of its own.
   */
  TextCanvas paragraph(String prefix, String text, Ink ink) {
    return paragraph(prefix, List.of(Piece.plain(text)), ink);
  }

  /** The same with marked words. The prefix may carry ink. */
  TextCanvas paragraph(String prefix, List<Piece> pieces, Ink ink) {
    String lead = prefix;
    int hanging = seen(prefix);
    if (hanging > width / 2) {
      line(prefix);
      hanging = 2;
      lead = "  ";
    }
    String indent = " ".repeat(hanging);
    for (String line : wrapped(pieces, width - hanging, ink)) {
      line(lead + line);
      lead = indent;
    }
    return this;
  }

  private List<String> wrapped(List<Piece> pieces, int room, Ink ink) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    StringBuilder word = new StringBuilder();
    for (Piece part : words(pieces, room)) {
      if (!part.text().equals(" ")) {
        word.append(part.mark() == Mark.NONE ? ink(part.text(), ink) : marked(part));
      } else if (!word.isEmpty()) {
        place(word, line, lines, room);
      }
    }
    place(word, line, lines, room);
    lines.add(line.toString());
    return lines;
  }

  /** Moves the word to the line, or to the next one where it finds no room. */
  private static void place(StringBuilder word, StringBuilder line, List<String> lines, int room) {
    if (!line.isEmpty() && !word.isEmpty()) {
      if (seen(line.toString()) + 1 + seen(word.toString()) > room) {
        lines.add(line.toString());
        line.setLength(0);
      } else {
        line.append(' ');
      }
    }
    line.append(word);
    word.setLength(0);
  }

  /**
   * Words and the single spaces between them; several parts in a row are one word. Those that no
   * line could hold are cut.
   */
  private List<Piece> words(List<Piece> pieces, int room) {
    List<Piece> words = new ArrayList<>();
    for (Piece piece : pieces) {
      String text = bracketed(piece);
      int start = 0;
      for (int i = 0; i <= text.length(); i++) {
        if (i == text.length() || text.charAt(i) == ' ') {
          cut(text.substring(start, i), room).forEach(w -> words.add(new Piece(w, piece.mark())));
          if (i < text.length()) {
            words.add(Piece.plain(" "));
          }
          start = i + 1;
        }
      }
    }
    return words;
  }

  private static List<String> cut(String word, int room) {
    List<String> parts = new ArrayList<>();
    String rest = word;
    while (seen(rest) > room) {
      String head = clipped(rest, room);
      parts.add(head);
      parts.add(" ");
      rest = rest.substring(head.length());
    }
    if (!rest.isEmpty()) {
      parts.add(rest);
    }
    return parts;
  }

  /** Without colour, marks are characters around the words and inside the spaces around them. */
  private String bracketed(Piece piece) {
    if (colour || piece.mark() == Mark.NONE || piece.text().isBlank()) {
      return piece.text();
    }
    String words = piece.text().strip();
    int start = piece.text().indexOf(words);
    return piece.text().substring(0, start)
        + switch (piece.mark()) {
          case NONE -> words;
          case FIGURE -> "»" + words + "«";
          case ADDED -> "{+" + words + "+}";
          case REMOVED -> "[-" + words + "-]";
        }
        + piece.text().substring(start + words.length());
  }

  private String marked(Piece word) {
    if (!colour) {
      return word.text();
    }
    return switch (word.mark()) {
      case NONE -> word.text();
      case FIGURE -> coded(word.text(), "1;7");
      case ADDED -> coded(word.text(), "4;32");
      case REMOVED -> coded(word.text(), "9;31");
    };
  }

  private static String coded(String text, String code) {
    return "\u001b[" + code + "m" + text + "\u001b[0m";
  }

  /** The text cut or filled with spaces to exactly this many columns. */
  static String cell(String text, int columns) {
    String cell = seen(text) > columns ? clipped(text, columns - 1) + "…" : text;
    return cell + " ".repeat(Math.max(0, columns - seen(cell)));
  }

  private static String clipped(String text, int columns) {
    int used = 0;
    int end = 0;
    while (end < text.length()) {
      int c = text.codePointAt(end);
      used += columnsOf(c);
      if (used > columns && end > 0) {
        break;
      }
      end += Character.charCount(c);
    }
    return text.substring(0, end);
  }

  /** How many columns the text takes, colour codes not counted. */
  static int seen(String text) {
    int columns = 0;
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      if (c == '\u001b') {
        i = text.indexOf('m', i) + 1;
        continue;
      }
      columns += columnsOf(c);
      i += Character.charCount(c);
    }
    return columns;
  }

  private static int columnsOf(int c) {
    return switch (Character.getType(c)) {
      case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT -> 0;
      default -> isWide(c) ? 2 : 1;
    };
  }

  /** East Asian wide characters and emoji, by block (Unicode Standard Annex 11, in the large). */
  private static boolean isWide(int c) {
    return (c >= 0x1100 && c <= 0x115F)
        || (c >= 0x2E80 && c <= 0xA4CF && c != 0x303F)
        || (c >= 0xAC00 && c <= 0xD7A3)
        || (c >= 0xF900 && c <= 0xFAFF)
        || (c >= 0xFE30 && c <= 0xFE6F)
        || (c >= 0xFF00 && c <= 0xFF60)
        || (c >= 0xFFE0 && c <= 0xFFE6)
        || (c >= 0x1F300 && c <= 0x1F64F)
        || (c >= 0x1F680 && c <= 0x1F6FF)
        || (c >= 0x1F900 && c <= 0x1F9FF)
        || (c >= 0x20000 && c <= 0x3FFFD);
  }
}
