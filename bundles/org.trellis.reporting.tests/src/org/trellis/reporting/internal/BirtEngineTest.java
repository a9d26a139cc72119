package org.trellis.reporting.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.trellis.reporting.ReportException;

/** An engine that does not start leaves nothing behind, however often it is tried. */
class BirtEngineTest {
	@TempDir
	Path folder;

	private BirtEngine engine(BundleContext bundles, Path work) {
		return new BirtEngine(bundles, null, work);
	}

	/** An installation without the plug-in that runs scripts. */
	private static BundleContext incomplete() {
		return (BundleContext) Proxy.newProxyInstance(BirtEngineTest.class.getClassLoader(), new Class<?>[] { BundleContext.class }, (proxy, method, arguments) -> new Bundle[0]);
	}

	@Test
	void anEngineThatDoesNotStartLeavesNothing() throws IOException {
		var work = folder.resolve("engines");
		for (int i = 0; i < 2; i++) {
			var failure = assertThrows(ReportException.class, () -> engine(incomplete(), work));
			assertTrue(failure.getMessage().startsWith("The report engine does not start: the plug-in org.eclipse.birt.report.engine.script.javascript is missing."), failure.getMessage());
			try (var left = Files.list(work)) {
				assertEquals(0, left.count());
			}
		}
	}

	@Test
	void aPlaceThatCannotBeUsedIsNamed() throws IOException {
		var file = Files.createFile(folder.resolve("engines"));
		var failure = assertThrows(ReportException.class, () -> engine(incomplete(), file));
		assertTrue(failure.getMessage().contains(file.toString()) && failure.getMessage().endsWith("with room on the disk."), failure.getMessage());
	}
}
