package org.hearsay.web;

import io.javalin.http.Context;
import io.javalin.http.Cookie;
import io.javalin.http.ForbiddenResponse;
import io.javalin.http.HandlerType;
import io.javalin.http.HttpResponseException;
import io.javalin.http.SameSite;
import io.javalin.http.UnauthorizedResponse;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.IntSupplier;
import org.jspecify.annotations.Nullable;

/**
 * Lets in who may come in, and tells browsers what pages must not do. A page of another site can
 * make a browser ask this machine, also under a name of its own (DNS rebinding): so the name that
 * was asked for has to be ours, and what changes something has to come from a page of ours.
 */
final class Guard {

  private static final String COOKIE = "hearsay";
  private static final int LONGEST_ADDRESS = 4_000;

  private static final String POLICY =
      "default-src 'none'; style-src 'self'; script-src 'self'; connect-src 'self';"
          + " img-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

  private static final Map<String, String> HEADERS =
      Map.of(
          "Content-Security-Policy", POLICY,
          "X-Content-Type-Options", "nosniff",
          "X-Frame-Options", "DENY",
          // Without any, browsers send a form of ours with "Origin: null".
          "Referrer-Policy", "same-origin",
          "Cross-Origin-Opener-Policy", "same-origin",
          "Cross-Origin-Resource-Policy", "same-origin",
          "Permissions-Policy", "camera=(), geolocation=(), microphone=()",
          "Cache-Control", "no-store");

  private final Settings settings;
  private final IntSupplier port;
  private final String formToken = random();

  /**
   * @param port the one that is listened on, known once the site runs
   */
  Guard(Settings settings, IntSupplier port) {
    this.settings = settings;
    this.port = port;
  }

  /** What a form has to send back. */
  String formToken() {
    return formToken;
  }

  /** Ends a request that must not go on; comes before all else. */
  void check(Context request) {
    HEADERS.forEach(request::header);
    checkHost(request);
    String query = request.queryString();
    if (request.path().length() + (query == null ? 0 : query.length()) > LONGEST_ADDRESS) {
      throw new HttpResponseException(414, "the address is too long", Map.of());
    }
    checkToken(request);
    if (request.method().equals(HandlerType.POST)) {
      checkForm(request);
    } else if (!request.method().equals(HandlerType.GET)
        && !request.method().equals(HandlerType.HEAD)) {
      throw new HttpResponseException(405, "only GET, HEAD and POST are understood", Map.of());
    }
  }

  private void checkHost(Context request) {
    String host = request.header("Host");
    if (host == null || !hosts().contains(host.toLowerCase(Locale.ROOT))) {
      throw new HttpResponseException(421, "this is not the host that was asked for", Map.of());
    }
  }

  private Set<String> hosts() {
    int number = port.getAsInt();
    return Settings.isThisMachine(settings.host())
        ? Set.of("127.0.0.1:" + number, "localhost:" + number, "[::1]:" + number)
        : Set.of(settings.host().toLowerCase(Locale.ROOT) + ":" + number);
  }

  /** Given once in the address, it is kept in a cookie, and taken out of the address. */
  private void checkToken(Context request) {
    String token = settings.token();
    if (token == null) {
      return;
    }
    String given = request.queryParam("token");
    if (isSame(token, given)) {
      Cookie cookie = new Cookie(COOKIE, token);
      cookie.setHttpOnly(true);
      cookie.setSameSite(SameSite.STRICT);
      request.cookie(cookie);
      return;
    }
    String authorization = request.header("Authorization");
    boolean isBearer = authorization != null && isSame("Bearer " + token, authorization);
    if (!isBearer && !isSame(token, request.cookie(COOKIE))) {
      throw new UnauthorizedResponse("a token is needed; the one who started this knows it");
    }
  }

  private void checkForm(Context request) {
    String origin = request.header("Origin");
    if (origin != null && !origin.equals("http://" + request.header("Host"))) {
      throw new ForbiddenResponse("what changes something has to come from a page of this site");
    }
    String site = request.header("Sec-Fetch-Site");
    if (site != null && !site.equals("same-origin")) {
      throw new ForbiddenResponse("what changes something has to come from a page of this site");
    }
    if (!isSame(formToken, request.formParam("token"))) {
      throw new ForbiddenResponse("the form is of another run; load the page again");
    }
  }

  /** In a time that does not tell where they differ. */
  private static boolean isSame(String expected, @Nullable String given) {
    return given != null
        && MessageDigest.isEqual(
            expected.getBytes(StandardCharsets.UTF_8), given.getBytes(StandardCharsets.UTF_8));
  }

  /** 128 bits that nobody can guess. */
  static String random() {
    byte[] bytes = new byte[16];
    new SecureRandom().nextBytes(bytes);
    return HexFormat.of().formatHex(bytes);
  }
}
