package org.waymark.rendering.forms;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** The fonts that are put into every PDF, and what can be written with them. */
final class PdfFonts {

	/** Its name in the stylesheet. */
	static final String FAMILY = "Liberation Sans";

	private static final String FOLDER = "/liberation/LiberationSans-";

	private final Map<String, byte[]> files = Map.of("Regular", read("Regular"), "Bold", read("Bold"), "Italic",
			read("Italic"), "BoldItalic", read("BoldItalic"));

	private final CmapLookup letters;

	PdfFonts() {
		try (TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(file("Regular")))) {
			this.letters = font.getUnicodeCmapLookup();
		} catch (IOException ex) {
			throw new UncheckedIOException("the font for PDF can't be read", ex);
		}
	}

	/** Words with what the fonts don't have left out; a PDF that only shows a box for it would be no help. */
	String only(String words) {
		if (words.codePoints().allMatch(this::has)) {
			return words;
		}
		StringBuilder kept = new StringBuilder();
		words.codePoints().filter(this::has).forEach(kept::appendCodePoint);
		return kept.toString();
	}

	void addTo(PdfRendererBuilder builder) {
		add(builder, "Regular", 400, FontStyle.NORMAL);
		add(builder, "Bold", 700, FontStyle.NORMAL);
		add(builder, "Italic", 400, FontStyle.ITALIC);
		add(builder, "BoldItalic", 700, FontStyle.ITALIC);
	}

	private void add(PdfRendererBuilder builder, String style, int weight, FontStyle slope) {
		builder.useFont(() -> new ByteArrayInputStream(file(style)), FAMILY, weight, slope, true);
	}

	private boolean has(int letter) {
		return Character.isWhitespace(letter) || this.letters.getGlyphId(letter) != 0;
	}

	private byte[] file(String style) {
		return this.files.getOrDefault(style, new byte[0]);
	}

	private static byte[] read(String style) {
		try (InputStream in = PdfFonts.class.getResourceAsStream(FOLDER + style + ".ttf")) {
			if (in == null) {
				throw new IllegalStateException("the font %s%s.ttf is not there".formatted(FOLDER, style));
			}
			return in.readAllBytes();
		} catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
