package org.trellis.app.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The start scripts of the product, run with a stand-in for Java that says how it was started. */
class LauncherTest {
	@TempDir
	Path folder;

	@Test
	void whatTheProgramWritesIsForItsUserOnly() throws Exception {
		assumeTrue(java.io.File.separatorChar == '/', "Windows has other scripts and no modes");
		for (var script : List.of("features/org.trellis.feature/rootfiles/linux/trellis", "features/org.trellis.feature/rootfiles/linux/trellis-cli", "releng/org.trellis.product/macosx/MacOS/trellis", "releng/org.trellis.product/macosx/MacOS/trellis-cli")) {
			var data = Files.createTempDirectory(folder, "home").resolve("data").resolve("trellis");
			assertEquals("0077", maskOfJava(project().resolve(script), data, "check"), script);
			if (script.endsWith("-cli")) for (var command : List.of("install", "uninstall")) assertEquals("0022", maskOfJava(project().resolve(script), data, command), "a module is for all who use the program");
			assertFalse(Files.exists(data), script + " leaves folders to the program, which knows all the ways to name them");
		}
	}

	private String maskOfJava(Path script, Path data, String command) throws Exception {
		var jdk = folder.resolve("jdk");
		var java = Files.createDirectories(jdk.resolve("bin")).resolve("java");
		Files.writeString(java, "#!/bin/sh\numask\n");
		Files.setPosixFilePermissions(java, PosixFilePermissions.fromString("rwx------"));
		// the one for the Mac looks for its neighbours
		var copy = Files.createDirectories(folder.resolve("MacOS")).resolve("start");
		Files.createDirectories(folder.resolve("Eclipse"));
		Files.copy(script, copy, StandardCopyOption.REPLACE_EXISTING);
		var process = new ProcessBuilder("sh", "-c", "umask 022; exec sh \"$0\" " + command, copy.toString()).redirectError(ProcessBuilder.Redirect.INHERIT);
		process.environment().put("JAVA_HOME", jdk.toString());
		process.environment().put("TRELLIS_DATA", data.toString());
		var started = process.start();
		var mask = started.inputReader().readLine();
		assertEquals(0, started.waitFor());
		return mask;
	}

	/** Where the program lies is not theirs, and there is nowhere else: one sentence instead of the platform's own page. */
	@Test
	void whoHasNoHomeIsToldSo() throws Exception {
		assumeTrue(java.io.File.separatorChar == '/' && !"root".equals(System.getProperty("user.name")), "Windows has other scripts; who is root may write everywhere");
		var program = Files.createDirectories(folder.resolve("program"));
		Files.createDirectory(program.resolve("configuration"), PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("r-xr-xr-x")));
		var commands = Files.createDirectory(folder.resolve("commands"));
		// a user whom the system does not know
		Files.setPosixFilePermissions(Files.writeString(commands.resolve("id"), "#!/bin/sh\necho no-such-user-here\n"), PosixFilePermissions.fromString("rwx------"));
		for (var script : List.of("trellis", "trellis-cli")) {
			Files.copy(project().resolve("features/org.trellis.feature/rootfiles/linux").resolve(script), program.resolve(script));
			var process = new ProcessBuilder("sh", program.resolve(script).toString(), "modules");
			process.environment().merge("PATH", commands.toString(), (path, first) -> first + ":" + path);
			var started = process.start();
			var said = new String(started.getErrorStream().readAllBytes());
			assertEquals(2, started.waitFor(), said);
			assertEquals(1, said.lines().count(), said);
			assertTrue(said.startsWith("trellis: this user has no home folder that can be written"), said);
		}
	}

	private static Path project() {
		for (var folder = Path.of("").toAbsolutePath(); folder != null; folder = folder.getParent()) if (Files.isDirectory(folder.resolve("bundles/org.trellis.model"))) return folder;
		throw new IllegalStateException("Run this test within the source tree");
	}
}
