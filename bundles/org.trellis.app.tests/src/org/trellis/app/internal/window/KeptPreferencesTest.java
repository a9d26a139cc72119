package org.trellis.app.internal.window;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;

import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.URIUtil;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.junit.jupiter.api.Test;

/** What a person chose in a table is there the next day. */
class KeptPreferencesTest {
	@Test
	void whatWasChosenInATableIsOnTheDisk() throws Exception {
		var id = "test-" + UUID.randomUUID();
		var table = InstanceScope.INSTANCE.getNode("org.trellis.ui").node("tables").node(id);
		try {
			table.put("width.name", "123");
			KeptPreferences.flush();
			var file = Path.of(URIUtil.toURI(Platform.getInstanceLocation().getURL())).resolve(".metadata/.plugins/org.eclipse.core.runtime/.settings/org.trellis.ui.prefs");
			assertTrue(Files.readString(file).contains("tables/" + id + "/width.name=123"), file.toString());
		} finally {
			table.removeNode();
			KeptPreferences.flush();
		}
	}
}
