package org.waymark.publication;

import java.net.URI;

import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.ErrorResponseException;
import org.waymark.content.PageId;
import org.waymark.content.Revision;

/** Refuses to publish a page where another page is published already. */
public final class AddressTaken extends ErrorResponseException {

	private static final long serialVersionUID = 1L;

	private static final URI TYPE = URI.create("urn:waymark:problem:address-taken");

	AddressTaken(Revision refused, PublishedPage holder) {
		super(HttpStatus.CONFLICT, problem(refused, holder.revision().id()), null);
	}

	@Override
	public String getMessage() {
		return String.valueOf(getBody().getDetail());
	}

	private static ProblemDetail problem(Revision refused, PageId holder) {
		ProblemDetail problem = ProblemDetail.forStatusAndDetail(HttpStatus.CONFLICT,
				"The page \"%s\" cannot be published at %s: another page (%s) is published there. Withdraw that page or choose another address."
						.formatted(refused.title(), refused.address(), holder));
		problem.setType(TYPE);
		problem.setTitle("Another page has this address");
		return problem;
	}

}
