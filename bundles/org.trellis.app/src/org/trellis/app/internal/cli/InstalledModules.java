package org.trellis.app.internal.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.eclipse.equinox.p2.core.IProvisioningAgent;
import org.eclipse.equinox.p2.core.IProvisioningAgentProvider;
import org.eclipse.equinox.p2.core.ProvisionException;
import org.eclipse.equinox.p2.engine.IProfileRegistry;

/** What was installed beside the program itself. Reads files: not on the UI thread. */
public final class InstalledModules {
	/** Where p2 writes down what is installed, within the program's folder. */
	private static final Path RECORDS = Path.of("p2", "org.eclipse.equinox.p2.engine", "profileRegistry");

	/** @param name what people call it */
	public record Installed(String id, String version, String name) {
	}

	private InstalledModules() {
	}

	/** By id; none for a program that was started from its sources. */
	public static List<Installed> of(IProvisioningAgent agent, IProvisioningAgentProvider provider) {
		return find(agent, provider, OwnInstallation.folder()).orElse(List.of());
	}

	/**
	 * @param agent of this process
	 * @param folder of the program
	 * @return empty for a program that was started from its sources
	 */
	static Optional<List<Installed>> find(IProvisioningAgent agent, IProvisioningAgentProvider provider, Path folder) {
		if (agent.getService(IProfileRegistry.class).getProfile(IProfileRegistry.SELF) != null) return Optional.of(in(agent, IProfileRegistry.SELF, folder));
		return Files.isDirectory(folder.resolve(RECORDS)) ? Optional.of(copied(provider, folder)) : Optional.empty();
	}

	private static List<Installed> in(IProvisioningAgent agent, String profile, Path folder) {
		return new Installation(agent, profile, folder).modules().stream().map(m -> new Installed(m.id(), m.version(), m.name())).toList();
	}

	/** Who may not write in the program's folder has a configuration of their own, beside which nothing is written down; and p2 reads only where it can lock. */
	private static List<Installed> copied(IProvisioningAgentProvider provider, Path folder) {
		try {
			var copy = Files.createTempDirectory("trellis-modules");
			try {
				copy(folder.resolve(RECORDS), copy.resolve(RECORDS));
				return read(provider, copy, folder);
			} finally {
				delete(copy);
			}
		} catch (IOException | ProvisionException e) {
			throw new CliFailure("What is installed at " + folder + " cannot be read (" + e.getMessage() + "); ask whoever installed it.", e);
		}
	}

	private static List<Installed> read(IProvisioningAgentProvider provider, Path copy, Path folder) throws ProvisionException {
		var agent = provider.createAgent(copy.resolve(RECORDS.getName(0)).toUri());
		try {
			var profiles = agent.getService(IProfileRegistry.class).getProfiles();
			return profiles.length == 0 ? List.of() : in(agent, profiles[0].getProfileId(), folder);
		} finally {
			agent.stop();
		}
	}

	/** What is installed, not what p2 did on the way to it. */
	private static void copy(Path from, Path to) throws IOException {
		try (var profiles = Files.newDirectoryStream(from, "*.profile")) {
			for (var profile : profiles) {
				var into = Files.createDirectories(to.resolve(profile.getFileName().toString()));
				try (var states = Files.newDirectoryStream(profile, "*.profile*")) {
					for (var state : states) Files.copy(state, into.resolve(state.getFileName().toString()));
				}
			}
		}
	}

	private static void delete(Path folder) throws IOException {
		try (var all = Files.walk(folder)) {
			for (var path : all.sorted(Comparator.reverseOrder()).toList()) Files.delete(path);
		}
	}
}
