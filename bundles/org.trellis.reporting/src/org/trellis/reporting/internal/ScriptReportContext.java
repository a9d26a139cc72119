package org.trellis.reporting.internal;

import java.util.Map;

import org.eclipse.birt.report.engine.executor.ExecutionContext;
import org.eclipse.birt.report.engine.script.internal.ReportContextImpl;

/**
 * What scripts know as {@code reportContext}. The engine's own parts use it too and need all of it; a script gets hold only of what
 * is text or number, because {@link ScriptSandbox} does not show it the classes of the rest. What takes effect without returning
 * anything is closed here.
 */
public final class ScriptReportContext extends ReportContextImpl {
	public ScriptReportContext(ExecutionContext context) {
		super(context);
	}

	/** In the language of the report; BIRT would take that of the program. */
	@Override
	public String getMessage(String key) {
		return getMessage(key, getLocale());
	}

	@Override
	public String getMessage(String key, Object[] parameters) {
		return getMessage(key, getLocale(), parameters);
	}

	/** Would exchange the connection that the data sets read through. */
	@Override
	@SuppressWarnings("rawtypes")
	public void setAppContext(Map appContext) {
		throw new UnsupportedOperationException("setAppContext is not for report designs");
	}

	/** Would look for a file by the name that the script gives. */
	@Override
	public String getResourceRenderURL(String resourceName) {
		throw new UnsupportedOperationException("getResourceRenderURL is not for report designs");
	}
}
