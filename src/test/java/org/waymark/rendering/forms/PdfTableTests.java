package org.waymark.rendering.forms;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class PdfTableTests {

	private static final String CELLS = """
			<main><table><thead><tr><th>Item</th><th class="align-right">Actual</th></tr></thead>
			<tbody><tr><td>Salaries</td><td class="align-right">£208</td></tr><tr class="total"><td>All</td>
			<td class="align-right">£280</td></tr></tbody></table></main>""";

	@Test
	void nothingSetsTheCellsOfARowApart() {
		assertThat(HtmlTree.main(CELLS).words()).doesNotContain("–");
	}

	@Test
	void aRowHoldsNothingButItsCells() throws IOException {
		assertThat(rows(HtmlTree.main(CELLS))).containsExactly("TH TH", "TD TD", "TD TD");
	}

	@Test
	void wordsBetweenCellsAreNotWritten() throws IOException {
		HtmlNode.Element main = HtmlTree.read("<main><table><tr>a<td>b</td>c<td>d</td></tr>e</table></main>")
				.first("main");
		assertThat(rows(main)).containsExactly("TD TD");
		try (PDDocument document = Loader.loadPDF(written(main))) {
			assertThat(new PDFTextStripper().getText(document).split("\\s+")).startsWith("b", "d", "Made");
		}
	}

	private static List<String> rows(HtmlNode.Element main) throws IOException {
		List<String> rows = new ArrayList<>();
		try (PDDocument document = Loader.loadPDF(written(main))) {
			collect(document.getDocumentCatalog().getStructureTreeRoot(), rows);
		}
		return rows;
	}

	private static void collect(PDStructureNode node, List<String> rows) {
		List<PDStructureElement> parts = node.getKids().stream().filter(PDStructureElement.class::isInstance)
				.map(PDStructureElement.class::cast).toList();
		if (node instanceof PDStructureElement row && row.getStructureType().equals("TR")) {
			rows.add(String.join(" ", parts.stream().map(PDStructureElement::getStructureType).toList()));
		}
		parts.forEach((part) -> collect(part, rows));
	}

	private static byte[] written(HtmlNode.Element main) {
		return new Pdf().write(new PdfPage(main, "Money", "", "en", "https://safeguarding.example", "Made today.",
				"@page { size: A4; } body { font: 12pt \"Liberation Sans\"; }"));
	}

}
