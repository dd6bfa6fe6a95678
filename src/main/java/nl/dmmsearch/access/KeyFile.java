package nl.dmmsearch.access;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.dmmsearch.json.Json;
import org.jspecify.annotations.Nullable;

/**
 * The keys of an installation, in a file that holds no secret: of each key its hash. A key is 256
 * random bits, so that a plain hash cannot be turned round. Changes count at once, also for a
 * running service.
 */
public final class KeyFile implements Keys {
  private static final String FILE = "keys.json";
  private static final String PREFIX = "dmm_";
  private static final int ID_BYTES = 4;
  private static final int SECRET_BYTES = 32;

  private final Path file;
  private final SecureRandom random = new SecureRandom();
  private List<StoredKey> keys = List.of();
  private @Nullable Version read;

  private record Version(@Nullable Object key, long size, long modified) {}

  private KeyFile(Path file) {
    this.file = file;
  }

  /** The keys kept in {@code folder}; none where there is no file. */
  public static KeyFile in(Path folder) {
    return new KeyFile(folder.resolve(FILE));
  }

  /**
   * A key that was just made.
   *
   * @param secret the whole key; it is nowhere else
   * @param stored what is kept of it
   */
  public record NewKey(String secret, StoredKey stored) {}

  /**
   * Every key, the oldest first.
   *
   * @throws KeyFileException if the file cannot be read
   */
  public synchronized List<StoredKey> all() {
    refresh();
    return keys;
  }

  /**
   * Makes a key; it counts once this returns.
   *
   * @param name whom or what it is for
   * @throws KeyFileException if the file cannot be written
   */
  public synchronized NewKey create(String name, Grant grant) {
    refresh();
    String id = id();
    byte[] secret = new byte[SECRET_BYTES];
    random.nextBytes(secret);
    String whole =
        PREFIX + id + "_" + Base64.getUrlEncoder().withoutPadding().encodeToString(secret);
    Instant now = Instant.now().truncatedTo(ChronoUnit.SECONDS);
    var stored = new StoredKey(id, name, grant.role(), grant.access(), hash(whole), now);
    var more = new ArrayList<>(keys);
    more.add(stored);
    write(more);
    return new NewKey(whole, stored);
  }

  private String id() {
    byte[] bytes = new byte[ID_BYTES];
    String id;
    do {
      random.nextBytes(bytes);
      id = HexFormat.of().formatHex(bytes);
    } while (isTaken(id));
    return id;
  }

  private boolean isTaken(String id) {
    return keys.stream().anyMatch(key -> key.id().equals(id));
  }

  /**
   * Takes a key back; it counts no more once this returns.
   *
   * @return whether there was one with this id
   * @throws KeyFileException if the file cannot be written
   */
  public synchronized boolean revoke(String id) {
    refresh();
    List<StoredKey> left = keys.stream().filter(key -> !key.id().equals(id)).toList();
    if (left.size() == keys.size()) {
      return false;
    }
    write(left);
    return true;
  }

  @Override
  public synchronized Optional<Grant> find(String sent) {
    refresh();
    byte[] hash = hash(sent).getBytes(StandardCharsets.US_ASCII);
    StoredKey found = null;
    // Every key is compared, in full, so that time tells nothing of any.
    for (StoredKey key : keys) {
      if (MessageDigest.isEqual(hash, key.hash().getBytes(StandardCharsets.US_ASCII))) {
        found = key;
      }
    }
    return Optional.ofNullable(found).map(StoredKey::grant);
  }

  private static String hash(String key) {
    try {
      MessageDigest sha = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(sha.digest(key.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  private void refresh() {
    try {
      Version now = version();
      if (!now.equals(read)) {
        keys =
            Files.exists(file) ? Json.read(Files.readAllBytes(file), Kept.class).keys() : List.of();
        read = now;
      }
    } catch (IOException | IllegalArgumentException e) {
      throw new KeyFileException("cannot read", file, e);
    }
  }

  private Version version() throws IOException {
    if (!Files.exists(file)) {
      return new Version(null, 0, 0);
    }
    var attributes = Files.readAttributes(file, BasicFileAttributes.class);
    return new Version(
        attributes.fileKey(), attributes.size(), attributes.lastModifiedTime().toMillis());
  }

  private void write(List<StoredKey> all) {
    try {
      Path folder = file.toAbsolutePath().resolveSibling("");
      Files.createDirectories(folder);
      Path fresh = Files.createTempFile(folder, FILE, ".tmp", ownerOnly(folder));
      try {
        Files.write(fresh, Json.write(new Kept(all)), StandardOpenOption.DSYNC);
        Files.move(
            fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
      } finally {
        Files.deleteIfExists(fresh);
      }
      keys = List.copyOf(all);
      read = version();
    } catch (IOException e) {
      throw new KeyFileException("cannot write", file, e);
    }
  }

  private static FileAttribute<?>[] ownerOnly(Path folder) {
    Set<String> views = folder.getFileSystem().supportedFileAttributeViews();
    return views.contains("posix")
        ? new FileAttribute<?>[] {
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
        }
        : new FileAttribute<?>[0];
  }

  /** The form of the file. */
  record Kept(List<StoredKey> keys) {
    Kept {
      keys = List.copyOf(keys);
    }
  }
}
