package org.trellis.checks.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.trellis.checks.Check;
import org.trellis.checks.CheckFinding;
import org.trellis.checks.CheckResult;
import org.trellis.checks.Checks;
import org.trellis.model.Contributed;
import org.trellis.store.Database;
import org.trellis.store.Progress;
import org.trellis.store.Scope;

/** Checks from the extension registry, asked for anew at each run. */
public final class ContributedChecks implements Checks {
	private static final String POINT = "org.trellis.checks";

	private final IExtensionRegistry registry;

	public ContributedChecks(IExtensionRegistry registry) {
		this.registry = registry;
	}

	@Override
	public List<CheckResult> run(Database database, Scope scope, Progress progress) {
		var elements = Arrays.stream(registry.getConfigurationElementsFor(POINT)).sorted(Comparator.comparing(ContributedChecks::name)).toList();
		var results = new ArrayList<CheckResult>();
		for (var element : elements) {
			if (progress.cancelled()) break;
			progress.at(name(element), results.size(), elements.size());
			results.add(run(element, database, scope));
		}
		results.sort(Comparator.comparing(ContributedChecks::order).thenComparing(ContributedChecks::id));
		return results;
	}

	private static int order(CheckResult result) {
		return switch (result) {
		case CheckResult.Failed failed -> -1;
		case CheckResult.Ran ran -> ran.check().severity().ordinal();
		};
	}

	private static String id(CheckResult result) {
		return switch (result) {
		case CheckResult.Failed failed -> failed.check();
		case CheckResult.Ran ran -> ran.check().id();
		};
	}

	/** Whatever a plug-in's check does wrong is its own result. */
	private static CheckResult run(IConfigurationElement element, Database database, Scope scope) {
		var plugin = element.getContributor().getName();
		return Contributed.<CheckResult> call(() -> {
			var check = whole((Check) element.createExecutableExtension("class"));
			return Contributed.call(() -> ran(plugin, check, database, scope), e -> failed(plugin, check.id(), e));
		}, e -> failed(plugin, name(element), e));
	}

	private static CheckResult ran(String plugin, Check check, Database database, Scope scope) {
		var findings = new ArrayList<CheckFinding>();
		var total = new long[1];
		check.run(database, scope, finding -> {
			if (total[0]++ < KEPT) findings.add(Objects.requireNonNull(finding, "it told a finding that is null"));
		});
		return new CheckResult.Ran(plugin, check, total[0], findings);
	}

	private static CheckResult failed(String plugin, String check, Throwable e) {
		return new CheckResult.Failed(plugin, check, "The check " + check + " of plug-in " + plugin + " failed: " + Contributed.reason(e), e);
	}

	/** Its class, or that it names none. */
	private static String name(IConfigurationElement element) {
		var name = element.getAttribute("class");
		return name == null ? "without a class" : name;
	}

	/** What tells too little of itself could be neither sorted nor shown. */
	private static Check whole(Check check) {
		Objects.requireNonNull(check.id(), "it has no id");
		Objects.requireNonNull(check.severity(), "it has no severity");
		Objects.requireNonNull(check.what(), "it does not say what it checks");
		Objects.requireNonNull(check.why(), "it does not say why");
		Objects.requireNonNull(check.howToFix(), "it does not say how to fix what it finds");
		return check;
	}
}
