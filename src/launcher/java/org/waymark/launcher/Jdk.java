package org.waymark.launcher;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Optional;

/** A Java that is installed in a folder, as its {@code release} file describes it. */
final class Jdk {

	private static final String VERSION = "JAVA_VERSION=";

	final File home;

	final String version;

	private Jdk(File home, String version) {
		this.home = home;
		this.version = version;
	}

	/** The Java in {@code home}, if there is one that can be run. */
	static Optional<Jdk> in(File home) {
		try (BufferedReader release = Files.newBufferedReader(home.toPath().resolve("release"),
				StandardCharsets.UTF_8)) {
			for (String line = release.readLine(); line != null; line = release.readLine()) {
				if (line.startsWith(VERSION)) {
					Jdk jdk = new Jdk(home, line.substring(VERSION.length()).replace("\"", "").trim());
					return jdk.java().canExecute() ? Optional.of(jdk) : Optional.<Jdk>empty();
				}
			}
		} catch (IOException | RuntimeException ex) {
			// Not a Java home, or one that may not be read: as good as not there.
		}
		return Optional.empty();
	}

	/** The feature release of a version: 8 for {@code 1.8.0_392}, 25 for {@code 25.0.3}; 0 where it can't be read. */
	static int feature(String version) {
		String[] parts = version.split("[^0-9]+");
		try {
			int first = Integer.parseInt(parts[0]);
			return (first == 1 && parts.length > 1) ? Integer.parseInt(parts[1]) : first;
		} catch (ArrayIndexOutOfBoundsException | NumberFormatException ex) {
			return 0;
		}
	}

	int feature() {
		return feature(this.version);
	}

	File java() {
		File java = new File(this.home, "bin/java");
		return java.exists() ? java : new File(this.home, "bin/java.exe");
	}

}
