package org.trellis.testing;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipFile;

import org.eclipse.core.runtime.FileLocator;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;

/** Starts a class of a test as a process of its own, with plain Java and everything that the test itself can see. */
public final class ChildProcess {
	/** What the test does not want to read, nobody wants to read of its children. */
	private static final String LOGGING = "java.util.logging.config.file";

	private ChildProcess() {
	}

	/** @param scratch where libraries from within bundles can be laid out */
	public static Process start(Class<?> main, Path scratch, String... arguments) throws IOException {
		var command = new ArrayList<String>();
		command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
		var logging = System.getProperty(LOGGING);
		if (logging != null) command.add("-D" + LOGGING + "=" + logging);
		command.addAll(List.of("-Xmx256m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-cp", classPath(main, scratch), main.getName()));
		command.addAll(List.of(arguments));
		return new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
	}

	private static String classPath(Class<?> main, Path scratch) throws IOException {
		var own = FrameworkUtil.getBundle(main);
		if (own == null) return System.getProperty("java.class.path");
		var parts = new ArrayList<String>();
		for (var bundle : own.getBundleContext().getBundles()) addParts(bundle, scratch, parts);
		return String.join(File.pathSeparator, parts);
	}

	private static void addParts(Bundle bundle, Path scratch, List<String> parts) throws IOException {
		var location = file(bundle);
		if (location == null) return;
		parts.add(location.toString());
		// a bundle under test is the folder of its project, its classes where the build puts them
		for (var classes : List.of("target/classes", "target/test-classes")) parts.add(location.resolve(classes).toString());
		var classPath = bundle.getHeaders().get("Bundle-ClassPath");
		if (classPath == null || !Files.isRegularFile(location)) return;
		try (var zip = new ZipFile(location.toFile())) {
			for (var nested : classPath.split("\\s*,\\s*")) {
				var entry = zip.getEntry(nested);
				if (entry == null || !nested.endsWith(".jar")) continue;
				var target = scratch.resolve(bundle.getSymbolicName() + "-" + nested.substring(nested.lastIndexOf('/') + 1));
				if (!Files.exists(target)) try (var in = zip.getInputStream(entry)) {
					Files.copy(in, target);
				}
				parts.add(target.toString());
			}
		}
	}

	/** Null for a bundle that is not on the disk. */
	private static Path file(Bundle bundle) throws IOException {
		return FileLocator.getBundleFileLocation(bundle).map(File::toPath).orElse(null);
	}

	/** Ends the process as a power failure would: without a chance to tidy up. What it has printed can still be read. */
	public static void kill(Process process) {
		try {
			// not Process.destroyForcibly, which throws away what was printed
			process.toHandle().destroyForcibly();
			process.waitFor();
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
		}
	}
}
