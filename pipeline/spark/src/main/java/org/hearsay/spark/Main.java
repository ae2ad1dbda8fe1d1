package org.hearsay.spark;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.apache.spark.SparkConf;
import org.apache.spark.SparkException;
import org.apache.spark.api.java.JavaSparkContext;
import org.hearsay.batch.Ending;
import org.hearsay.cli.ExitCode;

/** What spark-submit starts: turns arguments into an exit code. */
public final class Main {

  /** Machines are lost over days; an article that ends its process is found out by the third. */
  private static final String MOST_FAILURES = "8";

  private final PrintStream out;
  private final PrintStream err;

  Main(PrintStream out, PrintStream err) {
    this.out = out;
    this.err = err;
  }

  public static void main(String[] args) {
    ExitCode code = new Main(stream(FileDescriptor.out), stream(FileDescriptor.err)).run(args);
    if (code != ExitCode.DONE) {
      System.exit(code.code());
    }
  }

  private static PrintStream stream(FileDescriptor descriptor) {
    return new PrintStream(new FileOutputStream(descriptor), true, StandardCharsets.UTF_8);
  }

  ExitCode run(String... args) {
    if (JobOptions.askForHelp(args)) {
      out.print(JobOptions.help());
      return ExitCode.DONE;
    }
    try {
      return run(JobOptions.of(args));
    } catch (JobException e) {
      say(e.sentence());
      return e.exitCode();
    } catch (StorageException e) {
      say(e.getMessage() + ": " + e.reason());
      return ExitCode.FAILED;
    } catch (IOException e) {
      say(String.valueOf(e.getMessage()));
      return ExitCode.FAILED;
    }
  }

  private ExitCode run(JobOptions options) throws JobException, IOException {
    try (JavaSparkContext spark = new JavaSparkContext(settings())) {
      PartCounts counts = counts(new AnnotationJob(spark, options));
      say(told(counts));
      boolean isLossy = counts.of(Ending.FAILED) > 0 || counts.of(Ending.INCOMPLETE) > 0;
      return isLossy ? ExitCode.LOSSES : ExitCode.DONE;
    }
  }

  private static PartCounts counts(AnnotationJob job) throws JobException, IOException {
    try {
      return job.run();
    } catch (Exception e) {
      if (e instanceof SparkException broken) { // Scala throws it without saying so
        String kept =
            job.isPlanned()
                ? "; what is done is kept, and --resume goes on with it"
                : "; nothing was annotated";
        throw JobException.failed(firstLine(broken) + kept, broken);
      }
      throw e;
    }
  }

  private static SparkConf settings() throws JobException {
    SparkConf settings = new SparkConf().setIfMissing("spark.app.name", "hearsay annotate");
    if (!settings.contains("spark.master")) {
      throw JobException.usage(
          "start it by spark-submit --master, which says where the cluster is");
    }
    return settings
        .setIfMissing("spark.task.maxFailures", MOST_FAILURES)
        // A part is written by one task at a time.
        .set("spark.speculation", "false")
        // What tasks are told and tell are records, which Kryo cannot make.
        .set("spark.serializer", "org.apache.spark.serializer.JavaSerializer");
  }

  /** "600 read: 590 annotated, 6 skipped, 4 failed". */
  private static String told(PartCounts counts) {
    return counts.read()
        + " read: "
        + Arrays.stream(Ending.values())
            .filter(ending -> counts.of(ending) > 0)
            .map(ending -> counts.of(ending) + " " + ending.word())
            .collect(Collectors.joining(", "));
  }

  private static String firstLine(Exception e) {
    return String.valueOf(e.getMessage()).lines().findFirst().orElse("Spark failed");
  }

  private void say(String sentence) {
    err.println("hearsay: " + sentence);
  }
}
