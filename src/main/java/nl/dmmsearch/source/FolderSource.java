package nl.dmmsearch.source;

import java.io.IOException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import nl.dmmsearch.brief.AccessLabel;
import nl.dmmsearch.brief.SourceName;

/**
 * Files and folders on this machine, folders with all that lies below them. Names that begin with a
 * dot are left out unless they are asked for by name.
 */
public final class FolderSource implements DocumentSource {
  private final List<Path> paths;
  private final Set<Path> without;
  private final List<Path> intern;

  /** A source of these files and folders. */
  public FolderSource(List<Path> paths) {
    this(paths, Set.of());
  }

  /** A source of these files and folders, {@code without} what lies below some other folders. */
  public FolderSource(List<Path> paths, Set<Path> without) {
    this(paths, without, List.of());
  }

  /**
   * A source of these files and folders.
   *
   * @param without folders of which nothing is listed
   * @param intern folders of which all documents are intern; those of all others are public
   */
  public FolderSource(List<Path> paths, Set<Path> without, List<Path> intern) {
    this.paths = List.copyOf(paths);
    this.without = Set.copyOf(without);
    this.intern = List.copyOf(intern);
  }

  @Override
  public Listing list() {
    var walk = new Walk(real(without), new InternFolders(intern));
    paths.forEach(walk::add);
    return new Listing(
        List.copyOf(walk.documents.values()),
        walk.unreadable.stream().distinct().toList(),
        walk.complete);
  }

  private static Set<Path> real(Set<Path> folders) {
    Set<Path> real = new HashSet<>();
    folders.forEach(folder -> real.add(real(folder)));
    return real;
  }

  private static Path real(Path folder) {
    try {
      return folder.toRealPath();
    } catch (IOException e) {
      return folder.toAbsolutePath().normalize();
    }
  }

  private static final class Walk {
    final Map<SourceName, SourceDocument> documents = new TreeMap<>();
    final List<Listing.Unreadable> unreadable = new ArrayList<>();
    final Set<String> complete = new HashSet<>();
    private final Set<Path> seen = new HashSet<>();
    private final Set<Path> without;
    private final InternFolders intern;

    Walk(Set<Path> without, InternFolders intern) {
      this.without = without;
      this.intern = intern;
    }

    void add(Path path) {
      try {
        Path real = path.toRealPath();
        if (Files.isDirectory(real)) {
          walk(real);
        } else if (Files.isRegularFile(real)) {
          Path absolute = path.toAbsolutePath().normalize();
          Path folder = absolute.resolveSibling("").toRealPath();
          document(folder, folder.resolve(absolute.getFileName()));
        } else {
          reject(path, "is neither a file nor a folder");
        }
      } catch (IOException e) {
        reject(path, Files.exists(path) ? Reasons.of(e) : "does not exist");
      }
    }

    /** What was asked for by name is named as a document would be, by its folder and its name. */
    private void reject(Path path, String why) {
      Path absolute = path.toAbsolutePath().normalize();
      Path folder = absolute.getParent() == null ? absolute : absolute.getParent();
      Path name = absolute.getFileName();
      reject(real(folder), name == null ? absolute.toString() : name.toString(), why);
    }

    private void walk(Path root) throws IOException {
      var visitor = new Visitor(root);
      Files.walkFileTree(
          root, EnumSet.of(FileVisitOption.FOLLOW_LINKS), Integer.MAX_VALUE, visitor);
      if (!visitor.missedAny) {
        complete.add(root.toString());
      }
    }

    private void document(Path root, Path file) throws IOException {
      if (!seen.add(file.toRealPath())) {
        return;
      }
      String relative = root.relativize(file).toString();
      try {
        var name = new SourceName(relative.replace('\\', '/'));
        var document = new FileDocument(name, root, file, intern.labelOf(file));
        SourceDocument earlier = documents.putIfAbsent(name, document);
        if (earlier != null) {
          // Without the way to that folder: the reason is shown to everybody.
          Path other = Path.of(earlier.origin()).getFileName();
          reject(root, relative, "has the same name as a document in the folder " + other);
        }
      } catch (IllegalArgumentException e) {
        reject(root, relative, Reasons.of(e));
      }
    }

    private void reject(Path origin, String name, String why) {
      String shown = name.replaceAll("\\p{Cntrl}", "\uFFFD");
      AccessLabel access = intern.labelOf(origin.resolve(name));
      unreadable.add(new Listing.Unreadable(shown, origin.toString(), access, why));
    }

    private final class Visitor extends SimpleFileVisitor<Path> {
      private final Path root;
      private boolean missedAny;

      Visitor(Path root) {
        this.root = root;
      }

      @Override
      public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes)
          throws IOException {
        return isHidden(folder) || without.contains(folder.toRealPath())
            ? FileVisitResult.SKIP_SUBTREE
            : FileVisitResult.CONTINUE;
      }

      @Override
      public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
          throws IOException {
        if (!isHidden(file)) {
          if (attributes.isRegularFile()) {
            document(root, file);
          } else {
            String why =
                attributes.isSymbolicLink()
                    ? "is a link to what does not exist"
                    : "is neither a file nor a folder";
            reject(root, root.relativize(file).toString(), why);
          }
        }
        return FileVisitResult.CONTINUE;
      }

      @Override
      public FileVisitResult visitFileFailed(Path file, IOException e) {
        reject(root, root.relativize(file).toString(), Reasons.of(e));
        // What a loop leads to is listed where it lies; what cannot be opened may hide documents.
        missedAny |= !(e instanceof FileSystemLoopException);
        return FileVisitResult.CONTINUE;
      }

      private boolean isHidden(Path path) {
        return !path.equals(root) && path.getFileName().toString().startsWith(".");
      }
    }
  }
}
