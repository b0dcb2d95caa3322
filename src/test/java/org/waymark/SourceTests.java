package org.waymark;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** What the source is held to: files and methods of a size to read, packages that say what they are. */
class SourceTests {

	private static final Path MAIN = Path.of("src/main/java");

	private static final Path ROOMS = MAIN.resolve("org/waymark");

	private static final Path TEST = Path.of("src/test/java");

	private static final List<SourceFile> SOURCES = SourceFile.under(MAIN, TEST, Path.of("src/launcher/java"));

	private static final Pattern LEFTOVERS = Pattern.compile("\\b(TODO|FIXME|XXX)\\b|@author|@since|\\(non-Javadoc\\)");

	@Test
	void filesHaveAtMostFourHundredLines() {
		assertThat(SOURCES.stream().filter((file) -> file.lines() > 400)).isEmpty();
	}

	@Test
	void methodsHaveAtMostFortyLines() {
		assertThat(SOURCES.stream().flatMap((file) -> file.methods().stream().filter((method) -> method.lines() > 40)
				.map((method) -> "%s in %s: %d lines".formatted(method.name(), file, method.lines())))).isEmpty();
	}

	@Test
	void everyTypeSaysWhatItIs() {
		assertThat(SOURCES.stream().filter((file) -> file.path().startsWith(MAIN))
				.flatMap((file) -> file.silent().stream().map((type) -> type + " in " + file))).isEmpty();
	}

	@Test
	void nothingIsLeftForLater() {
		assertThat(SOURCES.stream().filter((file) -> !file.path().endsWith("SourceTests.java"))
				.filter((file) -> LEFTOVERS.matcher(file.text()).find())).isEmpty();
	}

	@Test
	void everyPackageIsNullMarked() throws IOException {
		assertThat(packages(MAIN)).isNotEmpty()
				.allSatisfy((folder) -> assertThat(folder.resolve("package-info.java")).content()
						.contains("@NullMarked"));
		assertThat(packages(TEST)).isNotEmpty().allSatisfy((folder) -> assertThat(beside(folder)).anySatisfy(
				(info) -> assertThat(info).content().contains("@NullMarked")));
	}

	@Test
	void everyRoomNamesTheRoomsItMayUse() throws IOException {
		assertThat(rooms()).isNotEmpty().filteredOn((room) -> !room.equals("operations")).allSatisfy(
				(room) -> assertThat(ROOMS.resolve(room).resolve("package-info.java")).content()
						.contains("@ApplicationModule", "allowedDependencies"));
	}

	@Test
	void readmeListsEveryRoom() throws IOException {
		String readme = Files.readString(Path.of("README.md"));
		String whereThingsAre = readme.replaceFirst("(?s).*\n## Where things are\n", "").replaceFirst("(?s)\n## .*",
				"");
		assertThat(rooms()).allSatisfy((room) -> assertThat(whereThingsAre).contains("`" + room + "`"));
	}

	private static List<String> rooms() throws IOException {
		List<String> rooms = new ArrayList<>();
		try (DirectoryStream<Path> folders = Files.newDirectoryStream(ROOMS, Files::isDirectory)) {
			folders.forEach((folder) -> rooms.add(folder.getFileName().toString()));
		}
		return rooms;
	}

	private static List<Path> packages(Path root) throws IOException {
		try (Stream<Path> files = Files.walk(root)) {
			return files.filter((file) -> file.toString().endsWith(".java")).map(Path::getParent).distinct().toList();
		}
	}

	/** Where a test package may be marked: in itself, or in the package of the same name that it tests. */
	private static List<Path> beside(Path folder) {
		return Stream.of(folder, MAIN.resolve(TEST.relativize(folder)))
				.map((place) -> place.resolve("package-info.java"))
				.filter(Files::exists).toList();
	}

}
