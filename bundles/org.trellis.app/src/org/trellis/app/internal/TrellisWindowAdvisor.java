package org.trellis.app.internal;

import org.eclipse.swt.graphics.Point;
import org.eclipse.ui.application.ActionBarAdvisor;
import org.eclipse.ui.application.IActionBarConfigurer;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;

/** Size, title and parts of the one window. */
final class TrellisWindowAdvisor extends WorkbenchWindowAdvisor {

	TrellisWindowAdvisor(IWorkbenchWindowConfigurer configurer) {
		super(configurer);
	}

	@Override
	public void preWindowOpen() {
		var window = getWindowConfigurer();
		window.setTitle("Trellis");
		window.setInitialSize(new Point(1280, 800));
		window.setShowPerspectiveBar(true);
		window.setShowStatusLine(true);
		window.setShowProgressIndicator(true);
	}

	@Override
	public ActionBarAdvisor createActionBarAdvisor(IActionBarConfigurer configurer) {
		return new TrellisActionBarAdvisor(configurer);
	}
}
