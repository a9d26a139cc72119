package org.trellis.reporting.internal;

import java.sql.Connection;
import java.util.List;

import org.eclipse.birt.core.exception.BirtException;
import org.eclipse.birt.core.script.ScriptContext;
import org.eclipse.birt.data.engine.api.IDataScriptEngine;
import org.eclipse.birt.report.engine.api.IReportRunnable;
import org.eclipse.birt.report.engine.api.impl.ReportEngine;
import org.eclipse.birt.report.engine.api.impl.RunAndRenderTask;

/**
 * A task whose scripts find neither the engine nor the machine. BIRT hands a script the execution context, the task, the object model
 * of the report and every system property as variables; here they are taken away before the first line of the design runs.
 * Made, run and closed on one thread, as BIRT demands.
 */
final class LockedTask extends RunAndRenderTask implements AutoCloseable {
	/** What {@code ExecutionContext} registers beside the properties and the application context. */
	private static final List<String> ENGINE = List.of("_jsContext", "_statusHandle", "statusHandle", "report", "config");

	@SuppressWarnings("unchecked")
	LockedTask(ReportEngine engine, IReportRunnable design, ScriptWords words) throws BirtException {
		super(engine, design);
		executionContext.setReportContext(new ScriptReportContext(executionContext));
		var scripts = executionContext.getScriptContext();
		executionContext.getBeans().keySet().forEach(name -> scripts.removeAttribute((String) name));
		executionContext.getBeans().clear();
		ENGINE.forEach(scripts::removeAttribute);
		executionContext.getConfigs().clear();
		executionContext.registerBean("trellis", words);
		showOnlyValues(scripts);
	}

	private static void showOnlyValues(ScriptContext scripts) throws BirtException {
		var engine = (IDataScriptEngine) scripts.getScriptEngine("javascript");
		engine.getJSContext(scripts).setWrapFactory(new ScriptValues());
	}

	/** Makes every data set read through this connection, whatever its data source says. The task does not close it. */
	@SuppressWarnings("unchecked")
	void readThrough(Connection connection) {
		// put here and not by setAppContext, which would make it a variable of the scripts
		getAppContext().put("OdaJDBCDriverPassInConnection", connection);
		getAppContext().put("OdaJDBCDriverPassInConnectionCloseAfterUse", Boolean.FALSE);
	}
}
