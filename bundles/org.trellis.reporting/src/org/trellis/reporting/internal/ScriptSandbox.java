package org.trellis.reporting.internal;

import java.util.Set;

import org.mozilla.javascript.Context;
import org.mozilla.javascript.ContextFactory;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;

/**
 * Decides which Java classes scripts can touch, for every script engine of this process: values, and what the engine itself
 * cannot run without. Everything else does not exist for a script, neither by name nor as what some method returns.
 * <p>
 * Not on the list on purpose: {@code java.lang.*} ({@code Integer.getInteger} reads system properties), {@code Locale} (its default
 * can be set for the whole program), {@code ExecutionContext}, tasks and maps of the engine (through them the connection and the
 * design can be exchanged). {@link LockedTask} takes the objects of those classes out of reach, so that nothing has to wrap them.
 */
final class ScriptSandbox implements AutoCloseable {
	private static final String JAVASCRIPT = "org.eclipse.birt.report.engine.script.javascript";

	private static final Set<String> ALLOWED = Set.of("java.math.BigDecimal", "java.math.BigInteger", "java.util.Date", "java.sql.Date", "java.sql.Time",
			"java.sql.Timestamp", ScriptReportContext.class.getName(), ScriptWords.class.getName(),
			// holds the locale and time zone for BIRT's own functions; neither class can be reached through it
			"org.eclipse.birt.report.engine.javascript.JavascriptEngine$1",
			// the data set that a computed column belongs to
			"org.eclipse.birt.data.engine.script.JSDataSetImpl");

	private final ContextFactory factory;
	private final ContextFactory.Listener shutter = new ContextFactory.Listener() {
		@Override
		public void contextCreated(Context context) {
			context.setClassShutter(ALLOWED::contains);
		}

		@Override
		public void contextReleased(Context context) {
			// the shutter goes with it
		}
	};

	/** Locks down. Must come before the engine runs anything. */
	ScriptSandbox(BundleContext bundles) throws BundleException {
		// the bundle sets its context factory when it starts, and a factory can be set only once
		start(bundles);
		if (!ContextFactory.hasExplicitGlobal()) throw new IllegalStateException("The script engine of BIRT has no context factory");
		factory = ContextFactory.getGlobal();
		factory.addListener(shutter);
	}

	private static void start(BundleContext bundles) throws BundleException {
		for (var bundle : bundles.getBundles())
			if (JAVASCRIPT.equals(bundle.getSymbolicName())) {
				bundle.start(Bundle.START_TRANSIENT);
				return;
			}
		throw new IllegalStateException("The script engine of BIRT is missing");
	}

	@Override
	public void close() {
		factory.removeListener(shutter);
	}
}
