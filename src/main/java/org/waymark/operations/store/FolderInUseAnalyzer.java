package org.waymark.operations.store;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Tells the operator about a {@link FolderInUse} without a stack trace. */
final class FolderInUseAnalyzer extends AbstractFailureAnalyzer<FolderInUse> {

	@Override
	protected FailureAnalysis analyze(Throwable rootFailure, FolderInUse cause) {
		return new FailureAnalysis(String.valueOf(cause.getMessage()), null, rootFailure);
	}

}
