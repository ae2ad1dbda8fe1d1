package org.hearsay.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearsay.corpus.Span;
import org.jspecify.annotations.Nullable;

/** A text with overlapping marks, cut where any of them begins or ends. */
final class MarkedText {

  /**
   * What is to be seen in a text.
   *
   * @param kind "content", "cue", "source", "figure", "name"
   * @param title what is said of it when it is pointed at; empty for nothing
   * @param pin the number that stands before it and leads to its note; null for none
   */
  record Mark(Span span, String kind, String title, @Nullable Pin pin) {}

  /**
   * @param id "q1"; its note is "note-q1"
   * @param tip what is said of it on hover and focus
   */
  record Pin(String id, String tip) {}

  /**
   * A piece in which the same marks hold.
   *
   * @param kinds names of classes; empty where nothing is marked
   * @param anchor by which others point here; null where nothing begins
   */
  record Piece(String text, String kinds, String title, @Nullable String anchor, List<Pin> pins) {
    private Piece withoutBlankEnd() {
      return new Piece(text.stripTrailing(), kinds, title, anchor, pins);
    }
  }

  private static final Pattern BETWEEN_PARAGRAPHS = Pattern.compile("\\n\\s*\\n");

  private final String text;
  private final boolean isTitle;
  private final List<Mark> marks;

  MarkedText(String text, boolean isTitle, List<Mark> marks) {
    this.text = text;
    this.isTitle = isTitle;
    this.marks = marks.stream().filter(mark -> mark.span().end() <= text.length()).toList();
  }

  List<Piece> pieces() {
    return pieces(Set.of()).values().stream().toList();
  }

  /** The pieces of each paragraph; none has an end of another in it. */
  List<List<Piece>> paragraphs() {
    List<Integer> starts = starts();
    SortedMap<Integer, Piece> pieces = pieces(Set.copyOf(starts));
    List<List<Piece>> paragraphs = new ArrayList<>();
    for (int i = 0; i < starts.size(); i++) {
      int end = i + 1 < starts.size() ? starts.get(i + 1) : text.length();
      List<Piece> own = new ArrayList<>(pieces.subMap(starts.get(i), end).values());
      if (!own.isEmpty()) {
        own.add(own.removeLast().withoutBlankEnd());
      }
      paragraphs.add(own);
    }
    return paragraphs;
  }

  /** Where the paragraphs begin; the first at 0. */
  List<Integer> starts() {
    List<Integer> starts = new ArrayList<>(List.of(0));
    Matcher between = BETWEEN_PARAGRAPHS.matcher(text);
    while (between.find()) {
      if (between.end() < text.length() && between.start() > 0) {
        starts.add(between.end());
      }
    }
    return starts;
  }

  private SortedMap<Integer, Piece> pieces(Set<Integer> alsoCutAt) {
    TreeSet<Integer> bounds = new TreeSet<>(Set.of(0, text.length()));
    bounds.addAll(alsoCutAt);
    TreeMap<Integer, List<Mark>> starts = new TreeMap<>();
    for (Mark mark : marks) {
      bounds.add(mark.span().start());
      bounds.add(mark.span().end());
      starts.computeIfAbsent(mark.span().start(), s -> new ArrayList<>()).add(mark);
    }
    SortedMap<Integer, Piece> pieces = new TreeMap<>();
    List<Mark> holding = new ArrayList<>();
    Integer from = bounds.first();
    for (Integer to = bounds.higher(from); to != null; to = bounds.higher(from)) {
      int start = from;
      holding.removeIf(mark -> mark.span().end() <= start);
      List<Mark> beginning = starts.getOrDefault(start, List.of());
      holding.addAll(beginning);
      pieces.put(start, piece(start, to, holding, beginning));
      from = to;
    }
    return pieces;
  }

  private Piece piece(int from, int to, List<Mark> holding, List<Mark> beginning) {
    Set<String> kinds = new TreeSet<>();
    String title = "";
    for (Mark mark : holding) {
      kinds.add(mark.kind());
      title = mark.title().isEmpty() ? title : mark.title();
    }
    List<Pin> pins = new ArrayList<>();
    boolean isTarget = false;
    for (Mark mark : beginning) {
      isTarget |= !mark.kind().equals("name");
      if (mark.pin() != null) {
        pins.add(mark.pin());
      }
    }
    return new Piece(
        harmless(text.substring(from, to)),
        String.join(" ", kinds),
        title,
        isTarget ? Address.anchor(isTitle, from) : null,
        pins);
  }

  /** As long as it was, without what turns the direction of reading, and without controls. */
  static String harmless(String text) {
    StringBuilder safe = new StringBuilder(text);
    for (int i = 0; i < safe.length(); i++) {
      char c = safe.charAt(i);
      boolean isDirection = (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
      if (isDirection || (Character.isISOControl(c) && c != '\n' && c != '\t')) {
        safe.setCharAt(i, '\uFFFD');
      }
    }
    return safe.toString();
  }
}
