package org.trellis.app.internal.cli;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Path;

import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.URIUtil;
import org.eclipse.equinox.p2.core.IProvisioningAgent;
import org.eclipse.equinox.p2.engine.IProfileRegistry;

/** Finds the installation that this very process runs from. */
final class OwnInstallation {
	/** p2's question whether unsigned jars are wanted has been answered by whoever named site and unit. */
	private static final String UNSIGNED = "eclipse.p2.unsignedPolicy";

	private OwnInstallation() {
	}

	static Installation of(CliContext context) {
		System.setProperty(UNSIGNED, "allow");
		return new Installation(context.service(IProvisioningAgent.class), IProfileRegistry.SELF, folder());
	}

	static Path folder() {
		try {
			return Path.of(URIUtil.toURI(Platform.getInstallLocation().getURL())).toRealPath();
		} catch (URISyntaxException | IOException e) {
			throw new CliFailure("The folder of this program cannot be found: " + e.getMessage() + ".", e);
		}
	}
}
