package org.waymark.theme;

import org.jspecify.annotations.NullUnmarked;
import org.thymeleaf.context.ITemplateContext;
import org.thymeleaf.messageresolver.IMessageResolver;

/** Gives templates the words of the locales, as {@code #{key}}. */
final class LocaleMessages implements IMessageResolver {

	private final Locales locales;

	LocaleMessages(Locales locales) {
		this.locales = locales;
	}

	@Override
	public String getName() {
		return "locales";
	}

	@Override
	public Integer getOrder() {
		return 1;
	}

	@Override
	@NullUnmarked
	public String resolveMessage(ITemplateContext context, Class<?> origin, String key, Object[] parameters) {
		Object[] arguments = (parameters == null) ? new Object[0] : parameters;
		return this.locales.text(key, context.getLocale().toLanguageTag(), arguments);
	}

	@Override
	@NullUnmarked
	public String createAbsentMessageRepresentation(ITemplateContext context, Class<?> origin, String key,
			Object[] parameters) {
		return key;
	}

}
