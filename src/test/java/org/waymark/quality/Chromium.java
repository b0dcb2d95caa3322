package org.waymark.quality;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The Chromium on this machine; put there with apt where that can be done. */
public final class Chromium {

	private static final List<String> NAMES = List.of("chromium", "chromium-browser", "google-chrome",
			"google-chrome-stable");

	private static final Path ON_A_MAC = Path.of("/Applications/Google Chrome.app/Contents/MacOS/Google Chrome");

	private static final Path LOG = Path.of("target/chromium-install.txt");

	private Chromium() {
	}

	/** Where it is; fails with what to do where there is none. */
	public static Path executable() {
		String named = System.getenv("WAYMARK_CHROMIUM");
		if (named != null && !named.isBlank()) {
			if (!Files.isExecutable(Path.of(named))) {
				throw new IllegalStateException("WAYMARK_CHROMIUM names %s, which can't be run".formatted(named));
			}
			return Path.of(named);
		}
		return installed().or(Chromium::install)
				.orElseThrow(() -> new IllegalStateException(
						"""
								The browser tests need Chromium or Chrome, and there is none on the PATH. Install it (Debian: \
								apt-get install chromium, Fedora: dnf install chromium, macOS: brew install --cask google-chrome), or set \
								WAYMARK_CHROMIUM to its executable. (As root with apt-get it is installed by itself: %s)"""
								.formatted(Files.exists(LOG)
										? "this time that failed, see " + LOG
										: "that is not the case here")));
	}

	private static Optional<Path> installed() {
		Stream<Path> onPath = Stream.of(System.getenv("PATH").split(File.pathSeparator)).map(Path::of)
				.flatMap((folder) -> NAMES.stream().map(folder::resolve));
		return Stream.concat(onPath, Stream.of(ON_A_MAC)).filter(Files::isExecutable).findFirst();
	}

	private static Optional<Path> install() {
		boolean canInstall = "root".equals(System.getProperty("user.name"))
				&& Files.isExecutable(Path.of("/usr/bin/apt-get"));
		if (!canInstall) {
			return Optional.empty();
		}
		try {
			Files.createDirectories(LOG.getParent());
			ProcessBuilder apt = new ProcessBuilder("sh", "-c", """
					apt-get -o DPkg::Lock::Timeout=300 update && \
					apt-get -o DPkg::Lock::Timeout=300 install -y --no-install-recommends chromium""");
			apt.environment().put("DEBIAN_FRONTEND", "noninteractive");
			apt.redirectErrorStream(true).redirectOutput(LOG.toFile()).start().waitFor();
		} catch (IOException ex) {
			throw new IllegalStateException("apt-get could not be run, see " + LOG, ex);
		} catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
		return installed();
	}

}
