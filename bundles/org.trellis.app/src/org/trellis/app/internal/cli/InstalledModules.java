package org.trellis.app.internal.cli;

import java.util.List;

import org.eclipse.equinox.p2.core.IProvisioningAgent;
import org.eclipse.equinox.p2.engine.IProfileRegistry;

/** What was installed beside the program itself, for the window. */
public final class InstalledModules {
	/** @param name what people call it */
	public record Installed(String id, String version, String name) {
	}

	private InstalledModules() {
	}

	/** By id; none for a program that was started from its sources. Reads files: not on the UI thread. */
	public static List<Installed> of(IProvisioningAgent agent) {
		if (agent.getService(IProfileRegistry.class).getProfile(IProfileRegistry.SELF) == null) return List.of();
		return new Installation(agent, IProfileRegistry.SELF, null).modules().stream().map(m -> new Installed(m.id(), m.version(), m.name())).toList();
	}
}
