package org.hearsay.opensearch;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.security.cert.CertificateFactory;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;

/**
 * Who asks, and whom they trust. Taken from the environment, or from the file that {@value #FILE}
 * names with the same words as keys; nothing of it ever stands on a command line.
 */
final class Credentials {

  static final String USER = "HEARSAY_OPENSEARCH_USER";
  static final String PASSWORD = "HEARSAY_OPENSEARCH_PASSWORD";
  static final String API_KEY = "HEARSAY_OPENSEARCH_API_KEY";

  /** Certificates, PEM, that are trusted beside Java's own. */
  static final String CERTIFICATES = "HEARSAY_OPENSEARCH_CA";

  static final String FILE = "HEARSAY_OPENSEARCH_CONFIG";

  private final Map<String, String> settings;
  private final Properties file;

  private Credentials(Map<String, String> settings, Properties file) {
    this.settings = settings;
    this.file = file;
  }

  /**
   * Reads what is set.
   *
   * @throws IllegalArgumentException with a sentence, where the file cannot be read
   */
  static Credentials of(Map<String, String> settings) {
    Properties file = new Properties();
    String named = settings.getOrDefault(FILE, "");
    if (!named.isBlank()) {
      try (InputStream in = Files.newInputStream(Path.of(named))) {
        file.load(in);
      } catch (IOException e) {
        throw new IllegalArgumentException(
            "the file that " + FILE + " names cannot be read: " + named, e);
      }
    }
    return new Credentials(settings, file);
  }

  Optional<String> get(String key) {
    String value = settings.getOrDefault(key, file.getProperty(key, ""));
    return value.isBlank() ? Optional.empty() : Optional.of(value.strip());
  }

  /** The value of the Authorization header; nothing where the cluster asks nobody who they are. */
  Optional<String> authorization() {
    Optional<String> key = get(API_KEY);
    if (key.isPresent()) {
      return Optional.of("ApiKey " + key.get());
    }
    return get(USER)
        .map(user -> user + ":" + get(PASSWORD).orElse(""))
        .map(pair -> pair.getBytes(StandardCharsets.UTF_8))
        .map(pair -> "Basic " + Base64.getEncoder().encodeToString(pair));
  }

  /**
   * Whom to trust; nothing where it is whom Java trusts.
   *
   * @throws IllegalArgumentException with a sentence, where the certificates cannot be read
   */
  Optional<SSLContext> trust() {
    Optional<String> named = get(CERTIFICATES);
    if (named.isEmpty()) {
      return Optional.empty();
    }
    try (InputStream in = Files.newInputStream(Path.of(named.get()))) {
      KeyStore trusted = KeyStore.getInstance(KeyStore.getDefaultType());
      trusted.load(null, null);
      int number = 0;
      for (Certificate each : CertificateFactory.getInstance("X.509").generateCertificates(in)) {
        trusted.setCertificateEntry("ca-" + number++, each);
      }
      TrustManagerFactory managers =
          TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
      managers.init(trusted);
      SSLContext context = SSLContext.getInstance("TLS");
      context.init(null, managers.getTrustManagers(), null);
      return Optional.of(context);
    } catch (IOException | GeneralSecurityException e) {
      throw new IllegalArgumentException(
          "the certificates that " + CERTIFICATES + " names cannot be read: " + named.get(), e);
    }
  }
}
