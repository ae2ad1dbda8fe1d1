package org.hearsay.annotate;

import edu.stanford.nlp.parser.nndep.DependencyParser;
import edu.stanford.nlp.tagger.maxent.MaxentTagger;
import java.io.InputStream;
import java.util.List;

/** The models that annotation needs, as places on the class path. */
public final class Models {

  private static final List<String> LANGUAGE =
      List.of(MaxentTagger.DEFAULT_JAR_PATH, NameLabeller.MODEL, DependencyParser.DEFAULT_MODEL);

  private static final List<String> ATTRIBUTION = List.of("org/hearsay/quote/attribution.model");

  private Models() {}

  /** Those of CoreNLP that are not on the class path. Loads none. */
  public static List<String> missingOfLanguage() {
    return missing(LANGUAGE);
  }

  /** Our own that are not on the class path. Loads none. */
  public static List<String> missingOfAttribution() {
    return missing(ATTRIBUTION);
  }

  /**
   * Opens a model of CoreNLP; the caller closes it.
   *
   * @throws IllegalStateException where it is not on the class path
   */
  static InputStream open(String place) {
    InputStream in = Models.class.getResourceAsStream("/" + place);
    if (in == null) {
      throw new IllegalStateException(place + " is not on the class path");
    }
    return in;
  }

  private static List<String> missing(List<String> places) {
    ClassLoader classPath = Models.class.getClassLoader();
    return places.stream().filter(place -> classPath.getResource(place) == null).toList();
  }
}
