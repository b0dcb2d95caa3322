// What the walk asks of the page. Tabbable elements are numbered in document order; their unfocused look is kept, so that a
// focus ring is whatever can be seen to change.
() => {
	const TABBABLE = "a[href], area[href], button, input:not([type=hidden]), select, textarea, summary, iframe,"
		+ " audio[controls], video[controls], [contenteditable], [tabindex]";
	const look = (element) => {
		const style = getComputedStyle(element);
		return {
			outline: parseFloat(style.outlineWidth) > 0 && style.outlineStyle !== "none" && visible(style.outlineColor)
				? style.outlineWidth + style.outlineStyle + style.outlineColor : "",
			rest: [style.boxShadow, style.backgroundColor, style.borderColor, style.borderWidth, style.borderStyle].join(" "),
		};
	};
	const visible = (colour) => colour !== "transparent" && !/[,/] ?0(\.0+)?\)$/.test(colour);
	const onlyOfItsGroup = (element) => element.type !== "radio" || element.checked || element
		=== [...document.getElementsByName(element.name)].find((one) => one.form === element.form && !one.disabled
			&& ![...document.getElementsByName(element.name)].some((other) => other.checked));
	const name = (element) => {
		const words = (element.innerText || element.getAttribute("aria-label") || element.name || element.id || "").trim();
		return `<${element.localName}> "${words.replace(/\s+/g, " ").slice(0, 40)}"`;
	};
	const all = [...document.querySelectorAll(TABBABLE)].filter((element) => element.tabIndex >= 0 && !element.disabled
		&& !element.closest("[inert]") && element.checkVisibility({visibilityProperty: true}) && onlyOfItsGroup(element));
	const before = new Map(all.map((element) => [element, look(element)]));
	const order = (element) => all.indexOf(element);

	// Which fixed or sticky thing lies over the focused element, if one does. Of what is too tall to clear it, part must be seen.
	const cover = (element) => {
		const box = [...element.getClientRects()].find((one) => one.width > 0 && one.height > 0);
		if (!box) {
			return "nothing of it can be seen";
		}
		const left = Math.max(box.left, 0), right = Math.min(box.right, innerWidth);
		const top = Math.max(box.top, 0), bottom = Math.min(box.bottom, innerHeight);
		if (left >= right || top >= bottom) {
			return "it is outside of the window";
		}
		const covers = [];
		for (const x of [left + 1, (left + right) / 2, right - 1]) {
			for (const y of [top + 1, (top + bottom) / 2, bottom - 1]) {
				covers.push(over(element, document.elementFromPoint(x, y)));
			}
		}
		const covered = box.height > innerHeight / 2 ? covers.every((one) => one) : covers.some((one) => one);
		return covered ? "it lies under " + name(covers.find((one) => one)) : "";
	};
	const over = (element, top) => {
		for (let one = top; one && !one.contains(element) && !element.contains(one); one = one.parentElement) {
			if (["fixed", "sticky"].includes(getComputedStyle(one).position)) {
				return one;
			}
		}
		return null;
	};

	window.waymarkWalk = {
		tabbable: all.map(name),
		step: () => {
			const element = document.activeElement;
			if (!element || element === document.body || element === document.documentElement) {
				return null;
			}
			const now = look(element), then = before.get(element) ?? {outline: "", rest: now.rest};
			return {
				name: name(element),
				order: order(element),
				ring: (now.outline !== "" && now.outline !== then.outline) || now.rest !== then.rest,
				cover: cover(element),
			};
		},
	};
	return window.waymarkWalk.tabbable;
}
