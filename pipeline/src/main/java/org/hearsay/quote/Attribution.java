package org.hearsay.quote;

import java.util.BitSet;

/**
 * One attribution found in an article, before anybody has asked who the speaker is. Sets hold token
 * indices of the article.
 *
 * @param content what is said, quotation marks included where the content fills them; never empty
 * @param cue the words that attribute it; empty where there are none (a floating quote)
 * @param source the words that name who says it; empty where the article names nobody
 * @param head the cue's head token; where there is no cue, the first token of the content
 * @param confidence how often attributions like this one are right, from 0 to 1
 * @param rule the model step or the rule that found it
 */
public record Attribution(
    BitSet content, BitSet cue, BitSet source, int head, double confidence, String rule) {}
