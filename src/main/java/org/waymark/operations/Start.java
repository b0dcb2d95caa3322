package org.waymark.operations;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.ConfigurableEnvironment;
import org.waymark.operations.commands.CommandRunner;
import org.waymark.operations.commands.DataFolder;
import org.waymark.operations.commands.RemoteNode;

/** Starts the program as it was asked to: as a node that serves, or to carry out one command. */
public final class Start {

	private final Class<?> application;

	private final CommandLine commandLine;

	public Start(Class<?> application, String... arguments) {
		this.application = application;
		this.commandLine = CommandLine.of(arguments);
	}

	/** Does it; does not return before a command is done. */
	public void run() {
		SpringApplication spring = new SpringApplication(this.application);
		spring.addListeners(new SidePorts());
		spring.addInitializers((context) -> hold(context.getEnvironment()));
		if (!this.commandLine.serves()) {
			spring.setWebApplicationType(WebApplicationType.NONE);
			spring.setLogStartupInfo(false);
			spring.setDefaultProperties(
					java.util.Map.of("waymark.watch", "false", "logging.level.org.waymark", "warn"));
		}
		ConfigurableApplicationContext context = spring.run(this.commandLine.settings().toArray(String[]::new));
		if (!this.commandLine.serves()) {
			int code = context.getBean(CommandRunner.class).run(this.commandLine.line());
			System.exit(SpringApplication.exit(context, () -> code));
		}
	}

	/** One process to a data folder: a second one asks the first, or says that it can't start. */
	private void hold(ConfigurableEnvironment environment) {
		Path folder = Path.of(environment.getProperty("waymark.data", "data"));
		requireFolder(environment, "waymark.theme", "theme");
		requireFolder(environment, "waymark.content", "content");
		try {
			Optional<DataFolder> taken = DataFolder.take(folder);
			if (taken.isPresent()) {
				keepUntilTheEnd(taken.get());
				return;
			}
		} catch (IOException ex) {
			System.err.println(
					"waymark: the data folder " + folder.toAbsolutePath() + " can't be used: " + ex.getMessage()
							+ ". Let Waymark's account write there, or set waymark.data to another folder.");
			System.exit(1);
		}
		if (this.commandLine.serves()) {
			System.err.println("waymark: the data folder " + folder.toAbsolutePath()
					+ " is in use by another process. Stop that one, or set waymark.data to another folder.");
			System.exit(1);
		}
		System.exit(new RemoteNode(folder).run(this.commandLine.line()));
	}

	/** The jar holds the program; what the site says and how it looks are folders that their owners edit. */
	private static void requireFolder(ConfigurableEnvironment environment, String setting, String usual) {
		Path folder = Path.of(environment.getProperty(setting, usual));
		if (!Files.isDirectory(folder)) {
			System.err.println(
					"waymark: there is no folder " + folder.toAbsolutePath() + ". Start Waymark where its " + usual
							+ " folder lies, or set " + setting + " to it.");
			if (setting.endsWith("theme")) {
				System.exit(1);
			}
		}
	}

	/** The lock goes with the channel that holds it: something has to refer to it as long as the process lives. */
	private static void keepUntilTheEnd(DataFolder folder) {
		Runtime.getRuntime().addShutdownHook(new Thread(() -> {
			try {
				folder.close();
			} catch (IOException ex) {
				System.err.println("waymark: the data folder could not be given back: " + ex.getMessage());
			}
		}));
	}

}
