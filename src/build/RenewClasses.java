import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassFile.ClassHierarchyResolverOption;
import java.lang.classfile.ClassFile.StackMapsOption;
import java.lang.classfile.ClassFileVersion;
import java.lang.classfile.ClassHierarchyResolver;
import java.lang.classfile.ClassModel;
import java.lang.classfile.ClassTransform;
import java.lang.classfile.CodeTransform;
import java.lang.constant.ClassDesc;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.stream.Stream;

/**
 * Gives the classes of a package in a jar the class file format of Java 17 where theirs is older
 * than Java 6: {@code java RenewClasses.java JAR FOLDER}. A cache that makes a start quick (JEP 483)
 * holds no class whose format has no stack maps (JVMS 4.10.1). What a class does stays the same.
 */
final class RenewClasses {
  /** The first format with stack maps, of Java 6. */
  private static final int WITH_STACK_MAPS = 50;

  private static final ClassFileVersion NEW = ClassFileVersion.of(ClassFile.JAVA_17_VERSION, 0);

  /** Who gives on changed files has to say so (Apache License 2.0, 4b). */
  private static final String NOTICE =
      """
      The class files in this folder and below were changed when this jar was made: they have a
      newer class file format, with stack maps, and do what they did.
      """;

  private final Path root;
  private final ClassFile format;

  private RenewClasses(Path root) {
    this.root = root;
    this.format =
        ClassFile.of(
            StackMapsOption.GENERATE_STACK_MAPS,
            ClassHierarchyResolverOption.of(
                ClassHierarchyResolver.ofResourceParsing(this::inJar)
                    .orElse(ClassHierarchyResolver.defaultResolver())));
  }

  public static void main(String[] args) throws IOException {
    if (args.length != 2) {
      throw new IllegalArgumentException("usage: java RenewClasses.java JAR FOLDER");
    }
    try (FileSystem jar = FileSystems.newFileSystem(Path.of(args[0]))) {
      Path root = jar.getPath("/");
      Path folder = root.resolve(args[1]);
      if (new RenewClasses(root).renew(folder) > 0) {
        Files.writeString(folder.resolve("CHANGED.txt"), NOTICE);
      }
    }
  }

  private InputStream inJar(ClassDesc type) {
    String name = type.descriptorString();
    Path file = root.resolve(name.substring(1, name.length() - 1) + ".class");
    try {
      return Files.exists(file) ? Files.newInputStream(file) : null;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Returns how many classes had an old format. */
  private int renew(Path folder) throws IOException {
    int renewed = 0;
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(each -> each.toString().endsWith(".class")).toList()) {
        ClassModel old = format.parse(Files.readAllBytes(file));
        if (old.majorVersion() < WITH_STACK_MAPS) {
          FileTime made = Files.getLastModifiedTime(file);
          Files.write(file, renewed(old, file));
          Files.setLastModifiedTime(file, made);
          renewed++;
        }
      }
    }
    return renewed;
  }

  private byte[] renewed(ClassModel old, Path file) {
    ClassTransform ofFormat =
        (made, element) -> made.with(element instanceof ClassFileVersion ? NEW : element);
    byte[] made =
        format.transformClass(
            old, ClassTransform.transformingMethodBodies(CodeTransform.ACCEPT_ALL).andThen(ofFormat));
    List<VerifyError> faults = format.verify(made);
    if (!faults.isEmpty()) {
      throw new IllegalStateException(file + ": " + faults.getFirst().getMessage());
    }
    return made;
  }
}
