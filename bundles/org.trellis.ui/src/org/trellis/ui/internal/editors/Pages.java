package org.trellis.ui.internal.editors;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.eclipse.core.runtime.Platform;
import org.eclipse.e4.core.contexts.ContextInjectionFactory;
import org.eclipse.e4.core.contexts.IEclipseContext;
import org.trellis.ui.OpenedDistrict;
import org.trellis.ui.editors.EditorPage;
import org.trellis.ui.editors.PageCondition;

/** The pages that are contributed at {@code org.trellis.ui.pages}. */
final class Pages {
	static final String POINT = "org.trellis.ui.pages";
	private static final String CONDITION = "condition";

	/**
	 * A page before it is made.
	 *
	 * @param plugin name of the bundle that brings it, for people
	 */
	record Contribution(String id, String name, String help, int order, String plugin, IConfigurationElement element) {
		/** Makes it. Whatever its constructor throws comes out of here. */
		EditorPage<?> make(IEclipseContext context) throws ClassNotFoundException {
			var bundle = Platform.getBundle(element.getContributor().getName());
			return (EditorPage<?>) ContextInjectionFactory.make(bundle.loadClass(element.getAttribute("class")), context);
		}

		/** Whether it has something to show in this district. Whatever its condition throws comes out of here. */
		boolean isOffered(OpenedDistrict district) throws CoreException {
			return element.getAttribute(CONDITION) == null || ((PageCondition) element.createExecutableExtension(CONDITION)).holds(district);
		}
	}

	private Pages() {
	}

	/** Those of one editor, in their order. */
	static List<Contribution> of(IExtensionRegistry registry, String editor) {
		var pages = new ArrayList<Contribution>();
		for (var element : registry.getConfigurationElementsFor(POINT)) if (editor.equals(element.getAttribute("editor"))) pages.add(contribution(element));
		pages.sort(Comparator.comparingInt(Contribution::order).thenComparing(Contribution::id));
		return pages;
	}

	private static Contribution contribution(IConfigurationElement element) {
		var name = element.getContributor().getName();
		var bundle = Platform.getBundle(name);
		var plugin = bundle == null || bundle.getHeaders().get("Bundle-Name") == null ? name : bundle.getHeaders().get("Bundle-Name");
		return new Contribution(first(element, "id", "class"), first(element, "name", "id", "class"), element.getAttribute("help"), order(element), plugin, element);
	}

	/** The first of these attributes that it has. */
	private static String first(IConfigurationElement element, String... attributes) {
		return Arrays.stream(attributes).map(element::getAttribute).filter(Objects::nonNull).findFirst().orElse("?");
	}

	/** What says no number comes last. */
	private static int order(IConfigurationElement element) {
		var order = element.getAttribute("order");
		return order != null && order.matches("\\d{1,9}") ? Integer.parseInt(order) : Integer.MAX_VALUE;
	}
}
