package org.hearsay.annotate;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.parser.nndep.DependencyParser;
import edu.stanford.nlp.trees.TypedDependency;
import edu.stanford.nlp.util.CoreMap;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.hearsay.annotate.parser.DependencyTree;
import org.hearsay.annotate.parser.FastDependencyParser;

/**
 * Builds the dependency trees of tagged sentences; thread-safe. Both ways give the same trees: the
 * second is the reference that the first is held against.
 */
interface TreeParser {

  /** One tagged sentence's tree. */
  DependencyTree parse(CoreMap sentence);

  /** Hearsay's own inference over CoreNLP's model. */
  static TreeParser fast() {
    FastDependencyParser parser;
    try (InputStream packed = Models.open(DependencyParser.DEFAULT_MODEL)) {
      parser = FastDependencyParser.load(new GZIPInputStream(packed, 1 << 16));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return sentence -> {
      List<CoreLabel> tokens = sentence.get(CoreAnnotations.TokensAnnotation.class);
      DependencyTree tree =
          parser.parse(
              tokens.stream().map(CoreLabel::word).toList(),
              tokens.stream().map(CoreLabel::tag).toList());
      return tree.withPassiveSubjects();
    };
  }

  /** CoreNLP's own parser, about twenty times as slow. */
  static TreeParser coreNlp() {
    DependencyParser parser = DependencyParser.loadFromModelFile(DependencyParser.DEFAULT_MODEL);
    return sentence -> {
      int size = sentence.get(CoreAnnotations.TokensAnnotation.class).size();
      Integer[] heads = new Integer[size];
      String[] labels = new String[size];
      for (TypedDependency arc : parser.predict(sentence).typedDependencies()) {
        heads[arc.dep().index() - 1] = arc.gov().index() - 1;
        labels[arc.dep().index() - 1] = arc.reln().toString();
      }
      return new DependencyTree(Arrays.asList(heads), Arrays.asList(labels));
    };
  }
}
