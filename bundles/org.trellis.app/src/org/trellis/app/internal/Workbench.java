package org.trellis.app.internal;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.URIUtil;
import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.eclipse.ui.PlatformUI;
import org.osgi.framework.FrameworkUtil;
import org.trellis.app.internal.window.Customization;
import org.trellis.app.internal.window.Headstart;
import org.trellis.app.internal.window.LockedPreferences;
import org.trellis.app.internal.window.TrellisWorkbenchAdvisor;
import org.trellis.store.Databases;

/** The application {@code org.trellis.app.workbench}: the window, until it is closed. */
public final class Workbench implements IApplication {

	@Override
	public Object start(IApplicationContext context) throws IOException, URISyntaxException {
		StartFolders.settle(Platform.getApplicationArgs());
		StartFolders.settleWorkspace();
		Logs.start("workbench");
		Customization.apply(Path.of(URIUtil.toURI(Platform.getInstallLocation().getURL())), List.of(Platform.getCommandLineArgs()));
		LockedPreferences.read().enforce();
		var display = PlatformUI.createDisplay();
		// the service is made here and not on the thread that opens: generated packages must not be loaded by two threads at once
		try (var databases = Headstart.of(databases())) {
			int code = PlatformUI.createAndRunWorkbench(display, new TrellisWorkbenchAdvisor(databases));
			return code == PlatformUI.RETURN_RESTART ? EXIT_RESTART : EXIT_OK;
		} finally {
			display.dispose();
		}
	}

	private static Databases databases() {
		var bundles = FrameworkUtil.getBundle(Workbench.class).getBundleContext();
		return bundles.getService(bundles.getServiceReference(Databases.class));
	}

	@Override
	public void stop() {
		if (!PlatformUI.isWorkbenchRunning()) return;
		var workbench = PlatformUI.getWorkbench();
		workbench.getDisplay().syncExec(() -> workbench.close());
	}
}
