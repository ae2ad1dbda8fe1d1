package org.hearsay.quote.model;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.List;

/** Step D: how likely each proposal of an article is right. Thread-safe. */
public final class Rescorer {

  private final Bins fine;
  private final Bins coarse;
  private final LinearModel model;

  public Rescorer(Bins fine, Bins coarse, LinearModel model) {
    this.fine = fine;
    this.coarse = coarse;
    this.model = model;
  }

  public double[] confidences(TokenTable table, List<Proposal> proposals) {
    RescoreFeatures features = new RescoreFeatures(table, proposals);
    Features filled = new Features();
    double[] confidences = new double[proposals.size()];
    for (int i = 0; i < confidences.length; i++) {
      extract(table, proposals.get(i), features.values(i), fine, coarse, filled);
      confidences[i] = model.probability(filled);
    }
    return confidences;
  }

  public static void extract(
      TokenTable table, Proposal p, double[] values, Bins fine, Bins coarse, Features f) {
    f.clear();
    long[] coarsely = new long[values.length];
    for (int i = 0; i < values.length; i++) {
      f.add("number", i, fine.bin(i, values[i]));
      coarsely[i] = Hash.mix(i, coarse.bin(i, values[i]));
    }
    for (int i = 0; i < values.length; i++) {
      for (int j = i + 1; j < values.length; j++) {
        f.add("numbers", coarsely[i], coarsely[j]);
      }
    }
    long lemma = table.lemma[p.head()];
    f.add("lemma", lemma);
    f.add("lemma,content", lemma, p.contentName());
    f.add("lemma,source", lemma, p.sourceName());
    f.add("content", p.contentName());
    f.add("source", p.sourceName());
    f.add("content,source", p.contentName(), p.sourceName());
    f.add("lemma,cue", lemma, coarsely[0]);
    f.add("content,agreement", p.contentName(), coarsely[1]);
  }

  public void write(DataOutputStream out) throws IOException {
    fine.write(out);
    coarse.write(out);
    model.write(out);
  }

  public static Rescorer read(DataInputStream in) throws IOException {
    return new Rescorer(Bins.read(in), Bins.read(in), LinearModel.read(in));
  }
}
