package org.waymark.content.markdown;

import java.util.HashMap;
import java.util.Map;

import com.vladsch.flexmark.ast.StrongEmphasis;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.ext.gfm.strikethrough.Strikethrough;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import org.jspecify.annotations.Nullable;

/** The delimiter runs of a stretch of text, and how they become emphasis (CommonMark 0.31.2, "process emphasis"). */
final class Emphasis {

	private @Nullable DelimiterRun last;

	@Nullable
	DelimiterRun last() {
		return this.last;
	}

	/** Notes the run in {@code node}; before and after are the code points around it, or 0 at the ends. */
	void add(Text node, char sign, int before, int after) {
		boolean left = isFlanking(before, after);
		boolean right = isFlanking(after, before);
		boolean opens = (sign == '_') ? left && (!right || isPunctuation(before)) : left;
		boolean closes = (sign == '_') ? right && (!left || isPunctuation(after)) : right;
		DelimiterRun run = new DelimiterRun(node, sign, opens, closes, this.last);
		if (this.last != null) {
			this.last.next = run;
		}
		this.last = run;
	}

	/** Turns the runs above {@code bottom} into emphasis, and forgets them. */
	void resolve(@Nullable DelimiterRun bottom) {
		Map<Integer, @Nullable DelimiterRun> bottoms = new HashMap<>();
		DelimiterRun closer = firstAbove(bottom);
		while (closer != null) {
			if (!closer.closes) {
				closer = closer.next;
				continue;
			}
			DelimiterRun floor = bottoms.containsKey(closer.kind()) ? bottoms.get(closer.kind()) : bottom;
			DelimiterRun opener = openerFor(closer, bottom, floor);
			if (opener != null) {
				closer = emphasise(opener, closer);
			} else {
				bottoms.put(closer.kind(), closer.previous);
				DelimiterRun next = closer.next;
				if (!closer.opens) {
					remove(closer);
				}
				closer = next;
			}
		}
		while (this.last != null && this.last != bottom) {
			remove(this.last);
		}
	}

	private @Nullable DelimiterRun firstAbove(@Nullable DelimiterRun bottom) {
		if (bottom != null) {
			return bottom.next;
		}
		DelimiterRun run = this.last;
		while (run != null && run.previous != null) {
			run = run.previous;
		}
		return run;
	}

	private static @Nullable DelimiterRun openerFor(DelimiterRun closer, @Nullable DelimiterRun bottom,
			@Nullable DelimiterRun floor) {
		DelimiterRun opener = closer.previous;
		while (opener != null && opener != bottom && opener != floor) {
			if (opener.match(closer) > 0) {
				return opener;
			}
			opener = opener.previous;
		}
		return null;
	}

	/** Puts what stands between the two into emphasis; answers where to look for the next closer. */
	private @Nullable DelimiterRun emphasise(DelimiterRun opener, DelimiterRun closer) {
		int used = opener.match(closer);
		Node emphasis = (opener.sign == '~')
				? new Strikethrough()
				: (used == 2) ? new StrongEmphasis() : new com.vladsch.flexmark.ast.Emphasis();
		Node child = opener.node.getNext();
		while (child != null && child != closer.node) {
			Node next = child.getNext();
			emphasis.appendChild(child);
			child = next;
		}
		opener.node.insertAfter(emphasis);
		while (closer.previous != null && closer.previous != opener) {
			remove(closer.previous);
		}
		use(opener, used);
		DelimiterRun next = closer.next;
		use(closer, used);
		return (closer.left > 0) ? closer : next;
	}

	private void use(DelimiterRun run, int used) {
		run.left -= used;
		if (run.left == 0) {
			run.node.unlink();
			remove(run);
		} else {
			BasedSequence chars = run.node.getChars();
			run.node.setChars(chars.subSequence(0, run.left));
		}
	}

	private void remove(DelimiterRun run) {
		if (run.previous != null) {
			run.previous.next = run.next;
		}
		if (run.next != null) {
			run.next.previous = run.previous;
		} else {
			this.last = run.previous;
		}
	}

	/** Whether a run is flanked by text on the side of {@code near}. */
	private static boolean isFlanking(int far, int near) {
		return !isBlank(near) && (!isPunctuation(near) || isBlank(far) || isPunctuation(far));
	}

	private static boolean isBlank(int c) {
		return c == 0 || c == '\t' || c == '\n' || c == '\f' || c == '\r'
				|| Character.getType(c) == Character.SPACE_SEPARATOR;
	}

	private static boolean isPunctuation(int c) {
		return switch (Character.getType(c)) {
			case Character.CONNECTOR_PUNCTUATION, Character.DASH_PUNCTUATION, Character.START_PUNCTUATION,
					Character.END_PUNCTUATION, Character.INITIAL_QUOTE_PUNCTUATION, Character.FINAL_QUOTE_PUNCTUATION,
					Character.OTHER_PUNCTUATION, Character.MATH_SYMBOL, Character.CURRENCY_SYMBOL,
					Character.MODIFIER_SYMBOL, Character.OTHER_SYMBOL ->
				true;
			default -> false;
		};
	}

}
