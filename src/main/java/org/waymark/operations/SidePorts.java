package org.waymark.operations;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.Map;

import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationPreparedEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/** Turns the management port off, and says so, where something else has it: the site itself must come up all the same. */
final class SidePorts implements ApplicationListener<ApplicationPreparedEvent> {

	private static final String PORT = "management.server.port";

	@Override
	public void onApplicationEvent(ApplicationPreparedEvent event) {
		ConfigurableEnvironment environment = event.getApplicationContext().getEnvironment();
		int port = environment.getProperty(PORT, Integer.class, -1);
		if (port > 0 && port != environment.getProperty("server.port", Integer.class, 8080) && isTaken(port)) {
			LoggerFactory.getLogger(SidePorts.class)
					.warn("Port {} is taken: health and metrics are not served. Set {} to a free port", port, PORT);
			environment.getPropertySources().addFirst(new MapPropertySource("side ports", Map.of(PORT, "-1")));
		}
	}

	private static boolean isTaken(int port) {
		try (ServerSocket socket = new ServerSocket()) {
			socket.setReuseAddress(true);
			socket.bind(new InetSocketAddress(port));
			return false;
		} catch (IOException ex) {
			return true;
		}
	}

}
