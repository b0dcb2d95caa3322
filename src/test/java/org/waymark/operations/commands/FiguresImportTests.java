package org.waymark.operations.commands;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.content.ContentTypes;

import static org.assertj.core.api.Assertions.assertThat;

class FiguresImportTests {

	private static final String HEAD = "code,indicator,unit,polarity,area,year,value,report_line,note\n";

	private static final String GOOD = HEAD + """
			LAC_RATE,"Children looked after, per 10,000","rate per 10,000",context,Wigan,2014/15,74.5,337,
			LAC_RATE,"Children looked after, per 10,000","rate per 10,000",context,Wigan,2015/16,75.1,337,new
			""";

	@TempDir
	Path folder;

	private final List<String> said = new ArrayList<>();

	private Path page = Path.of("");

	private Path twin = Path.of("");

	@BeforeEach
	void copy() throws IOException {
		Path from = Path.of("content");
		for (String part : List.of("types", "en/about/numbers")) {
			Files.walkFileTree(from.resolve(part), new SimpleFileVisitor<>() {

				@Override
				public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
					Path to = FiguresImportTests.this.folder.resolve("content").resolve(from.relativize(file));
					Files.createDirectories(to.getParent());
					Files.copy(file, to);
					return FileVisitResult.CONTINUE;
				}

			});
		}
		this.page = this.folder.resolve("content/en/about/numbers/lac-rate.md");
		this.twin = this.folder.resolve("content/en/about/numbers/cpp-rate.md");
		// Without the statuses of figures that are to go.
		Files.writeString(this.page, Files.readString(this.page).replaceFirst("statuses:\n.*\n", ""));
	}

	@Test
	void newFiguresReplaceTheOldAndNothingElse() throws IOException {
		String before = Files.readString(this.page);
		assertThat(take(GOOD)).isZero();
		String after = Files.readString(this.page);
		int data = before.indexOf("data: |\n");
		assertThat(after).startsWith(before.substring(0, data)).endsWith(before.substring(before.indexOf("\n---\n\n")));
		assertThat(after).contains("  " + GOOD.lines().skip(2).findFirst().orElseThrow() + "\n---\n");
		assertThat(this.said).anyMatch((line) -> line.contains("lac-rate.md has new figures"))
				.anyMatch((line) -> line.contains("1 pages changed"));
	}

	@Test
	void figuresThatAreThereAlreadyChangeNothing() throws IOException {
		assertThat(take(GOOD)).isZero();
		String after = Files.readString(this.page);
		this.said.clear();
		assertThat(take("\uFEFF" + GOOD.replace("\n", "\r\n"))).isZero();
		assertThat(Files.readString(this.page)).isEqualTo(after);
		assertThat(this.said).singleElement().asString().contains("0 pages changed, 1 unchanged");
	}

	@Test
	void oneWrongRowRefusesTheWholeFile() throws IOException {
		String before = Files.readString(this.page);
		assertThat(take(GOOD
				+ "LAC_RATE,\"Children looked after, per 10,000\",\"rate per 10,000\",context,Wigan,2016/17,x,337,\n"))
				.isEqualTo(1);
		assertThat(Files.readString(this.page)).isEqualTo(before);
		assertThat(this.said).anyMatch((line) -> line.contains("new.csv:4: has the value \"x\", which is not a number"))
				.anyMatch((line) -> line.contains("nothing was changed"));
	}

	@Test
	void anUnknownCodeIsNamedWithWhatToDo() throws IOException {
		String before = Files.readString(this.page);
		assertThat(take(GOOD + "LAC_RATES,Children,rate,context,Wigan,2014/15,74.5,337,\n")).isEqualTo(1);
		assertThat(Files.readString(this.page)).isEqualTo(before);
		assertThat(this.said).anyMatch((line) -> line.contains("new.csv:4 code: \"LAC_RATES\" is the code of no page")
				&& line.contains("Did you mean \"LAC_RATE\"?") && line.contains("type \"indicator\""));
	}

	@Test
	void figuresThatDoNotFitThePageAreRefused() throws IOException {
		String before = Files.readString(this.twin);
		assertThat(take(GOOD.replace("LAC_RATE", "CPP_RATE"))).isEqualTo(1);
		assertThat(Files.readString(this.twin)).isEqualTo(before);
		assertThat(this.said).anyMatch((line) -> line.contains("speaks of \"England\" in \"2014/15\""));
	}

	@Test
	void nothingHalfWrittenIsLeft() throws IOException {
		assertThat(take(GOOD)).isZero();
		try (var files = Files.list(this.page.getParent())) {
			assertThat(files).noneMatch((file) -> file.getFileName().toString().startsWith("."));
		}
	}

	private int take(String csv) throws IOException {
		Path file = Files.writeString(this.folder.resolve("new.csv"), csv);
		Path content = this.folder.resolve("content");
		return new FiguresImport(() -> ContentTypes.read(content), content).run(file, this.said::add);
	}

}
