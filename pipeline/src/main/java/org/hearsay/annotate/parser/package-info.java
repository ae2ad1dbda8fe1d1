/**
 * CoreNLP's neural dependency parser, about twenty times as fast and with the same trees: the same
 * model file, read once, and an inference of its own. It knows nothing of the rest of Hearsay.
 */
@NullMarked
package org.hearsay.annotate.parser;

import org.jspecify.annotations.NullMarked;
