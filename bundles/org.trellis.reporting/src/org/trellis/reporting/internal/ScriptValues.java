package org.trellis.reporting.internal;

import org.eclipse.birt.chart.log.ILogger;
import org.eclipse.birt.core.script.CoreJavaScriptWrapper;
import org.mozilla.javascript.Context;
import org.mozilla.javascript.Scriptable;
import org.mozilla.javascript.WrapFactory;

/**
 * How Java values look to the scripts of a task. Texts and numbers are values of the script language, not objects with Java methods;
 * the chart engine's logger, which every chart shows to scripts and which can write files anywhere, is an empty object.
 */
final class ScriptValues extends WrapFactory {
	/** For the lists and maps of BIRT, as in its own factory. */
	private final CoreJavaScriptWrapper collections = new CoreJavaScriptWrapper();

	ScriptValues() {
		setJavaPrimitiveWrap(false);
	}

	@Override
	public Object wrap(Context context, Scriptable scope, Object object, Class<?> staticType) {
		if (object instanceof ILogger) return context.newObject(scope);
		var collection = collections.wrap(context, scope, object, staticType);
		return collection != object ? collection : super.wrap(context, scope, object, staticType);
	}
}
