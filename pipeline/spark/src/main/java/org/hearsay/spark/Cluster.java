package org.hearsay.spark;

import java.io.IOException;
import java.io.Serializable;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.spark.util.SerializableConfiguration;

/** The file systems that the job's configuration opens, on every machine of the cluster. */
record Cluster(SerializableConfiguration configuration) implements Serializable {

  FileSystem system(Path path) {
    try {
      return path.getFileSystem(configuration.value());
    } catch (IOException e) {
      throw new StorageException(path + ": cannot be reached", e);
    } catch (IllegalArgumentException e) { // of a host that nobody knows, for one
      throw new StorageException(path + ": cannot be reached", new IOException(e.getMessage(), e));
    }
  }

  HadoopFile file(Path path) {
    FileSystem system = system(path);
    return new HadoopFile(system, system.makeQualified(path));
  }
}
