package org.waymark;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.operations.commands.RemoteNode;

import static org.assertj.core.api.Assertions.assertThat;

/** Commands given to a node that is running. */
class ImportTests {

	@TempDir
	Path folder;

	@Test
	void aRunningNodeImportsWhatItIsToldTo() throws IOException {
		Files.createDirectories(this.folder.resolve("guides"));
		Files.writeString(this.folder.resolve("guides/Blue Flag.md"),
				"# Blue flag beaches\n\nSwim where the water is clean.\n");
		Files.writeString(this.folder.resolve("broken.md"),
				new String(new byte[]{(byte) 0xff, (byte) 0xfe}, StandardCharsets.ISO_8859_1)
						+ "\n::: nonsense\nx\n:::\n");
		Path data = RunningSite.temporary();
		try (RunningSite site = RunningSite.start(Path.of("content"), data, Map.of())) {
			int code = new RemoteNode(data).run(List.of("import", this.folder.toString(), "--as", "page", "--publish"));
			assertThat(code).isZero();
			site.await(() -> site.get("/guides/blue-flag").statusCode() == 200);
			assertThat(site.get("/guides/blue-flag").body()).contains("Swim where the water is clean.");
			site.await(
					() -> site.get("/search?q=clean%20water%20beaches").body().contains("href=\"/guides/blue-flag\""));
			assertThat(new RemoteNode(data).run(List.of("import", this.folder.resolve("none").toString())))
					.isEqualTo(2);
			assertThat(new RemoteNode(data).run(List.of("export", this.folder.resolve("out").toString()))).isZero();
			assertThat(this.folder.resolve("out/en/parents/missing.md"))
					.hasSameTextualContentAs(Path.of("content/en/parents/missing.md"));
		}
	}

	@Test
	void nobodyCommandsANodeWithoutItsKey() throws IOException {
		Path data = RunningSite.temporary();
		try (RunningSite site = RunningSite.start(Path.of("content"), data, Map.of())) {
			assertThat(site.get("/").statusCode()).isEqualTo(200);
			List<String> door = Files.readAllLines(data.resolve("node.socket"));
			try (java.net.Socket socket = new java.net.Socket(java.net.InetAddress.getLoopbackAddress(),
					Integer.parseInt(door.getFirst()))) {
				socket.getOutputStream()
						.write("{\"key\":\"guess\",\"directory\":\"/\",\"line\":[\"doctor\"]}\n"
								.getBytes(StandardCharsets.UTF_8));
				BufferedReader in = new BufferedReader(
						new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
				assertThat(in.readLine()).isNull();
			}
		}
	}

}
