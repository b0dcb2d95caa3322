package org.waymark.operations.commands;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import tools.jackson.databind.json.JsonMapper;

/** The node that is already running on a data folder, asked to do what this process can't do beside it. */
public final class RemoteNode {

	private static final int CONNECT_MILLIS = 3000;

	private static final JsonMapper JSON = JsonMapper.builder().build();

	private final Path folder;

	public RemoteNode(Path folder) {
		this.folder = folder;
	}

	/** Has the node run a command line, and prints what it says. */
	public int run(List<String> line) {
		Path file = this.folder.resolve(NodeSocket.FILE);
		try (Socket socket = new Socket()) {
			NodeSocket.Door door = NodeSocket.Door.read(file);
			socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), door.port()), CONNECT_MILLIS);
			BufferedWriter out = new BufferedWriter(
					new OutputStreamWriter(socket.getOutputStream(), StandardCharsets.UTF_8));
			out.write(JSON.writeValueAsString(
					new NodeSocket.Order(door.key(), Path.of("").toAbsolutePath().toString(), line)));
			out.write('\n');
			out.flush();
			BufferedReader in = new BufferedReader(
					new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
			for (String answer = in.readLine(); answer != null; answer = in.readLine()) {
				if (answer.startsWith(NodeSocket.END)) {
					return Integer.parseInt(answer.substring(NodeSocket.END.length()));
				}
				System.out.println(answer);
			}
			System.err.println("waymark: the running node closed the connection before it was done. See its log.");
			return 1;
		} catch (IOException | IllegalArgumentException ex) {
			System.err.println("waymark: the data folder " + this.folder.toAbsolutePath()
					+ " is in use by another process, which does not answer ("
					+ (Files.exists(file) ? ex.getMessage() : "it is starting or stopping")
					+ "). Try again in a moment, or stop it first.");
			return 1;
		}
	}

}
