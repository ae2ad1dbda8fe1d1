package org.hearsay.annotate.tagger;

import edu.stanford.nlp.tagger.maxent.Distsim;
import edu.stanford.nlp.tagger.maxent.Extractors;
import edu.stanford.nlp.tagger.maxent.TaggerConfig;
import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.ObjectInputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads a model in the format in which CoreNLP's tagger writes it. */
final class TaggerFile {

  private static final String AMERICANIZE = "edu.stanford.nlp.process.AmericanizeFunction";

  /** By the number that the file has for them. */
  private static final List<Template> TEMPLATES = List.of(Template.values());

  private final DataInputStream in;
  private final List<String> tags = new ArrayList<>();
  private final Map<String, Integer> tagNumbers = new HashMap<>();

  /** The order of CoreNLP's hash set decides between tags of equal scores. */
  private final Set<String> open = new HashSet<>();

  private TaggerFile(DataInputStream in) {
    this.in = in;
  }

  static TaggerModel read(InputStream in) throws IOException {
    try {
      return new TaggerFile(new DataInputStream(new BufferedInputStream(in, 1 << 16))).read();
    } catch (ClassNotFoundException e) {
      throw new IOException("not a model of CoreNLP's tagger: " + e.getMessage(), e);
    }
  }

  private TaggerModel read() throws IOException, ClassNotFoundException {
    checkSettings((TaggerConfig) new ObjectInputStream(in).readObject());
    in.readInt(); // how many contexts it was trained on
    in.readInt(); // how many tags
    TagDictionary dictionary = TagDictionary.read(in);
    readTags();
    Distsim clusters = readTemplates();
    FeatureRows.Builder rows = readFeatures();
    double[] weights = (double[]) new ObjectInputStream(in).readObject();
    List<Integer> openTags = ExpandedTags.of(new ArrayList<>(open)).map(tags::indexOf).toList();
    return new TaggerModel(List.copyOf(tags), openTags, dictionary, clusters, rows.build(weights));
  }

  private static void checkSettings(TaggerConfig settings) throws IOException {
    boolean isAsExpected =
        settings.getLang().equals("english")
            && settings.getWordFunction().equals(AMERICANIZE)
            && settings.getRareWordThresh() == TaggerModel.RARE
            && settings.getMinWordsLockTags() == 1
            && settings.getDefaultScore() <= 0;
    if (!isAsExpected) {
      throw new IOException("a tagger of other settings than the English model's");
    }
  }

  private void readTags() throws IOException {
    int size = in.readInt();
    for (int i = 0; i < size; i++) {
      String tag = in.readUTF();
      boolean isClosed = in.readBoolean();
      tagNumbers.put(tag, tags.size());
      tags.add(tag);
      if (!isClosed) {
        open.add(tag);
      }
    }
  }

  private Distsim readTemplates() throws IOException, ClassNotFoundException {
    ClusterCatcher objects = new ClusterCatcher(in);
    String ofAll = ((Extractors) objects.readObject()).toString();
    String ofRare = ((Extractors) objects.readObject()).toString();
    boolean isAsExpected =
        ofAll.equals(Template.ofAllWords()) && ofRare.equals(Template.ofRareWords());
    if (!isAsExpected || objects.clusters == null) {
      throw new IOException(
          "a tagger of other features than the English model's: " + ofAll + ofRare);
    }
    return objects.clusters;
  }

  private FeatureRows.Builder readFeatures() throws IOException {
    int size = in.readInt();
    FeatureRows.Builder rows = new FeatureRows.Builder(size);
    for (int i = 0; i < size; i++) {
      int weight = in.readInt();
      int template = in.readInt();
      String value = in.readUTF();
      rows.add(TEMPLATES.get(template), value, tagNumbers.getOrDefault(in.readUTF(), -1), weight);
    }
    return rows;
  }

  /** Keeps the word clusters, which CoreNLP's features hold and do not give away. */
  private static final class ClusterCatcher extends ObjectInputStream {

    @Nullable Distsim clusters;

    ClusterCatcher(InputStream in) throws IOException {
      super(in);
      enableResolveObject(true);
    }

    @Override
    protected Object resolveObject(Object read) {
      if (read instanceof Distsim found) {
        clusters = found;
      }
      return read;
    }
  }
}
