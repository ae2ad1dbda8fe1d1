package org.hearsay.cli;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.management.JMException;
import javax.management.ObjectName;
import org.apache.commons.cli.CommandLine;
import org.apache.commons.cli.Options;
import org.hearsay.annotate.Models;
import org.hearsay.identity.Aliases;
import org.hearsay.index.IndexAddress;
import org.hearsay.index.IndexException;
import org.hearsay.index.search.Search;
import org.jspecify.annotations.Nullable;

/** Says what is missing here. Loads no models and creates nothing. */
final class DoctorCommand implements Command {

  private static final int OLDEST_JAVA = 21;
  private static final long MEBI = 1024 * 1024;

  /**
   * What the models take, with room for the articles at work: measured, less fails. The launcher
   * allows more than this on every machine.
   */
  private static final long LEAST_HEAP = 1_000 * MEBI;

  /** The heap, and what Java and the index take beside it. */
  private static final long LEAST_MACHINE = LEAST_HEAP + 500 * MEBI;

  private static final long LEAST_DISK = 200 * MEBI;

  @Override
  public String name() {
    return "doctor";
  }

  @Override
  public String arguments() {
    return "";
  }

  @Override
  public String summary() {
    return "what is missing here, and what to do about it";
  }

  @Override
  public Options options() {
    return new Options().addOption(Flags.index());
  }

  /**
   * One line of the table.
   *
   * @param remedy what to do; null where nothing is missing
   */
  record Check(String subject, String found, @Nullable String remedy) {
    @Override
    public String toString() {
      return String.format(
          Locale.ROOT,
          "%-8s %-12s %s%s",
          remedy == null ? "OK" : "MISSING",
          subject,
          found,
          remedy == null ? "" : "; " + remedy);
    }
  }

  @Override
  public ExitCode run(CommandLine line, Console console) throws CommandException, IOException {
    Flags.checkNoArguments(line);
    Path folder = IndexFolder.of(line, console).toAbsolutePath().normalize();
    List<Check> checks = new ArrayList<>();
    checks.add(java());
    checks.add(memory());
    checks.add(models("models", Models.missingOfLanguage(), "build again: mvn package"));
    checks.add(models("attribution", Models.missingOfAttribution(), "build again: mvn package"));
    checks.add(index(IndexFolder.address(line, console)));
    checks.add(disk(folder));
    StringBuilder table = new StringBuilder();
    checks.forEach(check -> table.append(check).append('\n'));
    console.write(out -> out.write(table.toString()));
    boolean isWell = checks.stream().allMatch(check -> check.remedy() == null);
    return isWell ? ExitCode.DONE : ExitCode.FAILED;
  }

  private static Check java() {
    int version = Runtime.version().feature();
    return new Check(
        "java",
        Runtime.version() + " in " + System.getProperty("java.home"),
        version < OLDEST_JAVA ? "install a JDK of " + OLDEST_JAVA + " or newer" : null);
  }

  private static Check memory() {
    return memory(Runtime.getRuntime().maxMemory(), memoryOfMachine());
  }

  /** In bytes; as much as can be where this Java does not tell. */
  private static long memoryOfMachine() {
    try {
      Object total =
          ManagementFactory.getPlatformMBeanServer()
              .getAttribute(
                  new ObjectName(ManagementFactory.OPERATING_SYSTEM_MXBEAN_NAME),
                  "TotalMemorySize");
      return total instanceof Long bytes ? bytes : Long.MAX_VALUE;
    } catch (JMException e) {
      return Long.MAX_VALUE; // a Java that does not know its machine is no fault of it
    }
  }

  /**
   * Whether it is enough to annotate.
   *
   * @param heap how much of it Java may take, in bytes
   * @param machine what the machine, or the container, has
   */
  static Check memory(long heap, long machine) {
    String found =
        String.format(Locale.ROOT, "%,d MiB of heap", heap / MEBI)
            + (machine == Long.MAX_VALUE
                ? ""
                : String.format(Locale.ROOT, " on a machine of %,d MiB", machine / MEBI));
    String remedy = null;
    if (machine < LEAST_MACHINE) {
      remedy = "annotating takes " + LEAST_MACHINE / MEBI + " MiB; use a machine with more memory";
    } else if (heap < LEAST_HEAP) {
      remedy = "annotating takes more heap; set HEARSAY_JAVA_OPTS=-Xmx2g";
    }
    return new Check("memory", found, remedy);
  }

  private static Check models(String subject, List<String> missing, String remedy) {
    return missing.isEmpty()
        ? new Check(subject, "on the class path", null)
        : new Check(subject, String.join(", ", missing) + " not on the class path", remedy);
  }

  private static Check index(IndexAddress place) {
    try (Search search = Search.open(place, Aliases.NONE)) {
      long size = search.size();
      String state =
          place instanceof IndexAddress.Folder folder
                  && new org.hearsay.index.IndexFolder(folder.path()).isBeingWritten()
              ? ", and another run is writing to it"
              : "";
      return new Check(
          "index",
          String.format(
              Locale.ROOT,
              "%,d %s in %s%s",
              size,
              size == 1 ? "article" : "articles",
              place,
              state),
          null);
    } catch (IndexException e) {
      String found = String.valueOf(e.getMessage());
      return switch (e.problem()) {
        case NOT_FOUND -> new Check("index", found, "hearsay index PATH… makes one");
        case NOT_AN_INDEX -> new Check("index", found, "name another folder by --index");
        case OTHER_VERSION, LOCKED, DISK_FULL, STORAGE ->
            new Check("index", found, "or name another folder by --index");
        case NO_PROVIDER, SERVERS -> new Check("index", found, "or name a folder by --index");
      };
    }
  }

  private static Check disk(Path folder) throws IOException {
    Path there = folder;
    while (!Files.exists(there)) {
      Path parent = there.getParent();
      if (parent == null) {
        return new Check("disk", there + " is not there", "name another folder by --index");
      }
      there = parent;
    }
    if (!Files.isWritable(there)) {
      return new Check(
          "disk", there + " cannot be written to", "name another folder by --index to index");
    }
    long free = Files.getFileStore(there).getUsableSpace();
    return new Check(
        "disk",
        String.format(Locale.ROOT, "%,d MiB free at %s", free / MEBI, there),
        free < LEAST_DISK ? "make room: an index takes about three times its articles" : null);
  }
}
