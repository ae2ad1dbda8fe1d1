package org.hearsay.annotate;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.util.CoreMap;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import org.hearsay.annotate.name.FastNames;
import org.jspecify.annotations.Nullable;

/**
 * Finds names by Hearsay's own inference over CoreNLP's model. Where the rounding of CoreNLP's sums
 * decides, which no text known did, CoreNLP itself is loaded and asked.
 */
final class FastNameLabeller implements NameLabeller {

  private final FastNames names;
  private @Nullable NameLabeller reference;

  FastNameLabeller() {
    try (InputStream packed = Models.open(MODEL)) {
      names = FastNames.load(new GZIPInputStream(packed, 1 << 16));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void label(CoreMap sentence) {
    List<CoreLabel> tokens = sentence.get(CoreAnnotations.TokensAnnotation.class);
    HyphenJoins joined = HyphenJoins.of(tokens);
    Optional<List<String>> labels = names.labels(joined.words(), joined.tags());
    if (labels.isEmpty()) {
      reference().label(sentence);
      return;
    }
    for (int i = 0; i < tokens.size(); i++) {
      tokens.get(i).setNER(labels.get().get(joined.places().get(i)));
    }
  }

  private synchronized NameLabeller reference() {
    NameLabeller loaded = reference;
    if (loaded == null) {
      loaded = NameLabeller.coreNlp();
      reference = loaded;
    }
    return loaded;
  }
}
