package org.hearsay.annotate.name;

/**
 * The features that join what is known of several words, each with the end of its name in CoreNLP's
 * model and with what stands between the parts.
 */
enum Join {
  WORD_BEFORE_AND_SHAPE("-PW_CTYPE" + NameModel.ONE, "...", 2),
  SHAPE_AND_WORD_AFTER("-NW_CTYPE" + NameModel.ONE, "...", 2),
  SECOND_WORD_BEFORE_AND_SHAPE("-PPW_CTYPE" + NameModel.ONE, "...", 2),
  SECOND_WORD_AFTER_AND_SHAPE("-NNW_CTYPE" + NameModel.ONE, "...", 2),
  SHAPE_BEFORE_AND_SHAPE("-PCTYPE" + NameModel.ONE, "...", 2),
  SHAPE_AND_SHAPE_AFTER("-CNTYPE" + NameModel.ONE, "...", 2),
  THREE_SHAPES("-PCNTYPE" + NameModel.ONE, "...", 3),
  TWO_WORDS("-PSEQW2" + NameModel.TWO, "-", 2),
  TWO_CLUSTERS("-PSEQpcDS" + NameModel.TWO, "-", 2),
  TWO_SHAPES("-TYPES" + NameModel.TWO, "-", 2);

  final String end;
  final String between;
  final int parts;

  Join(String end, String between, int parts) {
    this.end = end;
    this.between = between;
    this.parts = parts;
  }
}
