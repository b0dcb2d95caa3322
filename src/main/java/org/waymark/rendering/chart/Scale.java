package org.waymark.rendering.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * An axis from nought to a round number.
 *
 * @param top the round number at its end
 * @param step from one mark to the next
 */
record Scale(BigDecimal top, BigDecimal step) {

	private static final int MOST_STEPS = 5;

	/** The axis for numbers up to {@code largest}. */
	static Scale upTo(BigDecimal largest) {
		BigDecimal most = (largest.signum() > 0) ? largest : BigDecimal.ONE;
		int power = most.precision() - most.scale() - 2;
		while (true) {
			for (int factor : new int[]{1, 2, 5}) {
				BigDecimal step = BigDecimal.valueOf(factor).scaleByPowerOfTen(power);
				BigDecimal steps = most.divide(step, 0, java.math.RoundingMode.CEILING);
				if (steps.intValueExact() <= MOST_STEPS) {
					return new Scale(step.multiply(steps), step);
				}
			}
			power++;
		}
	}

	/** The marks, nought first. */
	List<BigDecimal> marks() {
		List<BigDecimal> marks = new ArrayList<>();
		for (BigDecimal mark = BigDecimal.ZERO; mark.compareTo(this.top) <= 0; mark = mark.add(this.step)) {
			marks.add(mark);
		}
		return marks;
	}

	/** How far up a number is, from 0 to 1. */
	double share(BigDecimal number) {
		return number.doubleValue() / this.top.doubleValue();
	}

}
