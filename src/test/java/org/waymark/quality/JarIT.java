package org.waymark.quality;

import java.io.DataInputStream;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.jar.JarFile;
import java.util.zip.ZipEntry;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.quality.JavaProgram.Ended;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

/** The packaged jar: what it says to an old Java, and that it serves under the right one. */
class JarIT {

	private static final Path JAR = Path.of("target/waymark.jar");

	private static final Path THIS_JDK = Path.of(System.getProperty("java.home"));

	@Test
	void oldJavaIsToldInOneLineWhichJdkToUse() throws Exception {
		Ended ended = oldJava().environment("WAYMARK_JAVA_HOME", THIS_JDK.toString()).run("-jar", JAR.toString(),
				"import",
				"my pages");
		assertThat(ended.code()).isEqualTo(1);
		assertThat(ended.output()).isEmpty();
		assertThat(ended.errors().lines()).singleElement().asString().contains("needs JDK " + neededFeature())
				.contains("is in " + THIS_JDK)
				.endsWith("Run: " + THIS_JDK + "/bin/java -jar target/waymark.jar import 'my pages'");
	}

	@Test
	void jdkIsFoundByTheReleaseFileInItsFolder(@TempDir Path folder) throws Exception {
		for (String version : List.of("1.8.0_392", "21.0.2", "27.0.1", neededFeature() + ".0.9")) {
			Path home = Files.createDirectories(folder.resolve("jdk-" + version));
			Files.writeString(home.resolve("release"), "IMPLEMENTOR=\"x\"\nJAVA_VERSION=\"" + version + "\"\n");
			Files.createFile(Files.createDirectories(home.resolve("bin")).resolve("java")).toFile().setExecutable(true);
		}
		Ended ended = oldJava().run("-Dwaymark.jdks=" + folder, "-jar", JAR.toString());
		assertThat(ended.errors()).contains("JDK " + neededFeature() + ".0.9 is in " + folder);
	}

	@Test
	void oldJavaIsToldThatNoJdkWasFound(@TempDir Path empty) throws Exception {
		Ended ended = oldJava().run("-Dwaymark.jdks=" + empty, "-jar", JAR.toString());
		assertThat(ended.code()).isEqualTo(1);
		assertThat(ended.errors().lines()).singleElement().asString().contains("None was found");
	}

	@Test
	void entryPointIsReadByEveryJavaSinceEight() throws IOException {
		try (JarFile jar = new JarFile(JAR.toFile())) {
			String entryPoint = jar.getManifest().getMainAttributes().getValue("Main-Class").replace('.', '/');
			assertThat(classFileVersion(jar, entryPoint + ".class")).isEqualTo(52);
		}
	}

	@Test
	void jarsInsideStayStored() throws IOException {
		try (JarFile jar = new JarFile(JAR.toFile())) {
			assertThat(jar.stream().filter((entry) -> entry.getName().endsWith(".jar"))).isNotEmpty()
					.allMatch((entry) -> entry.getMethod() == ZipEntry.STORED);
		}
	}

	@Test
	void jarServes(@TempDir Path data) throws Exception {
		int port = freePort();
		Path output = data.resolve("output.txt");
		Process process = new JavaProgram(THIS_JDK).start(output, "-jar", JAR.toString(),
				"--server.port=" + port,
				"--management.server.port=0", "--waymark.data=" + data.resolve("data"), "--waymark.concerns.port=-1");
		try {
			assertThat(firstAnswer(process, output, URI.create("http://127.0.0.1:" + port + "/"))).isLessThan(500);
		} finally {
			process.destroy();
			process.waitFor();
		}
		assertThat(output).content().doesNotContain("WARNING: A restricted method");
	}

	private static JavaProgram oldJava() throws IOException {
		List<Path> found = JavaProgram.olderThan(neededFeature());
		assumeFalse(found.isEmpty(), "There is no JDK older than " + neededFeature() + " here to try the jar with");
		return new JavaProgram(found.getFirst());
	}

	/** What the application itself was compiled for, so that message and build can't drift apart. */
	private static int neededFeature() throws IOException {
		try (JarFile jar = new JarFile(JAR.toFile())) {
			return classFileVersion(jar, "BOOT-INF/classes/org/waymark/Waymark.class") - 44;
		}
	}

	private static int classFileVersion(JarFile jar, String name) throws IOException {
		try (DataInputStream in = new DataInputStream(jar.getInputStream(jar.getJarEntry(name)))) {
			in.skipNBytes(6);
			return in.readUnsignedShort();
		}
	}

	private static int firstAnswer(Process process, Path output, URI address) throws Exception {
		try (HttpClient client = HttpClient.newHttpClient()) {
			while (process.isAlive()) {
				try {
					return client.send(HttpRequest.newBuilder(address).timeout(Duration.ofSeconds(30)).build(),
							BodyHandlers.discarding()).statusCode();
				} catch (IOException ex) {
					Thread.sleep(100);
				}
			}
		}
		throw new IllegalStateException(
				"The jar ended with code %d:%n%s".formatted(process.exitValue(), Files.readString(output)));
	}

	private static int freePort() throws IOException {
		try (ServerSocket socket = new ServerSocket(0)) {
			return socket.getLocalPort();
		}
	}

}
