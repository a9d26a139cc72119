package org.trellis.app.internal.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.eclipse.equinox.p2.core.IProvisioningAgent;
import org.eclipse.equinox.p2.core.IProvisioningAgentProvider;
import org.eclipse.equinox.p2.core.ProvisionException;
import org.eclipse.equinox.p2.engine.IProfile;
import org.eclipse.equinox.p2.engine.IProfileRegistry;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.FrameworkUtil;
import org.trellis.app.internal.cli.Installation.Module;

/** Modules come and go in an installation of their own, from a site that holds nothing but what is said about them. */
class InstallationTest {
	private static final String PROFILE = "trellis";

	@TempDir
	Path folder;
	private IProvisioningAgent agent;
	private Installation installation;

	@BeforeEach
	void anEmptyInstallation() throws ProvisionException {
		var bundles = FrameworkUtil.getBundle(Cli.class).getBundleContext();
		agent = bundles.getService(bundles.getServiceReference(IProvisioningAgentProvider.class)).createAgent(folder.resolve("p2").toUri());
		agent.getService(IProfileRegistry.class).addProfile(PROFILE, Map.of(IProfile.PROP_INSTALL_FOLDER, folder.toString()));
		installation = new Installation(agent, PROFILE, folder);
	}

	@AfterEach
	void stop() {
		agent.stop();
	}

	@Test
	void aModuleIsInstalledListedAndRemovedByItsPlainName() throws IOException {
		var site = site("site", unit("org.example.devices.feature", "1.0.0", ""));
		assertEquals(List.of(), installation.modules());
		var module = new Module("org.example.devices", "1.0.0", "Module org.example.devices.feature");
		assertEquals(module, installation.install(Site.parse(site.toString()), "org.example.devices"));
		assertEquals(List.of(module), installation.modules());
		assertEquals(module, installation.uninstall("org.example.devices.feature"));
		assertEquals(List.of(), installation.modules());
	}

	@Test
	void theProgramItselfIsNoModule() throws IOException {
		var site = site("site", unit("org.trellis.feature", "1.0.0", ""));
		installation.install(Site.parse(site.toString()), "org.trellis");
		assertEquals(List.of(), installation.modules());
		assertEquals("No module \"org.trellis\" is installed; there is none.", refusal(() -> installation.uninstall("org.trellis")));
	}

	@Test
	void theNewestVersionIsTakenAndReplacesAnOlderOne() throws IOException {
		var old = site("old", unit("org.example.devices.feature", "1.0.0", ""));
		var newer = site("new", unit("org.example.devices.feature", "1.2.0", "") + unit("org.example.devices.feature", "1.10.0", ""));
		installation.install(Site.parse(old.toString()), "org.example.devices");
		assertEquals("1.10.0", installation.install(Site.parse(newer.toString()), "org.example.devices").version());
		assertEquals(List.of("1.10.0"), installation.modules().stream().map(Module::version).toList());
		assertTrue(refusal(() -> installation.install(Site.parse(newer.toString()), "org.example.devices")).startsWith("\"org.example.devices\" is installed already, in version 1.10.0,"));
	}

	@Test
	void aSiteMayBeAZipFile() throws IOException {
		var site = site("site", unit("org.example.devices.feature", "1.0.0", ""));
		var zip = folder.resolve("site.zip");
		try (var out = new ZipOutputStream(Files.newOutputStream(zip))) {
			for (var name : List.of("content.xml", "artifacts.xml")) {
				out.putNextEntry(new ZipEntry(name));
				Files.copy(site.resolve(name), out);
			}
		}
		assertEquals("org.example.devices", installation.install(Site.parse(zip.toString()), "org.example.devices").id());
	}

	@Test
	void aUnitThatIsNotThereIsAnsweredWithThoseThatAre() throws IOException {
		var site = site("site", unit("org.example.devices.feature", "1.0.0", "") + unit("org.example.careers.feature", "1.0.0", ""));
		assertEquals("The update site " + site + " has no unit \"org.example.device\"; there is org.example.careers, org.example.devices.", refusal(() -> installation.install(Site.parse(site.toString()), "org.example.device")));
		assertEquals("No module \"org.example.devices\" is installed; there is none.", refusal(() -> installation.uninstall("org.example.devices")));
	}

