package org.waymark.theme;

import java.util.Map;

import org.jspecify.annotations.NullUnmarked;
import org.thymeleaf.IEngineConfiguration;
import org.thymeleaf.cache.AlwaysValidCacheEntryValidity;
import org.thymeleaf.cache.ICacheEntryValidity;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.AbstractTemplateResolver;
import org.thymeleaf.templateresource.ITemplateResource;
import org.thymeleaf.templateresource.StringTemplateResource;

/** Finds templates, components and icons among the files of a snapshot. */
final class MemoryTemplates extends AbstractTemplateResolver {

	private final ThemeFiles files;

	MemoryTemplates(ThemeFiles files) {
		this.files = files;
	}

	/** The file that a name in a template stands for: {@code components/card}, {@code icons/phone}, or a template. */
	static String path(String name) {
		if (name.startsWith("components/")) {
			return name + name.substring(name.lastIndexOf('/')) + ".html";
		}
		return name.startsWith("icons/") ? name + ".svg" : "templates/" + name + ".html";
	}

	@Override
	@NullUnmarked
	protected ITemplateResource computeTemplateResource(IEngineConfiguration configuration, String ownerTemplate,
			String template, Map<String, Object> attributes) {
		String path = path(template);
		return this.files.has(path) ? new StringTemplateResource(this.files.text(path)) : null;
	}

	@Override
	@NullUnmarked
	protected TemplateMode computeTemplateMode(IEngineConfiguration configuration, String ownerTemplate,
			String template, Map<String, Object> attributes) {
		return TemplateMode.HTML;
	}

	@Override
	@NullUnmarked
	protected ICacheEntryValidity computeValidity(IEngineConfiguration configuration, String ownerTemplate,
			String template, Map<String, Object> attributes) {
		return AlwaysValidCacheEntryValidity.INSTANCE;
	}

}
