package org.hearsay.watch;

import java.io.IOException;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchEvent;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Tells at once what the system says has changed in folders. A hint and no more: systems tell late,
 * forget, have too few watches, or know nothing of disks on other machines, so that whoever asks it
 * looks himself from time to time.
 */
final class Alarm implements AutoCloseable {

  /** What changed; everything where the system lost count. */
  record Changes(List<Path> paths, boolean isEverything) {}

  private final @Nullable WatchService service;
  private final Map<WatchKey, Path> folders = new HashMap<>();

  /** One that stays silent where the system has none to give. */
  static Alarm of(Path folder) {
    try {
      return new Alarm(folder.getFileSystem().newWatchService());
    } catch (IOException | UnsupportedOperationException e) {
      return new Alarm(null); // looking from time to time finds everything too
    }
  }

  private Alarm(@Nullable WatchService service) {
    this.service = service;
  }

  /** Asks to be told of a folder. A folder that is asked for twice is told of once. */
  void watch(Path folder) {
    if (service == null) {
      return;
    }
    try {
      WatchKey key =
          folder.register(
              service, StandardWatchEventKinds.ENTRY_CREATE, StandardWatchEventKinds.ENTRY_MODIFY);
      folders.put(key, folder);
    } catch (IOException | ClosedWatchServiceException e) {
      // gone again, or the system has no watch left: then it is looked at from time to time
    }
  }

  /** What was told since it was asked last; waits for nothing. */
  Changes changes() {
    List<Path> paths = new ArrayList<>();
    boolean isEverything = false;
    for (Optional<WatchKey> key = next(); key.isPresent(); key = next()) {
      Path folder = folders.get(key.get());
      for (WatchEvent<?> event : key.get().pollEvents()) {
        if (event.context() instanceof Path name && folder != null) {
          paths.add(folder.resolve(name));
        } else {
          isEverything = true;
        }
      }
      if (!key.get().reset()) {
        folders.remove(key.get());
      }
    }
    return new Changes(paths, isEverything);
  }

  private Optional<WatchKey> next() {
    return service == null ? Optional.empty() : Optional.ofNullable(service.poll());
  }

  @Override
  public void close() throws IOException {
    if (service != null) {
      service.close();
    }
  }
}
