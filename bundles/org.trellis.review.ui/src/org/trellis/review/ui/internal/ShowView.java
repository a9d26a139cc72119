package org.trellis.review.ui.internal;

import java.util.Map;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.HandlerUtil;

/** Brings up the view that its command names in plugin.xml, in whatever perspective one is. */
public final class ShowView extends AbstractHandler implements IExecutableExtension {
	private String view;

	@Override
	public void setInitializationData(IConfigurationElement config, String property, Object data) {
		view = data instanceof Map<?, ?> named ? (String) named.get("view") : (String) data;
	}

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		try {
			HandlerUtil.getActiveWorkbenchWindowChecked(event).getActivePage().showView(view);
		} catch (PartInitException e) {
			throw new ExecutionException(e.getMessage(), e);
		}
		return null;
	}
}
