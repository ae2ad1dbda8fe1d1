package org.hearsay.spark;

import java.io.IOException;
import java.time.Duration;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.apache.spark.api.java.function.Function;
import org.hearsay.batch.Batch;
import org.hearsay.batch.LineSink;
import org.hearsay.corpus.Article;

/**
 * Annotates one part and writes what it gives. Begun again it writes the same; where the part is
 * done, it says what became of it.
 */
record PartTask(Cluster cluster, Settings settings, String folder)
    implements Function<Part, PartCounts> {

  @Override
  public PartCounts call(Part part) throws IOException {
    OutputFolder output = new OutputFolder(cluster, folder);
    Optional<PartCounts> done = output.counts(part.name());
    return done.isPresent() ? done.get() : annotate(part, output);
  }

  private PartCounts annotate(Part part, OutputFolder output) throws IOException {
    Set<Long> duplicates = new HashSet<>(part.duplicates());
    try (LineFile lines = new LineFile(output, output.articles(part));
        Losses losses = new Losses(output, part.name());
        BoundedAnnotation bounded =
            new BoundedAnnotation(
                article -> Models.annotator().annotate(article),
                Duration.ofSeconds(settings.seconds()));
        Suspects watched = new Suspects(bounded, output, part.name(), Attempt.number());
        Batch batch = new Batch(watched, 1, new LineSink(lines::add), losses::add)) {
      new PartReading(part, cluster, settings, Attempt.isEarly())
          .read((place, result) -> {
            Optional<Article> article = PartReading.article(result);
            if (article.isPresent() && duplicates.contains(place)) {
              losses.addDuplicate(result.where(), article.get());
            } else {
              batch.add(result);
            }
          });
      batch.finish();
      lines.finish();
      losses.finish();
      PartCounts counts =
          losses.counts(batch.counts()).withBytes(output.length(output.articles(part)));
      output.putCounts(part.name(), counts);
      return counts;
    }
  }
}
