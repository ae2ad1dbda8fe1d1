package org.hearsay.quote.model;

/** Parts of speech as far as cues are told apart by them. */
enum TagClass {
  VERB(0),
  NOUN(1),
  ADJECTIVE(2),
  OTHER(3);

  /** What models know the class by. */
  final int code;

  TagClass(int code) {
    this.code = code;
  }

  static TagClass of(String tag) {
    if (tag.startsWith("VB")) {
      return VERB;
    }
    if (tag.startsWith("NN")) {
      return NOUN;
    }
    return tag.startsWith("JJ") ? ADJECTIVE : OTHER;
  }
}
