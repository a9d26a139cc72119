package org.trellis.resources.match;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.trellis.model.Contributed;

/** The criteria that bundles contribute at {@code org.trellis.resources.criteria}. An OSGi service; immutable, safe from any thread. */
public final class MatchingCriteria {
	private static final String POINT = "org.trellis.resources.criteria";

	private final List<Criterion> criteria;

	public MatchingCriteria(IExtensionRegistry registry) {
		this(Arrays.stream(registry.getConfigurationElementsFor(POINT)).map(MatchingCriteria::criterion).toList());
	}

	/** Given criteria, for programs that run without OSGi. */
	public MatchingCriteria(List<Criterion> given) {
		criteria = given.stream().sorted(Comparator.comparing(Criterion::isHard).reversed().thenComparing(Criterion::weight, Comparator.reverseOrder()).thenComparing(Criterion::id)).toList();
	}

	/** The hard ones first, then by weight, the heaviest first. */
	public List<Criterion> all() {
		return criteria;
	}

	/** A criterion that cannot be made is kept as one that fails, so that the person who reads a ranking learns that it is missing. */
	private static Criterion criterion(IConfigurationElement element) {
		return new Criterion(first(element, "id", "class"), first(element, "label", "id", "class"), weight(element.getAttribute("weight")), element.getContributor().getName(), made(element));
	}

	/** The first of these attributes that it has. */
	private static String first(IConfigurationElement element, String... attributes) {
		return Arrays.stream(attributes).map(element::getAttribute).filter(Objects::nonNull).findFirst().orElse("?");
	}

	private static MatchingCriterion made(IConfigurationElement element) {
		return Contributed.call(() -> (MatchingCriterion) element.createExecutableExtension("class"), e -> round -> {
			throw new IllegalStateException(Contributed.reason(e), e);
		});
	}

	/** A weight that cannot be read is taken for hard: rather one reason too many than one that is not heard. */
	private static int weight(String text) {
		return text != null && text.matches("[1-9][0-9]{0,2}") ? Integer.parseInt(text) : Criterion.HARD;
	}
}
