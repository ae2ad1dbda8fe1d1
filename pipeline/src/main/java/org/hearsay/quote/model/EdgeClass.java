package org.hearsay.quote.model;

/** Classes of tokens at which spans begin and end differently: the {@link Crf}'s transitions. */
enum EdgeClass {
  WORD(0),
  OPENING_MARK(1),
  OTHER_MARK(2),
  COMMA(3),
  CONJUNCTION(4),
  COMPLEMENTIZER(5),
  RELATIVE(6),
  PUNCTUATION(7),
  PREPOSITION(8),
  VERB(9);

  private final byte code;

  EdgeClass(int code) {
    this.code = (byte) code;
  }

  /** The class's number in the model. */
  byte code() {
    return code;
  }

  static EdgeClass of(TokenTable t, int i) {
    if (t.isMark[i]) {
      return t.quotationFirst[t.quotation[i]] == i ? OPENING_MARK : OTHER_MARK;
    }
    String tag = t.token(i).tag();
    if (t.token(i).word().equals(",")) {
      return COMMA;
    }
    if (tag.equals("CC")) {
      return CONJUNCTION;
    }
    if (isComplementizer(t.lower(i))) {
      return COMPLEMENTIZER;
    }
    if (tag.startsWith("W")) {
      return RELATIVE;
    }
    if (!t.isWord[i]) {
      return PUNCTUATION;
    }
    if (tag.equals("IN")) {
      return PREPOSITION;
    }
    return t.tagClass[i] == TagClass.VERB || tag.equals("MD") ? VERB : WORD;
  }

  private static boolean isComplementizer(String lower) {
    return switch (lower) {
      case "that", "whether", "if", "to", "how", "why", "what" -> true;
      default -> false;
    };
  }
}
