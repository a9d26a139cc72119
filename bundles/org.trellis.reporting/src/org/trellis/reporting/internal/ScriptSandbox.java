package org.trellis.reporting.internal;

import java.util.Set;
import java.util.function.BooleanSupplier;

import org.eclipse.birt.report.engine.javascript.JavascriptEngineFactory;
import org.mozilla.javascript.Context;
import org.mozilla.javascript.ContextFactory;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;

/**
 * Makes the contexts in which the scripts of this process run, once and for good. Decides which Java classes scripts can touch: values,
 * and what the engine itself cannot run without. Everything else does not exist for a script, neither by name nor as what some method
 * returns. And ends scripts that nobody wants any more.
 * <p>
 * Not on the list on purpose: {@code java.lang.*} ({@code Integer.getInteger} reads system properties), {@code Locale} (its default
 * can be set for the whole program), {@code ExecutionContext}, tasks and maps of the engine (through them the connection and the
 * design can be exchanged). {@link LockedTask} takes the objects of those classes out of reach, so that nothing has to wrap them.
 */
final class ScriptSandbox extends ContextFactory {
	private static final String JAVASCRIPT = "org.eclipse.birt.report.engine.script.javascript";
	/** How many steps a script makes between two looks whether it shall end. */
	private static final int STEPS = 20_000;

	private static final Set<String> ALLOWED = Set.of("java.math.BigDecimal", "java.math.BigInteger", "java.util.Date", "java.sql.Date", "java.sql.Time",
			"java.sql.Timestamp", ScriptReportContext.class.getName(), ScriptWords.class.getName(),
			// holds the locale and time zone for BIRT's own functions; neither class can be reached through it
			"org.eclipse.birt.report.engine.javascript.JavascriptEngine$1",
			// the data set that a computed column belongs to
			"org.eclipse.birt.data.engine.script.JSDataSetImpl");

	private final ThreadLocal<BooleanSupplier> unwanted = new ThreadLocal<>();

	private ScriptSandbox() {
		// one for the process, by lock
	}

	/** Ends the script of a stopped report. An error, because a script can catch exceptions. */
	private static final class Stopped extends Error {
		private static final long serialVersionUID = 1L;

		Stopped() {
			super("The script was stopped", null, false, false);
		}
	}

	/** Locks down, and stays. Must come before the engine runs anything. */
	static synchronized ScriptSandbox lock(BundleContext bundles) throws BundleException {
		start(bundles);
		if (ContextFactory.getGlobal() instanceof ScriptSandbox locked) return locked;
		// the bundle sets a factory of its own when it starts, and a factory can be set only once unless the bundle takes it back
		JavascriptEngineFactory.destroyMyFactory();
		var sandbox = new ScriptSandbox();
		ContextFactory.initGlobal(sandbox);
		return sandbox;
	}

	private static void start(BundleContext bundles) throws BundleException {
		for (var bundle : bundles.getBundles())
			if (JAVASCRIPT.equals(bundle.getSymbolicName())) {
				bundle.start(Bundle.START_TRANSIENT);
				return;
			}
		throw new BundleException("the plug-in " + JAVASCRIPT + " is missing");
	}

	/** Runs what runs scripts on this thread, until they are not wanted any more. */
	void run(Runnable scripts, BooleanSupplier noLongerWanted) {
		unwanted.set(noLongerWanted);
		try {
			scripts.run();
		} finally {
			unwanted.remove();
		}
	}

	@Override
	protected void onContextCreated(Context context) {
		context.setClassShutter(ALLOWED::contains);
		context.setInstructionObserverThreshold(STEPS);
		super.onContextCreated(context);
	}

	@Override
	protected void observeInstructionCount(Context context, int steps) {
		var ended = unwanted.get();
		if (ended != null && ended.getAsBoolean()) throw new Stopped();
	}

	/** As BIRT's own factory has it: a function sees the variables of the report that it runs in. */
	@Override
	protected boolean hasFeature(Context context, int feature) {
		return feature == Context.FEATURE_DYNAMIC_SCOPE || super.hasFeature(context, feature);
	}
}
