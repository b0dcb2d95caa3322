package org.waymark.launcher;

import java.io.File;
import java.lang.reflect.InvocationTargetException;
import java.util.Optional;

/**
 * The jar's entry point: starts Waymark, or says in one line which JDK that needs. It runs on every Java since 8, so
 * that an old one answers with help and not with an {@code UnsupportedClassVersionError}.
 */
public final class Launcher {

	static final int NEEDED = 25;

	private static final String BOOT = "org.springframework.boot.loader.launch.JarLauncher";

	private Launcher() {
	}

	public static void main(String[] args) throws Throwable {
		String version = System.getProperty("java.version");
		if (Jdk.feature(version) < NEEDED) {
			System.err.println(advice(version, new InstalledJdks().atLeast(NEEDED), args));
			System.exit(1);
		}
		try {
			Class.forName(BOOT).getMethod("main", String[].class).invoke(null, (Object) args);
		} catch (InvocationTargetException ex) {
			throw ex.getCause();
		}
	}

	private static String advice(String version, Optional<Jdk> found, String[] args) {
		String needs = "Waymark needs JDK " + NEEDED + " or newer, and this is Java " + version + ". ";
		if (!found.isPresent()) {
			return needs + "None was found on this machine (looked at " + InstalledJdks.PLACES
					+ "): install one, for example Temurin " + NEEDED + ", and run: <its folder>/bin/java"
					+ command(args);
		}
		return needs + "JDK " + found.get().version + " is in " + found.get().home + ". Run: "
				+ quoted(found.get().java().getPath()) + command(args);
	}

	private static String command(String[] args) {
		StringBuilder command = new StringBuilder(" -jar ").append(quoted(System.getProperty("java.class.path")));
		for (String arg : args) {
			command.append(' ').append(quoted(arg));
		}
		return command.toString();
	}

	private static String quoted(String word) {
		if (word.matches("[\\w./:=@%+,\\\\-]+")) {
			return word;
		}
		return (File.separatorChar == '\\') ? '"' + word + '"' : "'" + word.replace("'", "'\\''") + "'";
	}

}
