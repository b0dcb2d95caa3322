package org.waymark.launcher;

import java.io.File;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The JDKs that are installed where JDKs usually are. */
final class InstalledJdks {

	static final String PLACES = "WAYMARK_JAVA_HOME, JAVA_HOME, /usr/lib/jvm, /opt, /usr/java, ~/.sdkman, ~/.jdks, "
			+ "/Library/Java";

	private static final String MAC = "/Contents/Home";

	/** The one to use: what the environment names first, else the lowest version that will do. */
	Optional<Jdk> atLeast(int feature) {
		for (String variable : new String[]{"WAYMARK_JAVA_HOME", "JAVA_HOME"}) {
			String home = System.getenv(variable);
			Optional<Jdk> named = (home == null || home.isEmpty()) ? Optional.<Jdk>empty() : Jdk.in(new File(home));
			if (named.isPresent() && named.get().feature() >= feature) {
				return named;
			}
		}
		return folders().stream().flatMap((folder) -> installedIn(folder).stream())
				.filter((jdk) -> jdk.feature() >= feature).min(Comparator.comparingInt(Jdk::feature));
	}

	private static List<File> folders() {
		String own = System.getProperty("waymark.jdks");
		List<File> folders = new ArrayList<>();
		if (own != null) {
			for (String folder : own.split(File.pathSeparator)) {
				folders.add(new File(folder));
			}
			return folders;
		}
		File user = new File(System.getProperty("user.home"));
		for (String folder : new String[]{"/usr/lib/jvm", "/usr/lib64/jvm", "/opt", "/opt/java", "/usr/java",
				"/usr/local/java", "/Library/Java/JavaVirtualMachines"}) {
			folders.add(new File(folder));
		}
		folders.add(new File(user, ".sdkman/candidates/java"));
		folders.add(new File(user, ".jdks"));
		return folders;
	}

	private static List<Jdk> installedIn(File folder) {
		List<Jdk> found = new ArrayList<>();
		File[] homes = folder.listFiles(File::isDirectory);
		if (homes != null) {
			Arrays.sort(homes);
			for (File home : homes) {
				Optional<Jdk> jdk = Jdk.in(home);
				(jdk.isPresent() ? jdk : Jdk.in(new File(home + MAC))).ifPresent(found::add);
			}
		}
		return found;
	}

}
