package org.hearsay.spark;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.zip.GZIPOutputStream;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.hearsay.cli.ExitCode;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * The folder that a job writes:
 *
 * <ul>
 *   <li>{@code articles/part-00000.jsonl.gz}: the lines of each part; none where it has none
 *   <li>{@code losses/part-00000.jsonl.gz}: what was passed over, by name and with the reason
 *   <li>{@code parts/part-00000.json}: what became of the part's articles. It is written last: a
 *       part is done when it is there.
 *   <li>{@code plan.jsonl}: what is read and how, to go on after a stop
 *   <li>{@code counts.json}: the sum of all parts, written when all are done
 * </ul>
 *
 * <p>Files come to be under another name and are renamed when they are whole.
 */
final class OutputFolder {

  private static final String UNFINISHED = "_unfinished";
  private static final JsonMapper JSON = JsonMapper.shared();

  private final FileSystem system;
  private final Path folder;

  OutputFolder(Cluster cluster, String folder) {
    this.folder = new Path(folder);
    system = cluster.system(this.folder);
    system.setWriteChecksum(false); // beside files on local disks
  }

  /** A folder that is there may hold what somebody still wants. */
  void checkIsNew() throws JobException, IOException {
    if (system.exists(folder)) {
      throw JobException.failed(
          folder
              + " is there already; name a folder that is not there yet, or go on with a job that"
              + " was stopped by --resume");
    }
  }

  Path articles(Part part) {
    return new Path(folder, "articles/" + part.name() + ".jsonl.gz");
  }

  Path losses(String name) {
    return new Path(folder, "losses/" + name + ".jsonl.gz");
  }

  private Path done(String name) {
    return new Path(folder, "parts/" + name + ".json");
  }

  private Path plan() {
    return new Path(folder, "plan.jsonl");
  }

  /** A name that nobody else writes to. */
  Path unfinished(String name) {
    return new Path(folder, UNFINISHED + "/" + name + "-" + UUID.randomUUID());
  }

  Writer compressed(Path file) throws IOException {
    return new BufferedWriter(
        new OutputStreamWriter(
            new GZIPOutputStream(system.create(file), 1 << 16), StandardCharsets.UTF_8));
  }

  /** Gives a file that is whole its name, in place of one that was left there. */
  void finish(Path unfinished, Path file) throws IOException {
    system.mkdirs(file.getParent());
    system.delete(file, false);
    if (!system.rename(unfinished, file)) {
      throw new IOException(unfinished + " cannot be renamed to " + file);
    }
  }

  void drop(Path file) throws IOException {
    system.delete(file, false);
  }

  long length(Path file) throws IOException {
    try {
      return system.getFileStatus(file).getLen();
    } catch (FileNotFoundException e) {
      return 0;
    }
  }

  /** What became of a part; nothing where it is not done. */
  Optional<PartCounts> counts(String part) throws IOException {
    try (BufferedReader in = reader(done(part))) {
      return Optional.of(JSON.readValue(in.readLine(), PartCounts.class));
    } catch (FileNotFoundException e) {
      return Optional.empty();
    }
  }

  void putCounts(String part, PartCounts counts) throws IOException {
    write(done(part), List.of(JSON.writeValueAsString(counts)));
  }

  /** As if the part had never been done. */
  void forget(Part part) throws IOException {
    drop(done(part.name()));
  }

  void putTotal(String json) throws IOException {
    write(new Path(folder, "counts.json"), List.of(json));
    dropUnfinished();
  }

  /** What attempts left that broke off. */
  void dropUnfinished() throws IOException {
    system.delete(new Path(folder, UNFINISHED), true);
  }

  void putPlan(Plan plan) throws IOException {
    List<String> lines = new ArrayList<>();
    lines.add(JSON.writeValueAsString(plan.settings()));
    plan.parts().forEach(part -> lines.add(JSON.writeValueAsString(part)));
    write(plan(), lines);
  }

  /** What a job that was stopped was about to do. */
  Plan readPlan() throws JobException, IOException {
    try (BufferedReader in = reader(plan())) {
      Settings settings = JSON.readValue(in.readLine(), Settings.class);
      List<Part> parts = in.lines().map(line -> JSON.readValue(line, Part.class)).toList();
      return new Plan(settings, parts);
    } catch (FileNotFoundException e) {
      throw new JobException(
          ExitCode.NOT_FOUND,
          folder + " holds no job that can be gone on with; start it without --resume",
          e);
    } catch (JacksonException | UncheckedIOException e) {
      throw new JobException(ExitCode.FAILED, plan() + " is damaged; start the job anew", e);
    }
  }

  private Path suspects(String part, int attempt) {
    return new Path(folder, UNFINISHED + "/" + part + "-attempt-" + attempt);
  }

  /** Notes which article an attempt is at. */
  void putSuspect(String part, int attempt, String id) throws IOException {
    write(suspects(part, attempt), List.of(JSON.writeValueAsString(id)));
  }

  void dropSuspect(String part, int attempt) throws IOException {
    drop(suspects(part, attempt));
  }

  /** Which article an attempt was at; nothing where it got to none. */
  Optional<String> suspect(String part, int attempt) throws IOException {
    try (BufferedReader in = reader(suspects(part, attempt))) {
      return Optional.of(JSON.readValue(in.readLine(), String.class));
    } catch (FileNotFoundException e) {
      return Optional.empty();
    }
  }

  private BufferedReader reader(Path file) throws IOException {
    return new BufferedReader(new InputStreamReader(system.open(file), StandardCharsets.UTF_8));
  }

  private void write(Path file, List<String> lines) throws IOException {
    Path unfinished = unfinished(file.getName());
    try (Writer out = new OutputStreamWriter(system.create(unfinished), StandardCharsets.UTF_8)) {
      for (String line : lines) {
        out.write(line + "\n");
      }
    }
    finish(unfinished, file);
  }
}
