package org.waymark;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts Waymark. */
@SpringBootApplication
public class Waymark {

	public static void main(String[] args) {
		SpringApplication.run(Waymark.class, args);
	}

}
