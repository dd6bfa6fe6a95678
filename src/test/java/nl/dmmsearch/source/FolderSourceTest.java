package nl.dmmsearch.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.dmmsearch.brief.AccessLabel;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderSourceTest {
  @TempDir private Path temporary;
  private Path folder;

  @BeforeEach
  void resolveLinks() throws IOException {
    folder = temporary.toRealPath();
  }

  @Test
  void folder_isListedWithAllBelowIt() throws IOException {
    write("b.txt");
    write("2024/a.txt");

    Listing listing = list(folder);

    assertThat(names(listing)).containsExactly("2024/a.txt", "b.txt");
    assertThat(listing.complete()).containsExactly(folder.toString());
    assertThat(listing.unreadable()).isEmpty();
  }

  @Test
  void file_isNamedRelativeToItsFolder() throws IOException {
    Path file = write("2024/a.txt");

    Listing listing = list(file);

    assertThat(names(listing)).containsExactly("a.txt");
    assertThat(listing.documents().getFirst().origin())
        .isEqualTo(folder.resolve("2024").toString());
    assertThat(listing.complete()).as("one file says nothing of its neighbours").isEmpty();
  }

  @Test
  void hiddenFiles_areLeftOutUnlessAskedFor() throws IOException {
    Path hidden = write(".notes.txt");
    write(".git/a.txt");

    assertThat(names(list(folder))).isEmpty();
    assertThat(names(list(hidden))).containsExactly(".notes.txt");
  }

  @Test
  void missingPath_isNamed() {
    Path missing = folder.resolve("nowhere");

    assertThat(list(missing).unreadable())
        .containsExactly(unreadable("nowhere", folder, "does not exist"));
  }

  @Test
  void sameFileByTwoPaths_isListedOnce() throws IOException {
    Path file = write("a.txt");

    assertThat(names(list(folder, file, folder))).containsExactly("a.txt");
  }

  @Test
  void twoFilesOfOneName_areNotMixedUp() throws IOException {
    write("x/a.txt");
    write("y/a.txt");

    Listing listing = list(folder.resolve("x"), folder.resolve("y"));

    assertThat(names(listing)).containsExactly("a.txt");
    assertThat(listing.unreadable())
        .containsExactly(
            unreadable(
                "a.txt", folder.resolve("y"), "has the same name as a document in the folder x"));
  }

  @Test
  void linkToAFolderAbove_isNotFollowedForEver() throws IOException {
    write("sub/a.txt");
    Files.createSymbolicLink(folder.resolve("sub/loop"), folder);

    Listing listing = list(folder);

    assertThat(names(listing)).containsExactly("sub/a.txt");
    assertThat(listing.unreadable())
        .containsExactly(unreadable("sub/loop", folder, "links back to a folder above it"));
    assertThat(listing.complete()).as("no document is hidden").hasSize(1);
  }

  @Test
  void folderToLeaveOut_isNotLookedInto() throws IOException {
    write("a.txt");
    write("index/b.txt");

    var source =
        new FolderSource(List.of(folder), Set.of(folder.resolve("index"), folder.resolve("none")));

    assertThat(names(source.list())).containsExactly("a.txt");
  }

  @Test
  void danglingLink_isNamed() throws IOException {
    Files.createSymbolicLink(folder.resolve("gone.txt"), folder.resolve("nowhere"));

    assertThat(list(folder).unreadable())
        .containsExactly(unreadable("gone.txt", folder, "is a link to what does not exist"));
  }

  @Test
  void nameWithLineBreak_isRejectedAndShownWithoutIt() throws IOException {
    write("two\nlines.txt");

    assertThat(list(folder).unreadable())
        .containsExactly(
            unreadable(
                "two\uFFFDlines.txt", folder, "a document's name has no control characters"));
  }

  @Test
  void folderThatIsIntern_labelsAllBelowIt_howeverOneComesThere() throws IOException {
    write("a.txt");
    write("nota/b.txt");
    write("notables/c.txt");
    Files.createSymbolicLink(folder.resolve("d.txt"), folder.resolve("nota/b.txt"));
    Files.createSymbolicLink(folder.resolve("nota/gone.txt"), folder.resolve("nowhere"));
    List<Path> intern = List.of(folder.resolve("nota"), folder.resolve("none"));

    Listing whole = new FolderSource(List.of(folder), Set.of(), intern).list();
    Listing link = new FolderSource(List.of(folder.resolve("d.txt")), Set.of(), intern).list();

    assertThat(whole.documents())
        .extracting(document -> document.name().value() + " " + document.access().value())
        .contains("a.txt openbaar", "notables/c.txt openbaar")
        .noneMatch(labelled -> labelled.matches("(d|nota/b).txt openbaar"));
    assertThat(link.documents())
        .extracting(SourceDocument::access)
        .containsExactly(AccessLabel.INTERN);
    assertThat(whole.unreadable())
        .extracting(Listing.Unreadable::access)
        .containsExactly(AccessLabel.INTERN);
  }

  private static Listing.Unreadable unreadable(String name, Path origin, String why) {
    return new Listing.Unreadable(name, origin.toString(), AccessLabel.OPENBAAR, why);
  }

  private Path write(String name) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, name);
  }

  private static Listing list(Path... paths) {
    return new FolderSource(List.of(paths)).list();
  }

  private static Stream<String> names(Listing listing) {
    return listing.documents().stream().map(document -> document.name().value());
  }
}
