package org.waymark.publication;

import java.net.URI;

import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.ErrorResponseException;

/** Says that nothing can be published or withdrawn just now; to try again is safe. */
public final class JournalUnavailable extends ErrorResponseException {

	private static final long serialVersionUID = 1L;

	private static final URI TYPE = URI.create("urn:waymark:problem:journal-unavailable");

	JournalUnavailable(Throwable cause) {
		super(HttpStatus.SERVICE_UNAVAILABLE, problem(), cause);
	}

	@Override
	public String getMessage() {
		return String.valueOf(getBody().getDetail());
	}

	private static ProblemDetail problem() {
		ProblemDetail problem = ProblemDetail.forStatusAndDetail(HttpStatus.SERVICE_UNAVAILABLE,
				"The database did not confirm the change. Readers are served all the same. Try again in a minute: nothing is published twice.");
		problem.setType(TYPE);
		problem.setTitle("Nothing can be published just now");
		return problem;
	}

}
