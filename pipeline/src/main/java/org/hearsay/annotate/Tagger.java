package org.hearsay.annotate;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.tagger.maxent.MaxentTagger;
import edu.stanford.nlp.util.CoreMap;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.hearsay.annotate.tagger.FastTagger;

/**
 * Gives the words of sentences their tags; thread-safe. Both ways give the same: the second is the
 * reference that the first is held against.
 */
interface Tagger {

  /** Sets the tags of one sentence's words. */
  void tag(CoreMap sentence);

  /** Hearsay's own inference over CoreNLP's model. */
  static Tagger fast() {
    FastTagger tagger;
    try (InputStream in = Models.open(MaxentTagger.DEFAULT_JAR_PATH)) {
      tagger = FastTagger.load(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return sentence -> {
      List<CoreLabel> tokens = sentence.get(CoreAnnotations.TokensAnnotation.class);
      List<String> tags = tagger.tag(tokens.stream().map(CoreLabel::word).toList());
      for (int i = 0; i < tags.size(); i++) {
        tokens.get(i).setTag(tags.get(i));
      }
    };
  }

  /** CoreNLP's own tagger, many times as slow. */
  static Tagger coreNlp() {
    MaxentTagger tagger = new MaxentTagger(MaxentTagger.DEFAULT_JAR_PATH);
    return sentence -> tagger.tagCoreLabels(sentence.get(CoreAnnotations.TokensAnnotation.class));
  }
}
