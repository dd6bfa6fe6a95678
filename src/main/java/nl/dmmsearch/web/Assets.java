package nl.dmmsearch.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The static files of the pages, served under {@code /static/}. Each goes by a name with a digest
 * of its content, {@code dmm.1f3a5c7e.css}, so that a browser may keep it for ever.
 */
public final class Assets {
  private static final String FOLDER = "/static/";
  private static final Map<String, String> MEDIA_TYPES =
      Map.of(
          "css", "text/css; charset=utf-8",
          "js", "text/javascript; charset=utf-8",
          "svg", "image/svg+xml");

  private static final Map<String, Asset> BY_PATH = new LinkedHashMap<>();

  static final String STYLE = add("dmm", "css");
  static final String SCRIPT = add("dmm", "js");
  static final String ICON = add("icon", "svg");

  private Assets() {}

  /**
   * The file behind an address.
   *
   * @param path the whole path, {@code /static/dmm.1f3a5c7e.css}
   */
  public static Optional<Asset> find(String path) {
    return Optional.ofNullable(BY_PATH.get(path));
  }

  private static String add(String name, String extension) {
    byte[] bytes = read("static/" + name + "." + extension);
    String path = FOLDER + name + "." + digest(bytes) + "." + extension;
    BY_PATH.put(path, new Asset(MEDIA_TYPES.getOrDefault(extension, ""), bytes));
    return path;
  }

  private static byte[] read(String resource) {
    try (InputStream in = Assets.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException("the build left out " + resource);
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String digest(byte[] bytes) {
    try {
      byte[] sha = MessageDigest.getInstance("SHA-256").digest(bytes);
      return HexFormat.of().formatHex(sha, 0, 4);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
