package org.waymark.quality;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Starts the browser for the first test that asks for it, and ends it after the last test of the run. */
class SharedBrowser implements ParameterResolver {

	@Override
	public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
		return parameter.getParameter().getType() == Browser.class;
	}

	@Override
	public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
		return context.getRoot().getStore(Namespace.create(SharedBrowser.class))
				.computeIfAbsent(Start.class, (key) -> new Start(), Start.class).browser();
	}

	/** The one try to start it: a browser that is missing is not looked for again by every test. */
	private static final class Start implements AutoCloseable {

		private @Nullable Browser browser;

		private @Nullable RuntimeException failure;

		Start() {
			try {
				this.browser = new Browser();
			} catch (RuntimeException ex) {
				this.failure = ex;
			}
		}

		Browser browser() {
			if (this.browser == null) {
				throw new IllegalStateException("There is no browser to test with", this.failure);
			}
			return this.browser;
		}

		@Override
		public void close() {
			if (this.browser != null) {
				this.browser.close();
			}
		}

	}

}
