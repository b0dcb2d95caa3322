package org.waymark.operations.commands;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * Lets an operator on the same machine give commands to the running node: a port on the loopback address, and a key that only the node's own
 * account can read.
 */
final class NodeSocket implements SmartLifecycle {

	/** Where the port and the key are written, in the data folder, mode 0600. */
	static final String FILE = "node.socket";

	/** How the line begins that ends an answer; the exit code follows. */
	static final String END = "\u0004";

	private static final Logger log = LoggerFactory.getLogger(NodeSocket.class);

	private static final int KEY_BYTES = 32;

	private static final int PATIENCE_MILLIS = 5000;

	private static final JsonMapper JSON = JsonMapper.builder().build();

	private final Path file;

	private final Commands commands;

	private volatile @Nullable ServerSocket socket;

	NodeSocket(Path dataFolder, Commands commands) {
		this.file = dataFolder.resolve(FILE);
		this.commands = commands;
	}

	/**
	 * Where a node listens.
	 *
	 * @param port its port on the loopback address
	 * @param key what has to be shown there
	 */
	record Door(int port, String key) {

		static Door read(Path file) throws IOException {
			List<String> lines = Files.readAllLines(file);
			if (lines.size() < 2) {
				throw new IOException("its socket file is not complete");
			}
			return new Door(Integer.parseInt(lines.get(0)), lines.get(1));
		}

	}

	/**
	 * What is sent there, as one line of JSON.
	 *
	 * @param key the key
	 * @param directory the folder the operator is in
	 * @param line the command and its arguments
	 */
	record Order(String key, String directory, List<String> line) {
	}

	@Override
	public void start() {
		try {
			ServerSocket opened = new ServerSocket(0, 8, InetAddress.getLoopbackAddress());
			byte[] key = new byte[KEY_BYTES];
			new SecureRandom().nextBytes(key);
			String secret = HexFormat.of().formatHex(key);
			write(opened.getLocalPort() + "\n" + secret + "\n");
			this.socket = opened;
			Thread.ofPlatform().name("node-socket").daemon().start(() -> accept(opened, secret));
		} catch (IOException ex) {
			log.warn("Commands can't be given to this node while it runs: {}", ex.getMessage());
		}
	}

	@Override
	public void stop() {
		ServerSocket open = this.socket;
		this.socket = null;
		try {
			Files.deleteIfExists(this.file);
			if (open != null) {
				open.close();
			}
		} catch (IOException ex) {
			log.debug("The node's socket could not be closed", ex);
		}
	}

	@Override
	public boolean isRunning() {
		return this.socket != null;
	}

	private void write(String text) throws IOException {
		Files.deleteIfExists(this.file);
		try {
			Files.createFile(this.file,
					PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
		} catch (UnsupportedOperationException | FileAlreadyExistsException ex) {
			log.debug("The node's socket file keeps the rights it has", ex);
		}
		Files.writeString(this.file, text);
	}

	private void accept(ServerSocket open, String secret) {
		while (!open.isClosed()) {
			try {
				Socket client = open.accept();
				Thread.ofVirtual().name("command").start(() -> serve(client, secret));
			} catch (IOException ex) {
				log.debug("The node's socket is closed", ex);
			}
		}
	}

	private void serve(Socket client, String secret) {
		try (client) {
			client.setSoTimeout(PATIENCE_MILLIS);
			BufferedReader in = new BufferedReader(
					new InputStreamReader(client.getInputStream(), StandardCharsets.UTF_8));
			PrintWriter out = new PrintWriter(client.getOutputStream(), true, StandardCharsets.UTF_8);
			String line = in.readLine();
			Order order = (line != null) ? JSON.readValue(line, Order.class) : null;
			if (order == null || !MessageDigest.isEqual(order.key().getBytes(StandardCharsets.UTF_8),
					secret.getBytes(StandardCharsets.UTF_8))) {
				return;
			}
			int code = this.commands.run(resolved(order), out::println);
			out.println(END + code);
		} catch (IOException | JacksonException ex) {
			log.debug("A command's connection broke", ex);
		}
	}

	/** The operator's folder is not the node's: what is there as a file or folder gets its whole path. */
	private static List<String> resolved(Order order) {
		List<String> line = new ArrayList<>();
		for (String word : order.line()) {
			boolean first = line.isEmpty();
			Path here = Path.of(order.directory()).resolve(word.startsWith("-") ? "." : word);
			line.add(!first && !word.startsWith("-") && (word.contains("/") || Files.exists(here))
					? here.normalize().toString()
					: word);
		}
		return line;
	}

}
