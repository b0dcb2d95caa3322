package org.waymark;

import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.waymark.operations.Start;

/** Starts Waymark: {@code serve} unless another command is named. */
@SpringBootApplication
public class Waymark {

	public static void main(String[] args) {
		new Start(Waymark.class, args).run();
	}

}
