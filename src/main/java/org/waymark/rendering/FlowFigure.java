package org.waymark.rendering;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.waymark.content.Language;
import org.waymark.content.PagePath;
import org.waymark.content.flow.Flow;
import org.waymark.content.flow.FlowMention;
import org.waymark.content.flow.FlowOutline;
import org.waymark.content.flow.FlowStep;
import org.waymark.rendering.flow.FlowChart;
import org.waymark.theme.ContactView;
import org.waymark.theme.FlowView;
import org.waymark.theme.Link;

/** A flow as a view: its list with the contacts and pages that may be shown now, and its picture. */
final class FlowFigure {

	private final ContactCards cards;

	private final Links links;

	private final Language language;

	private final String id;

	private boolean withheld;

	/**
	 * One figure of a page.
	 *
	 * @param id what its ids begin with, used by nothing else on the page
	 */
	FlowFigure(ContactCards cards, Links links, Language language, String id) {
		this.cards = cards;
		this.links = links;
		this.language = language;
		this.id = id;
	}

	FlowView view(Flow flow, Optional<FlowChart> chart) {
		return new FlowView(flow.title(), flow.about(), flow.kind() == Flow.Kind.TREE,
				chart.map(FlowChart::svg).orElse(""), chart.map(FlowChart::wide).orElse(false),
				steps(FlowOutline.of(flow).items()));
	}

	/** Whether a contact of the list may not be shown at the moment. */
	boolean withheld() {
		return this.withheld;
	}

	private List<FlowView.Step> steps(List<FlowOutline.Item> items) {
		List<FlowView.Step> steps = new ArrayList<>();
		for (FlowOutline.Item item : items) {
			FlowStep step = item.step();
			List<FlowView.Way> ways = item.ways().stream().map((way) -> new FlowView.Way(way.exit().answer(),
					way.exit().to(), way.number(), this.id + way.exit().to(), way.exit().back(), way.plain(),
					steps(way.items()))).toList();
			steps.add(new FlowView.Step(item.number(), step.id(), this.id + step.id(),
					step.shape() == FlowStep.Shape.ASK, step.text(), step.who(), step.by(), step.note(),
					contact(step.contact()), link(step.link()), ways));
		}
		return steps;
	}

	private @Nullable ContactView contact(@Nullable FlowMention mention) {
		if (mention == null) {
			return null;
		}
		ContactView card = this.cards.card(this.language, mention.target()).orElse(null);
		this.withheld |= card == null;
		return card;
	}

	/** A page is called by its own title; one that isn't there is not linked to. */
	private @Nullable Link link(@Nullable FlowMention mention) {
		String[] parts = (mention == null) ? new String[]{""} : mention.target().split("(?=[?#])", 2);
		String rest = (parts.length > 1) ? parts[1] : "";
		return !PagePath.isValid(parts[0])
				? null
				: this.links.to(List.of(new PagePath(parts[0]))).stream().findFirst()
						.map((page) -> new Link(page.title(), page.address() + rest)).orElse(null);
	}

}
