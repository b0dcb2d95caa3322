package org.waymark.content.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.MailLink;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import com.vladsch.flexmark.util.sequence.SegmentedSequence;
import org.jspecify.annotations.Nullable;

/** Finds bare addresses in sentences (GFM 0.29, 6.9). */
final class Autolinks {

	private static final List<String> SCHEMES = List.of("http://", "https://", "ftp://");

	private static final Pattern DOMAIN = Pattern.compile("[\\p{L}\\p{N}_-]+(?:\\.[\\p{L}\\p{N}_-]+)*");

	private static final Pattern MAIL_DOMAIN = Pattern
			.compile("[A-Za-z0-9_-]+(?:\\.[A-Za-z0-9_-]+)*\\.[A-Za-z0-9_-]*[A-Za-z0-9]");

	private static final int LONGEST_DOMAIN = 253;

	/** Turns the bare addresses below {@code parent} into links; what is inside a link already is left alone. */
	void linkWithin(Node parent) {
		Node child = parent.getFirstChild();
		while (child != null) {
			Node next = child.getNext();
			if (child instanceof Text text) {
				next = join(text);
				link(text);
			} else if (!(child instanceof LinkSpan link && !link.isImage()) && child.hasChildren()) {
				linkWithin(child);
			}
			child = next;
		}
	}

	/** Takes the texts that follow into {@code first}; answers what comes after them. */
	private static @Nullable Node join(Text first) {
		List<BasedSequence> parts = new ArrayList<>(List.of(first.getChars()));
		Node next = first.getNext();
		while (next instanceof Text) {
			Node after = next.getNext();
			parts.add(next.getChars());
			next.unlink();
			next = after;
		}
		if (parts.size() > 1) {
			first.setChars(SegmentedSequence.create(first.getChars(), parts));
		}
		return next;
	}

	private static void link(Text text) {
		BasedSequence chars = text.getChars();
		String plain = chars.toString();
		int done = 0;
		for (int i = 0; i < plain.length(); i++) {
			boolean mail = plain.charAt(i) == '@';
			int start = mail ? mailStart(plain, i, done) : i;
			int end = mail ? mailEnd(plain, start, i) : webEnd(plain, i);
			if (end > start) {
				text.insertBefore(new Text(chars.subSequence(done, start)));
				text.insertBefore(node(chars.subSequence(start, end), mail));
				done = end;
				i = end - 1;
			}
		}
		if (done > 0) {
			text.setChars(chars.subSequence(done));
		}
	}

	private static Node node(BasedSequence address, boolean mail) {
		BasedSequence nothing = address.subSequence(0, 0);
		return mail ? new MailLink(nothing, address, nothing) : new AutoLink(nothing, address, nothing);
	}

	private static int mailStart(String text, int at, int least) {
		int start = at;
		while (start > least && isMailName(text.charAt(start - 1))) {
			start--;
		}
		return start;
	}

	private static boolean isMailName(char c) {
		return (c < 0x80 && Character.isLetterOrDigit(c)) || "._+-".indexOf(c) >= 0;
	}

	/** After the address, or -1 where there is none. */
	private static int mailEnd(String text, int start, int at) {
		Matcher domain = MAIL_DOMAIN.matcher(text).region(at + 1, Math.min(text.length(), at + 1 + LONGEST_DOMAIN));
		if (start == at || !domain.lookingAt()) {
			return -1;
		}
		int end = domain.end();
		boolean dangling = end < text.length() && "-_".indexOf(text.charAt(end)) >= 0;
		return dangling ? -1 : end;
	}

	/** After the address that begins at {@code start}, or -1 where none does. */
	private static int webEnd(String text, int start) {
		if ("hHfFwW".indexOf(text.charAt(start)) < 0 || !mayBegin(text, start)) {
			return -1;
		}
		boolean www = text.regionMatches(true, start, "www.", 0, 4);
		int host = www ? start : afterScheme(text, start);
		if (host < 0) {
			return -1;
		}
		Matcher domain = DOMAIN.matcher(text).region(host, Math.min(text.length(), host + LONGEST_DOMAIN));
		if (!domain.lookingAt() || !isDomain(domain.group(), www)) {
			return -1;
		}
		int end = domain.end();
		while (end < text.length() && text.charAt(end) > ' ' && text.charAt(end) != '<') {
			end++;
		}
		return withoutTrailing(text, domain.end(), end);
	}

	private static boolean mayBegin(String text, int start) {
		char before = (start == 0) ? ' ' : text.charAt(start - 1);
		return !Character.isLetterOrDigit(before) && before != '/' && before != ':' && before != '.';
	}

	private static int afterScheme(String text, int start) {
		for (String scheme : SCHEMES) {
			if (text.regionMatches(true, start, scheme, 0, scheme.length())) {
				return start + scheme.length();
			}
		}
		return -1;
	}

	private static boolean isDomain(String domain, boolean www) {
		String[] parts = domain.split("\\.");
		boolean underscore = parts[parts.length - 1].contains("_")
				|| (parts.length > 1 && parts[parts.length - 2].contains("_"));
		return !underscore && (!www || parts.length > 1);
	}

	/** A full stop that ends the sentence, or a bracket that was opened before the address, is no part of it. */
	private static int withoutTrailing(String text, int least, int most) {
		int end = most;
		int unopened = unopened(text, least, end);
		while (end > least) {
			char last = text.charAt(end - 1);
			boolean bracket = last == ')' && unopened > 0;
			if (!bracket && "?!.,:*_~'\";".indexOf(last) < 0) {
				return end;
			}
			unopened -= bracket ? 1 : 0;
			end--;
		}
		return end;
	}

	private static int unopened(String text, int start, int end) {
		int balance = 0;
		for (int i = start; i < end; i++) {
			char c = text.charAt(i);
			balance += (c == ')') ? 1 : (c == '(') ? -1 : 0;
		}
		return balance;
	}

}