	@Test
	void whatAModuleLacksIsNamed() throws IOException {
		var site = site("site", unit("org.example.devices.feature", "1.0.0", "<requires size='1'><required namespace='osgi.bundle' name='org.example.lacking' range='0.0.0'/></requires>"));
		var sentence = refusal(() -> installation.install(Site.parse(site.toString()), "org.example.devices"));
		assertTrue(sentence.startsWith("\"org.example.devices\" cannot be installed: "), sentence);
		assertTrue(sentence.contains("org.example.lacking"), sentence);
		assertEquals(1, sentence.lines().count());
		assertEquals(List.of(), installation.modules());
	}

	@Test
	void aSiteThatIsNoneIsToldAsSuch() throws IOException {
		var nowhere = folder.resolve("nowhere").toString();
		assertEquals("There is no update site at " + nowhere + ": no such folder or file.", refusal(() -> Site.parse(nowhere)));
		var empty = Files.createDirectories(folder.resolve("empty")).toString();
		assertEquals("There is no update site at " + empty + ", or it cannot be read.", refusal(() -> installation.install(Site.parse(empty), "org.example.devices")));
		var web = refusal(() -> installation.install(Site.parse("http://127.0.0.1:1/site"), "org.example.devices"));
		assertTrue(web.startsWith("There is no update site at http://127.0.0.1:1/site, or it cannot be read (an http address is asked by https"), web);
		assertEquals("\"http://a b\" is no address of an update site.", refusal(() -> Site.parse("http://a b")));
	}

	@Test
	void aReadOnlyInstallationIsLeftAlone() throws IOException {
		var site = site("site", unit("org.example.devices.feature", "1.0.0", ""));
		var shared = Files.createDirectories(folder.resolve("shared"));
		assumeFalse(!shared.toFile().setWritable(false) || Files.isWritable(shared), "root may write everywhere");
		var readOnly = new Installation(agent, PROFILE, shared);
		assertTrue(refusal(() -> readOnly.install(Site.parse(site.toString()), "org.example.devices")).startsWith("The installation at " + shared + " is read-only for you."));
		assertTrue(refusal(() -> readOnly.uninstall("org.example.devices")).contains("is read-only for you"));
	}

	@Test
	void aProgramStartedFromItsSourcesHasNoModules() {
		assertTrue(refusal(new Installation(agent, "no-such-profile", folder)::modules).startsWith("This program was started from its sources"));
	}

	private static String refusal(Runnable what) {
		return assertThrows(CliFailure.class, what::run).getMessage();
	}

	private static String unit(String feature, String version, String requires) {
		return "<unit id='" + feature + ".feature.group' version='" + version + "'><update id='" + feature + ".feature.group' range='[0.0.0," + version + ")' severity='0'/><properties size='2'>"
				+ "<property name='org.eclipse.equinox.p2.name' value='Module " + feature + "'/><property name='org.eclipse.equinox.p2.type.group' value='true'/></properties><provides size='1'>"
				+ "<provided namespace='org.eclipse.equinox.p2.iu' name='" + feature + ".feature.group' version='" + version + "'/></provides>" + requires + "<touchpoint id='null' version='0.0.0'/></unit>";
	}

	private Path site(String name, String units) throws IOException {
		var site = Files.createDirectories(folder.resolve(name));
		Files.writeString(site.resolve("content.xml"), "<?xml version='1.0' encoding='UTF-8'?><?metadataRepository version='1.2.0'?><repository name='" + name
				+ "' type='org.eclipse.equinox.internal.p2.metadata.repository.LocalMetadataRepository' version='1'><units>" + units + "</units></repository>");
		Files.writeString(site.resolve("artifacts.xml"), "<?xml version='1.0' encoding='UTF-8'?><?artifactRepository version='1.1.0'?><repository name='" + name
				+ "' type='org.eclipse.equinox.p2.artifact.repository.simpleRepository' version='1'><artifacts size='0'/></repository>");
		return site;
	}
}
