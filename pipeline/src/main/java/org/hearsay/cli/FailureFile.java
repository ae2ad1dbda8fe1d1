package org.hearsay.cli;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hearsay.batch.Ending;
import org.hearsay.batch.Loss;
import org.hearsay.corpus.read.Where;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What runs could not take, as JSON Lines: the file, the place in it, the reason. An entry stays
 * until its file is read without it, whatever other runs read. Named in place of articles the list
 * stands for the files that it names, so that they are read again once they are mended.
 */
final class FailureFile implements Annotating.Losses, AutoCloseable {

  private static final String SCHEMA = "hearsay-failures/1";
  private static final JsonMapper JSON = JsonMapper.shared();

  private final Path file;
  private final Path half;
  private final Path workingFolder;
  private final List<Entry> former = new ArrayList<>();
  private final Set<String> formerFiles = new HashSet<>();
  private final Set<String> readAgain = new HashSet<>();
  private @Nullable BufferedWriter out;

  /** A failure of an earlier run, as it stands in the list. */
  private record Entry(String file, String line) {}

  /**
   * @param workingFolder against which the paths of what failed are read
   */
  FailureFile(Path file, Path workingFolder) {
    this.file = file;
    this.workingFolder = workingFolder;
    half = file.resolveSibling(file.getFileName() + ".part");
  }

  /** Where the failures of an index are listed unless the user says otherwise. */
  static Path beside(Path index) {
    Path folder = index.toAbsolutePath().normalize();
    return folder.resolveSibling(folder.getFileName() + ".failures.jsonl");
  }

  /**
   * Reads what failed before; refuses a file that is something else, since it would be replaced.
   */
  void open() throws CommandException, IOException {
    if (!Files.exists(file)) {
      return;
    }
    Optional<List<Entry>> entries = entries(file);
    if (Files.isDirectory(file) || (Files.size(file) > 0 && entries.isEmpty())) {
      throw new CommandException(
          ExitCode.FAILED,
          file + " is there and holds no list of failures; name another file with --failures");
    }
    former.addAll(entries.orElse(List.of()));
    former.forEach(entry -> formerFiles.add(entry.file()));
  }

  @Override
  public void read(Where where) {
    String name = name(where);
    if (formerFiles.contains(name)) {
      readAgain.add(name);
    }
  }

  /**
   * @throws UncheckedIOException when it cannot be written
   */
  @Override
  public void add(Loss loss) {
    if (loss.ending() == Ending.FAILED) {
      read(loss.where());
      write(line(loss));
    }
  }

  private void write(String line) {
    try {
      if (out == null) {
        out = Files.newBufferedWriter(half);
      }
      out.write(line);
      out.write('\n');
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Puts the failures of this run and those of others that still stand in the place of the list;
   * where there are none, none is left.
   *
   * @return the file; nothing where there are no failures
   */
  Optional<Path> finish() throws IOException {
    former.stream().filter(this::stands).forEach(entry -> write(entry.line()));
    if (out == null) {
      Files.deleteIfExists(file);
      return Optional.empty();
    }
    close();
    Files.move(half, file, StandardCopyOption.REPLACE_EXISTING);
    return Optional.of(file);
  }

  /** Unless its file was read again, or was deleted while its folder is there. */
  private boolean stands(Entry entry) {
    Path failed = Path.of(entry.file());
    Path folder = failed.getParent();
    boolean isDeleted =
        !Files.exists(failed) && (folder == null || !failed.isAbsolute() || Files.exists(folder));
    return !readAgain.contains(entry.file()) && !isDeleted;
  }

  @Override
  public void close() throws IOException {
    if (out != null) {
      out.close();
    }
  }

  private String name(Where where) {
    String given = where.file();
    Path path = workingFolder.resolve(given).toAbsolutePath().normalize();
    return Files.exists(path) ? path.toString() : given;
  }

  private String line(Loss failure) {
    return JSON.writeValueAsString(
        JSON.createObjectNode()
            .put("schema", SCHEMA)
            .put("file", name(failure.where()))
            .put("where", failure.where().toString())
            .put("reason", failure.reason()));
  }

  /** The files that a list of failures names, each once; nothing where the file is no such list. */
  static Optional<List<Path>> read(Path list) throws IOException {
    return entries(list)
        .map(entries -> {
          Set<Path> files = new LinkedHashSet<>();
          entries.forEach(entry -> files.add(Path.of(entry.file())));
          return List.copyOf(files);
        });
  }

  private static Optional<List<Entry>> entries(Path list) throws IOException {
    if (!Files.isRegularFile(list)) {
      return Optional.empty();
    }
    List<Entry> entries = new ArrayList<>();
    try (BufferedReader lines = Files.newBufferedReader(list)) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (!line.startsWith("{\"schema\":\"" + SCHEMA + "\"")) {
          return Optional.empty();
        }
        JsonNode failure = JSON.readTree(line);
        entries.add(new Entry(failure.path("file").asString(), line));
      }
    } catch (CharacterCodingException | JacksonException e) {
      return Optional.empty(); // something else, which the reader of articles will name
    }
    return entries.isEmpty() ? Optional.empty() : Optional.of(List.copyOf(entries));
  }
}
