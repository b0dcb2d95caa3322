package org.waymark.publication;

import java.net.URI;

import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.ErrorResponseException;
import org.waymark.content.Revision;

/** Refuses to publish a text that is longer than one entry of the journal may be. */
public final class RevisionTooLong extends ErrorResponseException {

	private static final long serialVersionUID = 1L;

	/** A stored document may have 16 MB; the head is stored twice, as text and as fields. */
	static final int MOST_CHARACTERS = 2_000_000;

	private static final URI TYPE = URI.create("urn:waymark:problem:revision-too-long");

	RevisionTooLong(Revision refused) {
		super(HttpStatus.CONTENT_TOO_LARGE, problem(refused), null);
	}

	@Override
	public String getMessage() {
		return String.valueOf(getBody().getDetail());
	}

	private static ProblemDetail problem(Revision refused) {
		ProblemDetail problem = ProblemDetail.forStatusAndDetail(HttpStatus.CONTENT_TOO_LARGE,
				"The page at %s has %d characters; at most %d can be published. Divide it into several pages."
						.formatted(refused.address(), refused.head().length() + refused.body().length(),
								MOST_CHARACTERS));
		problem.setType(TYPE);
		problem.setTitle("The page is too long");
		return problem;
	}

}
