package org.hearsay.spark;

import java.io.IOException;
import java.util.EnumMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.hearsay.batch.Counts;
import org.hearsay.batch.Ending;
import org.hearsay.batch.Loss;
import org.hearsay.corpus.Article;
import org.hearsay.corpus.read.Where;
import tools.jackson.databind.json.JsonMapper;

/** Writes down what was passed over, one line each, and counts the reasons. For one thread. */
final class Losses implements AutoCloseable {

  private final LineFile file;
  private final SortedMap<String, Long> reasons = new TreeMap<>();
  private long duplicates;

  /**
   * @param name of the part
   */
  Losses(OutputFolder folder, String name) {
    file = new LineFile(folder, folder.losses(name));
  }

  void add(Loss loss) {
    add(loss, loss.reason());
  }

  /** An article of an id that comes before it in another part, or in this one. */
  void addDuplicate(Where where, Article article) {
    duplicates++;
    String before = "read before in this run";
    add(
        new Loss(
            Ending.DUPLICATE, where, "it is the same article as " + article.id() + ", " + before),
        "it is the same article as one " + before);
  }

  private void add(Loss loss, String kind) {
    PartCounts.count(reasons, loss, kind);
    file.add(
        JsonMapper.shared()
            .createObjectNode()
            .put("ending", loss.ending().word())
            .put("where", loss.where().toString())
            .put("reason", loss.reason())
            .toString());
  }

  /** Of what a run counted, together with what was kept from it. */
  PartCounts counts(Counts counts) {
    Map<Ending, Long> endings = new EnumMap<>(counts.byEnding());
    endings.merge(Ending.DUPLICATE, duplicates, Long::sum);
    return PartCounts.of(new Counts(endings, counts.gaps()), reasons);
  }

  void finish() throws IOException {
    file.finish();
  }

  @Override
  public void close() throws IOException {
    file.close();
  }
}
