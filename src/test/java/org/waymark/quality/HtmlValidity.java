package org.waymark.quality;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;

import nu.validator.validation.SimpleDocumentValidator;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** Whether a page is the HTML that the standard describes, as the Nu checker sees it. */
public final class HtmlValidity {

	private static final String HTML = "http://s.validator.nu/html5-rdfalite.rnc";

	private HtmlValidity() {
	}

	/** The errors in {@code html}, each with its line and what stands there. */
	public static List<String> errors(String html) {
		Errors errors = new Errors(html.lines().toList());
		try {
			SimpleDocumentValidator validator = new SimpleDocumentValidator();
			validator.setUpMainSchema(HTML, errors);
			validator.setUpValidatorAndParsers(errors, false, false);
			validator.checkHtmlInputSource(new InputSource(new StringReader(html)));
		} catch (IOException | SAXException ex) {
			throw new IllegalStateException("The page could not be checked", ex);
		} catch (RuntimeException ex) {
			throw ex;
		} catch (Exception ex) {
			throw new IllegalStateException("The checker could not be set up", ex);
		}
		return errors.found;
	}

	private static final class Errors implements ErrorHandler {

		private final List<String> lines;

		private final List<String> found = new ArrayList<>();

		Errors(List<String> lines) {
			this.lines = lines;
		}

		@Override
		public void warning(SAXParseException warning) {
			// The checker's advice; only what the standard forbids counts.
		}

		@Override
		public void error(SAXParseException error) {
			int line = error.getLineNumber();
			String extract = (line < 1 || line > this.lines.size())
					? ""
					: extract(this.lines.get(line - 1), error.getColumnNumber());
			this.found.add("line %d: %s [%s]".formatted(line, error.getMessage(), extract));
		}

		@Override
		public void fatalError(SAXParseException error) {
			error(error);
		}

		private static String extract(String line, int column) {
			int end = Math.clamp(column, 0, line.length());
			return line.substring(Math.max(0, end - 90), Math.min(line.length(), end + 10)).strip();
		}

	}

}
