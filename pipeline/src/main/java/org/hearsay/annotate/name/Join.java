package org.hearsay.annotate.name;

/**
 * The features that join what is known of several words, each with the end of its name in CoreNLP's
 * model and with what stands between the parts.
 */
enum Join {
  WORD_BEFORE_AND_SHAPE(1, "-PW_CTYPE" + NameModel.ONE, "...", 2),
  SHAPE_AND_WORD_AFTER(2, "-NW_CTYPE" + NameModel.ONE, "...", 2),
  SECOND_WORD_BEFORE_AND_SHAPE(3, "-PPW_CTYPE" + NameModel.ONE, "...", 2),
  SECOND_WORD_AFTER_AND_SHAPE(4, "-NNW_CTYPE" + NameModel.ONE, "...", 2),
  SHAPE_BEFORE_AND_SHAPE(5, "-PCTYPE" + NameModel.ONE, "...", 2),
  SHAPE_AND_SHAPE_AFTER(6, "-CNTYPE" + NameModel.ONE, "...", 2),
  THREE_SHAPES(7, "-PCNTYPE" + NameModel.ONE, "...", 3),
  TWO_WORDS(8, "-PSEQW2" + NameModel.TWO, "-", 2),
  TWO_CLUSTERS(9, "-PSEQpcDS" + NameModel.TWO, "-", 2),
  TWO_SHAPES(10, "-TYPES" + NameModel.TWO, "-", 2);

  /** From 1 on. */
  final long number;

  final String end;
  final String between;
  final int parts;

  Join(long number, String end, String between, int parts) {
    this.number = number;
    this.end = end;
    this.between = between;
    this.parts = parts;
  }
}
