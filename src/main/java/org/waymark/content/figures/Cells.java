package org.waymark.content.figures;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/** What a cell of a table can be. */
public final class Cells {

	/** Stands where a number is hidden, in every form of a table. */
	public static final String HIDDEN = "[c]";

	private static final Pattern NUMBER = Pattern.compile("-?[0-9]{1,15}(\\.[0-9]{1,9})?");

	private static final Pattern COUNT = Pattern.compile("[0-9]{1,15}");

	/** What spreadsheets take for the beginning of a formula, also in the wide forms of East Asian writing. */
	private static final String FORMULA = "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20";

	private Cells() {
	}

	/** The number in a cell, if it is one: digits, perhaps with a minus and a decimal point. */
	public static Optional<BigDecimal> number(String cell) {
		return NUMBER.matcher(cell).matches() ? Optional.of(new BigDecimal(cell)) : Optional.empty();
	}

	/** Whether a cell is a whole number that could count people. */
	static boolean isCount(String cell) {
		return COUNT.matcher(cell).matches();
	}

	static boolean isHidden(String cell) {
		return cell.equals(HIDDEN);
	}

	/** Whether a spreadsheet would run a cell instead of showing it. */
	public static boolean isFormula(String cell) {
		return !cell.isEmpty() && FORMULA.indexOf(cell.charAt(0)) >= 0 && number(cell).isEmpty();
	}

	/** A cell as a message can quote it. */
	static String quoted(String cell) {
		return "\"" + ((cell.length() > 40) ? cell.substring(0, 40) + "…" : cell) + "\"";
	}

}
