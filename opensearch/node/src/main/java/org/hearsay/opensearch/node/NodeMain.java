package org.hearsay.opensearch.node;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import org.opensearch.Version;
import org.opensearch.common.settings.Settings;
import org.opensearch.node.InternalSettingsPreparer;
import org.opensearch.node.Node;
import org.opensearch.node.NodeValidationException;
import org.opensearch.plugins.PluginInfo;

/** One node of a cluster for tests, out of jars; its settings are arguments: {@code name=value}. */
public final class NodeMain {

  private static final List<String> PLUGINS =
      List.of(
          "org.opensearch.transport.Netty4ModulePlugin",
          "org.opensearch.analysis.common.CommonAnalysisModulePlugin");

  private NodeMain() {}

  /** Runs until it is killed. */
  public static void main(String[] args)
      throws IOException, NodeValidationException, InterruptedException {
    Settings.Builder settings = Settings.builder();
    for (String argument : args) {
      int end = argument.indexOf('=');
      settings.put(argument.substring(0, end), argument.substring(end + 1));
    }
    try (Node node = new JarNode(settings.build())) {
      node.start();
      new CountDownLatch(1).await();
    }
  }

  private static final class JarNode extends Node {
    JarNode(Settings settings) {
      super(
          InternalSettingsPreparer.prepareEnvironment(settings, Map.of(), null, () -> "node"),
          PLUGINS.stream().map(JarNode::plugin).toList(),
          false);
    }

    private static PluginInfo plugin(String name) {
      return new PluginInfo(
          name,
          "part of the class path",
          Version.CURRENT.toString(),
          Version.CURRENT,
          "21",
          name,
          List.of(),
          false);
    }
  }
}
