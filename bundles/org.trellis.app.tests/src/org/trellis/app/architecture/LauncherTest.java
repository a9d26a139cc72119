package org.trellis.app.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
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
			assertEquals("0077", maskOfJava(project().resolve(script), data), script);
			assertFalse(Files.exists(data), script + " leaves folders to the program, which knows all the ways to name them");
		}
	}

	private String maskOfJava(Path script, Path data) throws Exception {
		var jdk = folder.resolve("jdk");
		var java = Files.createDirectories(jdk.resolve("bin")).resolve("java");
		Files.writeString(java, "#!/bin/sh\numask\n");
		Files.setPosixFilePermissions(java, PosixFilePermissions.fromString("rwx------"));
		// the one for the Mac looks for its neighbours
		var copy = Files.createDirectories(folder.resolve("MacOS")).resolve("start");
		Files.createDirectories(folder.resolve("Eclipse"));
		Files.copy(script, copy, StandardCopyOption.REPLACE_EXISTING);
		var process = new ProcessBuilder("sh", "-c", "umask 022; exec sh \"$0\" check", copy.toString()).redirectError(ProcessBuilder.Redirect.INHERIT);
		process.environment().put("JAVA_HOME", jdk.toString());
		process.environment().put("TRELLIS_DATA", data.toString());
		var started = process.start();
		var mask = started.inputReader().readLine();
		assertEquals(0, started.waitFor());
		return mask;
	}

	private static Path project() {
		for (var folder = Path.of("").toAbsolutePath(); folder != null; folder = folder.getParent()) if (Files.isDirectory(folder.resolve("bundles/org.trellis.model"))) return folder;
		throw new IllegalStateException("Run this test within the source tree");
	}
}
