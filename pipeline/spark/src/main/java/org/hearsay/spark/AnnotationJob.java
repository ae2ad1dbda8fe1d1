package org.hearsay.spark;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.util.SerializableConfiguration;
import org.hearsay.batch.Batch;
import org.hearsay.batch.Ending;
import org.hearsay.batch.Sink;
import org.hearsay.corpus.AnnotatedArticle;
import org.hearsay.corpus.Article;
import org.hearsay.corpus.read.ReadResult;
import org.hearsay.corpus.read.Where;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Plans a job or goes on with one, has it done by the cluster, and adds up what became of it. */
final class AnnotationJob {

  /** What the walk over the folders passed over, beside the parts. */
  private static final String FOLDERS = "folders";

  private final JavaSparkContext spark;
  private final JobOptions options;
  private final Cluster cluster;
  private final String folder;
  private final OutputFolder output;
  private boolean isPlanned;

  AnnotationJob(JavaSparkContext spark, JobOptions options) throws JobException {
    this.spark = spark;
    this.options = options;
    cluster = new Cluster(new SerializableConfiguration(spark.hadoopConfiguration()));
    // As every machine calls it, wherever it works.
    folder = cluster.file(Inputs.path(options.output())).toString();
    output = new OutputFolder(cluster, folder);
  }

  /** What became of all articles. */
  PartCounts run() throws JobException, IOException {
    Plan plan = options.isResumed() ? former() : plan();
    output.dropUnfinished();
    isPlanned = true;
    List<PartCounts> counts = new ArrayList<>();
    counts.add(output.counts(FOLDERS).orElseGet(PartCounts::none));
    if (!plan.parts().isEmpty()) {
      counts.addAll(
          spark
              .parallelize(plan.parts(), plan.parts().size())
              .map(new PartTask(cluster, plan.settings(), folder))
              .collect());
    }
    for (Part part : plan.parts()) {
      check(part, counts.get(part.number() + 1));
    }
    PartCounts total = counts.stream().reduce(PartCounts.none(), PartCounts::plus);
    output.putTotal(json(total, plan.parts().size()));
    return total;
  }

  /** Whether it can be gone on with. */
  boolean isPlanned() {
    return isPlanned;
  }

  /** That of the job that was stopped. */
  private Plan former() throws JobException, IOException {
    Plan plan = output.readPlan();
    String annotator = plan.settings().annotator();
    if (!annotator.equals(options.settings().annotator())) {
      throw JobException.failed(
          folder
              + " was begun by version "
              + annotator
              + " of the annotator, and this is version "
              + options.settings().annotator()
              + "; go on with the jar that began it, or start anew");
    }
    return plan;
  }

  private Plan plan() throws JobException, IOException {
    List<ReadResult> passedOver = new ArrayList<>();
    List<Part> parts =
        Inputs.parts(options.inputs(), cluster, options.settings().splitBytes(), passedOver::add);
    output.checkIsNew();
    Plan plan = new Planning(spark, cluster).plan(options.settings(), parts);
    putFolders(passedOver);
    output.putPlan(plan);
    return plan;
  }

  private void putFolders(List<ReadResult> passedOver) throws IOException {
    try (Losses losses = new Losses(output, FOLDERS);
        Batch batch = new Batch(AnnotationJob::unread, 1, new Nothing(), losses::add)) {
      passedOver.forEach(batch::add);
      losses.finish();
      output.putCounts(FOLDERS, losses.counts(batch.counts()));
    }
  }

  private static AnnotatedArticle unread(Article article) {
    throw new IllegalStateException("a folder is no article: " + article.id());
  }

  /** Takes no articles. */
  private record Nothing() implements Sink {

    @Override
    public Met meet(Where where, Article article) {
      return new Met(article, false);
    }

    @Override
    public void hold(Where where, Article article) {}

    @Override
    public Ending put(Where where, AnnotatedArticle article) {
      return Ending.ANNOTATED;
    }

    @Override
    public void finish() {}
  }

  /** A machine that was thought lost may have gone on writing. */
  private void check(Part part, PartCounts counts) throws JobException, IOException {
    long there = output.length(output.articles(part));
    if (there != counts.bytes()) {
      output.forget(part);
      throw JobException.failed(
          output.articles(part)
              + " has "
              + there
              + " bytes where "
              + counts.bytes()
              + " were written; --resume does this part again");
    }
  }

  private static String json(PartCounts total, int parts) {
    ObjectNode json = JsonMapper.shared().createObjectNode();
    json.put("schema", "hearsay-spark/1").put("read", total.read());
    for (Ending ending :
        List.of(
            Ending.ANNOTATED,
            Ending.INCOMPLETE,
            Ending.DUPLICATE,
            Ending.SKIPPED,
            Ending.FAILED,
            Ending.NOTED)) {
      json.put(ending.word(), total.of(ending));
    }
    json.put("withoutOutlet", total.withoutOutlet()).put("withoutDay", total.withoutDay());
    json.put("parts", parts).put("bytes", total.bytes());
    putReasons(json, total.reasons());
    return json.toString();
  }

  private static void putReasons(ObjectNode json, SortedMap<String, Long> reasons) {
    ArrayNode list = json.putArray("reasons");
    for (Map.Entry<String, Long> reason : reasons.entrySet()) {
      list.addObject().put("reason", reason.getKey()).put("number", reason.getValue());
    }
  }
}
