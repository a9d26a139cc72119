package org.trellis.store.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.trellis.store.Change;
import org.trellis.store.internal.AuditDraft.Entry;

/** What a long transaction will say in the audit lies outside of memory, and not in clear. */
class AuditDraftTest {
	private static List<Entry> entries(int number) {
		var entries = new ArrayList<Entry>();
		for (int i = 0; i < number; i++) entries.add(new Entry(Change.Kind.values()[i % 3], i % 2 == 0 ? "Student" : "School", new UUID(i, ~i), i % 5 == 0 ? null : "[{\"givenName\":[\"Zo\u00eb\",\"\u738b " + "x".repeat(i % 4000) + "\"]}]"));
		return entries;
	}

	private static List<Entry> held(AuditDraft draft) throws SQLException {
		var held = new ArrayList<Entry>();
		draft.forEach(held::add);
		return held;
	}

	@Test
	void comesBackAsItWasAndInItsOrder() throws Exception {
		var entries = entries(AuditDraft.IN_MEMORY + 4_100);
		try (var draft = new AuditDraft()) {
			entries.forEach(draft::add);
			assertEquals(entries.size(), draft.size());
			assertEquals(entries, held(draft));
		}
	}

	@Test
	void whatFitsIntoMemoryStaysThere() throws Exception {
		var entries = entries(AuditDraft.IN_MEMORY);
		try (var draft = new AuditDraft()) {
			entries.forEach(draft::add);
			assertNull(draft.file());
			assertEquals(entries, held(draft));
		}
	}

	@Test
	void nobodyReadsItInTheTemporaryFileWhichGoesWithIt() throws Exception {
		var draft = new AuditDraft();
		var file = temporaryFile(draft);
		assertTrue(file.size() > 1_000_000, "written: " + file.size());
		var bytes = ByteBuffer.allocate(1_000_000);
		file.read(bytes, 0);
		var text = new String(bytes.array(), StandardCharsets.UTF_8);
		assertFalse(text.contains("Student") || text.contains("givenName") || text.contains("xxxxxx"));
		draft.close();
		assertFalse(file.isOpen());
	}

	private static FileChannel temporaryFile(AuditDraft draft) throws SQLException {
		entries(AuditDraft.IN_MEMORY + 2_000).forEach(draft::add);
		held(draft);
		return draft.file();
	}
}
