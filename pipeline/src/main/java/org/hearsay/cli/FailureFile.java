package org.hearsay.cli;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hearsay.batch.Loss;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a run could not take, as JSON Lines: the file, the place in it, the reason. Named in place
 * of articles it stands for the files that it names, so that they are read again once they are
 * mended.
 */
final class FailureFile implements AutoCloseable {

  private static final String SCHEMA = "hearsay-failures/1";
  private static final JsonMapper JSON = JsonMapper.shared();

  private final Path file;
  private final Path half;
  private final Path workingFolder;
  private @Nullable BufferedWriter out;

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

  /** Refuses a file that is something else, since it would be replaced. */
  void check() throws CommandException, IOException {
    if (Files.exists(file)
        && (Files.isDirectory(file) || (Files.size(file) > 0 && read(file).isEmpty()))) {
      throw new CommandException(
          ExitCode.FAILED,
          file + " is there and holds no list of failures; name another file with --failures");
    }
  }

  /**
   * @throws UncheckedIOException when it cannot be written
   */
  void add(Loss failure) {
    try {
      if (out == null) {
        out = Files.newBufferedWriter(half);
      }
      out.write(line(failure));
      out.write('\n');
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Puts the failures in the place of those of the run before; where there are none, none are left.
   *
   * @return the file; nothing where there are no failures
   */
  Optional<Path> finish() throws IOException {
    if (out == null) {
      Files.deleteIfExists(file);
      return Optional.empty();
    }
    close();
    Files.move(half, file, StandardCopyOption.REPLACE_EXISTING);
    return Optional.of(file);
  }

  @Override
  public void close() throws IOException {
    if (out != null) {
      out.close();
    }
  }

  private String line(Loss failure) {
    String given = failure.where().file();
    Path path = workingFolder.resolve(given).toAbsolutePath().normalize();
    return JSON.writeValueAsString(
        JSON.createObjectNode()
            .put("schema", SCHEMA)
            .put("file", Files.exists(path) ? path.toString() : given)
            .put("where", failure.where().toString())
            .put("reason", failure.reason()));
  }

  /** The files that a list of failures names, each once; nothing where the file is no such list. */
  static Optional<List<Path>> read(Path list) throws IOException {
    if (!Files.isRegularFile(list)) {
      return Optional.empty();
    }
    Set<Path> files = new LinkedHashSet<>();
    try (BufferedReader lines = Files.newBufferedReader(list)) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (!line.startsWith("{\"schema\":\"" + SCHEMA + "\"")) {
          return Optional.empty();
        }
        JsonNode failure = JSON.readTree(line);
        files.add(Path.of(failure.path("file").asString()));
      }
    } catch (CharacterCodingException | JacksonException e) {
      return Optional.empty(); // something else, which the reader of articles will name
    }
    return files.isEmpty() ? Optional.empty() : Optional.of(List.copyOf(files));
  }
}
