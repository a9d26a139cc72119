package org.trellis.app.internal.cli;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.equinox.p2.core.IProvisioningAgent;
import org.eclipse.equinox.p2.core.ProvisionException;
import org.eclipse.equinox.p2.engine.IProfile;
import org.eclipse.equinox.p2.engine.IProfileRegistry;
import org.eclipse.equinox.p2.engine.ProvisioningContext;
import org.eclipse.equinox.p2.engine.query.UserVisibleRootQuery;
import org.eclipse.equinox.p2.metadata.IInstallableUnit;
import org.eclipse.equinox.p2.operations.InstallOperation;
import org.eclipse.equinox.p2.operations.ProfileChangeOperation;
import org.eclipse.equinox.p2.operations.ProvisioningSession;
import org.eclipse.equinox.p2.operations.UninstallOperation;
import org.eclipse.equinox.p2.query.QueryUtil;
import org.eclipse.equinox.p2.repository.artifact.IArtifactRepositoryManager;
import org.eclipse.equinox.p2.repository.metadata.IMetadataRepositoryManager;

/** What is installed in this program's own folder, and how it is changed: what Help > Install New Software does, with sentences instead of a wizard. */
final class Installation {
	private static final String GROUP = ".feature.group";
	private static final String FEATURE = ".feature";
	/** The program itself, which p2 lists like a module. */
	private static final String PROGRAM = "org.trellis.feature" + GROUP;

	/**
	 * @param id without the endings that p2 and features add, so that it can be given back to {@link #uninstall}
	 */
	record Module(String id, String version, String name) {
		private static Module of(IInstallableUnit unit) {
			return new Module(shortened(unit.getId()), unit.getVersion().toString(), unit.getProperty(IInstallableUnit.PROP_NAME, null));
		}

		private static String shortened(String id) {
			var feature = id.endsWith(GROUP) ? id.substring(0, id.length() - GROUP.length()) : id;
			return feature.endsWith(FEATURE) ? feature.substring(0, feature.length() - FEATURE.length()) : feature;
		}
	}

	private final IProvisioningAgent agent;
	private final String profile;
	private final Path folder;

	/**
	 * @param profile id of the profile in the agent's registry
	 * @param folder  where the program lies
	 */
	Installation(IProvisioningAgent agent, String profile, Path folder) {
		this.agent = agent;
		this.profile = profile;
		this.folder = folder;
	}

	/** What was installed beside the program itself, by id. */
	List<Module> modules() {
		return installed().stream().map(Module::of).sorted(Comparator.comparing(Module::id)).toList();
	}

	/**
	 * Installs a unit in the newest version that the site has, or brings it to that version.
	 *
	 * @param unit with or without the endings {@code .feature} and {@code .feature.group}
	 */
	Module install(Site site, String unit) {
		refuseReadOnly();
		var offered = offered(site);
		var found = newest(offered, unit).orElseThrow(() -> new CliFailure("The update site " + site + " has no unit \"" + unit + "\"" + has(offered)));
		if (roots().contains(found)) throw new CliFailure("\"" + unit + "\" is installed already, in version " + found.getVersion() + ", and the update site " + site + " has no newer one.");
		run(new InstallOperation(session(), List.of(found)), site, "\"" + unit + "\" cannot be installed");
		return Module.of(found);
	}

	Module uninstall(String unit) {
		refuseReadOnly();
		var modules = installed();
		var found = newest(modules, unit).orElseThrow(() -> new CliFailure("No module \"" + unit + "\" is installed" + has(modules)));
		run(new UninstallOperation(session(), List.of(found)), null, "\"" + unit + "\" cannot be removed");
		return Module.of(found);
	}

	private Set<IInstallableUnit> installed() {
		return roots().stream().filter(u -> !QueryUtil.isProduct(u) && !u.getId().equals(PROGRAM)).collect(Collectors.toSet());
	}

	private Set<IInstallableUnit> roots() {
		return profile().query(new UserVisibleRootQuery(), null).toSet();
	}

	private IProfile profile() {
		var found = agent.getService(IProfileRegistry.class).getProfile(profile);
		if (found == null) throw new CliFailure("This program was started from its sources; modules can be installed into a built product only.");
		return found;
	}

	private ProvisioningSession session() {
		return new ProvisioningSession(agent);
	}

	/** Not the folder's mode: a share that is mounted read-only has one that promises more. */
	private void refuseReadOnly() {
		if (!Files.isWritable(folder)) throw new CliFailure("The installation at " + folder + " is read-only for you. Have it done by whoever installed it; all users have the module at their next start.");
	}

	private Set<IInstallableUnit> offered(Site site) {
		try {
			var monitor = new NullProgressMonitor();
			var repository = agent.getService(IMetadataRepositoryManager.class).loadRepository(site.uri(), monitor);
			agent.getService(IArtifactRepositoryManager.class).loadRepository(site.uri(), monitor);
			return repository.query(QueryUtil.createIUGroupQuery(), monitor).toSet();
		} catch (ProvisionException | OperationCanceledException e) {
			throw new CliFailure("There is no update site at " + site + ", or it cannot be read" + site.hint() + ".", e);
		}
	}

	private static Optional<IInstallableUnit> newest(Set<IInstallableUnit> units, String unit) {
		var ids = Set.of(unit, unit + GROUP, unit + FEATURE + GROUP);
		return units.stream().filter(u -> ids.contains(u.getId())).max(Comparator.comparing(IInstallableUnit::getVersion));
	}

	private static String has(Set<IInstallableUnit> units) {
		if (units.isEmpty()) return "; there is none.";
		return "; there is " + units.stream().map(u -> Module.shortened(u.getId())).distinct().sorted().collect(Collectors.joining(", ")) + ".";
	}

	/** @param site null when nothing is fetched */
	private void run(ProfileChangeOperation operation, Site site, String failure) {
		var context = new ProvisioningContext(agent);
		var sites = site == null ? new URI[0] : new URI[] { site.uri() };
		context.setMetadataRepositories(sites);
		context.setArtifactRepositories(sites);
		operation.setProvisioningContext(context);
		operation.setProfileId(profile);
		var monitor = new NullProgressMonitor();
		expect(operation.resolveModal(monitor), failure + ": " + oneLine(operation.getResolutionDetails()));
		expect(operation.getProvisioningJob(monitor).runModal(monitor), failure);
	}

	private static void expect(IStatus status, String failure) {
		if (status.getSeverity() < IStatus.ERROR) return;
		var deepest = status;
		while (deepest.getChildren().length > 0) deepest = deepest.getChildren()[0];
		throw new CliFailure(failure.contains(": ") ? failure : failure + ": " + oneLine(deepest.getMessage()), status.getException());
	}

	private static String oneLine(String text) {
		return text == null ? "" : text.strip().replaceAll("\\s+", " ");
	}
}
