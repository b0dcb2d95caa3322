package org.waymark.content.flow;

import java.util.Random;

/** Flows that hang together and that nobody would think of. */
public final class RandomFlows {

	/** How many a test looks at. */
	public static final int COUNT = "full".equals(System.getProperty("waymark.test.counts")) ? 1_000 : 40;

	private RandomFlows() {
	}

	/** One of as many as there are seeds. */
	public static Flow process(long seed) {
		Random random = new Random(seed);
		int steps = 2 + random.nextInt(14);
		StringBuilder text = new StringBuilder("title: Flow %d <i>&amp;\n".formatted(seed));
		for (int i = 0; i < steps; i++) {
			if (i == steps - 1) {
				text.append("end s%d: %s\n".formatted(i, words(random)));
			} else if (random.nextInt(3) == 0) {
				text.append("ask s%d: %s?\n yes -> s%d\n no -> s%d\n over -> x%d\n".formatted(i, words(random), i + 1,
						i + 1 + random.nextInt(steps - i - 1), i));
				if (i > 0 && random.nextInt(3) == 0) {
					// The first step comes before every other.
					text.append(" not yet -> back to s0\n");
				}
				text.append("end x%d: %s\n".formatted(i, words(random)));
			} else {
				text.append("step s%d: %s\n who: %s\n by: soon\n -> s%d\n".formatted(i, words(random), words(random),
						i + 1));
			}
		}
		return FlowReaderTests.flow(text.toString(), Flow.Kind.PROCESS);
	}

	/** A structure. */
	public static Flow tree(long seed) {
		Random random = new Random(seed);
		int units = 1 + random.nextInt(20);
		StringBuilder[] lines = new StringBuilder[units];
		for (int i = 0; i < units; i++) {
			lines[i] = new StringBuilder("unit u%d: %s\n".formatted(i, words(random)));
			if (i > 0) {
				lines[random.nextInt(i)].append(" -> u").append(i).append('\n');
			}
		}
		return FlowReaderTests.flow("title: t\n" + String.join("", lines), Flow.Kind.TREE);
	}

	private static String words(Random random) {
		String[] words = {"ring", "a", "safeguarding", "lead", "decides", "<b>", "what’s", "next", "بچے", "\"now\""};
		StringBuilder text = new StringBuilder("Do");
		for (int i = random.nextInt(8); i > 0; i--) {
			text.append(' ').append(words[random.nextInt(words.length)]);
		}
		return text.toString();
	}

}
