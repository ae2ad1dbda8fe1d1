package org.hearsay.watch;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * What is known of feeds, in a file that outlives the process, so that who starts it again does not
 * ask servers for what they have given already. Where the file is lost or damaged they are asked.
 */
public final class FeedStore {

  private static final String SCHEMA = "hearsay-feeds/1";
  private static final JsonMapper JSON = JsonMapper.shared();

  private final Path file;
  private final Map<String, Feed> feeds = new LinkedHashMap<>();

  /** Reads what is known. */
  public FeedStore(Path file) throws IOException {
    this.file = file;
    if (Files.exists(file)) {
      try {
        JsonNode stored = JSON.readTree(Files.readString(file));
        for (JsonNode feed : stored.path("feeds")) {
          Feed known = feed(feed);
          feeds.put(known.name(), known);
        }
      } catch (JacksonException | URISyntaxException | DateTimeException e) {
        feeds.clear();
      }
    }
  }

  /** What is known of a feed; all new where nothing is. */
  public Feed of(URI address) {
    return feeds.getOrDefault(address.toString(), Feed.of(address));
  }

  /** Keeps it for the next time, at once. */
  public void keep(Feed feed) throws IOException {
    feeds.put(feed.name(), feed);
    ObjectNode stored = JSON.createObjectNode().put("schema", SCHEMA);
    ArrayNode list = stored.putArray("feeds");
    feeds.values().forEach(each -> list.add(json(each)));
    Path half = file.resolveSibling(file.getFileName() + ".part");
    Path folder = file.toAbsolutePath().getParent();
    if (folder != null) {
      Files.createDirectories(folder);
    }
    Files.writeString(half, stored.toPrettyString() + "\n");
    Files.move(half, file, StandardCopyOption.REPLACE_EXISTING);
  }

  private static ObjectNode json(Feed feed) {
    return JSON.createObjectNode()
        .put("name", feed.name())
        .put("address", feed.address().toString())
        .put("etag", feed.validators().etag())
        .put("lastModified", feed.validators().lastModified())
        .put("failures", feed.failures())
        .put("next", feed.isGone() ? null : feed.next().toString())
        .put("gone", feed.isGone());
  }

  private static Feed feed(JsonNode stored) throws URISyntaxException {
    boolean isGone = stored.path("gone").asBoolean(false);
    return new Feed(
        stored.path("name").asString(""),
        new URI(stored.path("address").asString("")),
        new Answer.Validators(text(stored, "etag"), text(stored, "lastModified")),
        stored.path("failures").asInt(0),
        isGone ? Instant.MAX : Instant.parse(stored.path("next").asString("")),
        isGone);
  }

  private static @Nullable String text(JsonNode stored, String name) {
    JsonNode value = stored.path(name);
    return value.isString() ? value.asString() : null;
  }
}
