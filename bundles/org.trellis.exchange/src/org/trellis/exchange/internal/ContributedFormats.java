package org.trellis.exchange.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.eclipse.osgi.util.NLS;
import org.trellis.exchange.ImportFormat;
import org.trellis.model.Contributed;

/** The formats contributed at {@code org.trellis.exchange.formats}, each made once, when one is first asked for. What fails of one is told with its plug-in's name; the others work. */
final class ContributedFormats implements ImportFormats {
	private static final String POINT = "org.trellis.exchange.formats";
	private static final System.Logger LOG = System.getLogger(ContributedFormats.class.getName());

	private final IExtensionRegistry registry;
	private final Set<String> failures = new LinkedHashSet<>();
	private List<ImportFormat> formats;

	ContributedFormats(IExtensionRegistry registry) {
		this.registry = registry;
	}

	@Override
	public synchronized List<ImportFormat> all() {
		if (formats == null) formats = read();
		return formats;
	}

	@Override
	public List<String> refused() {
		all();
		synchronized (failures) {
			return List.copyOf(failures);
		}
	}

	private List<ImportFormat> read() {
		var found = new ArrayList<ImportFormat>();
		for (var element : registry.getConfigurationElementsFor(POINT)) {
			var plugin = element.getContributor().getName();
			Contributed.call(() -> found.add(new ContributedFormat((ImportFormat) element.createExecutableExtension("class"), plugin, e -> note(name(element), plugin, e))), e -> {
				note(name(element), plugin, e);
				return false;
			});
		}
		found.sort(Comparator.comparing(ImportFormat::id));
		return List.copyOf(found);
	}

	private static String name(IConfigurationElement element) {
		return String.valueOf(element.getAttribute("class"));
	}

	private void note(String format, String plugin, Throwable e) {
		var sentence = NLS.bind(Messages.formatFailed, new Object[] { format, plugin, Contributed.reason(e) });
		boolean first;
		synchronized (failures) {
			first = failures.add(sentence);
		}
		if (first) LOG.log(System.Logger.Level.ERROR, sentence, e);
	}
}
