package org.trellis.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.attribute.AclEntry;
import java.nio.file.attribute.AclEntryFlag;
import java.nio.file.attribute.AclEntryPermission;
import java.nio.file.attribute.AclEntryType;
import java.nio.file.attribute.AclFileAttributeView;
import java.nio.file.attribute.UserPrincipal;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;

/** On Windows only the owner stands on the list of those who may look into what the store makes. */
class OwnerOnlyTest {
	/** A list as Windows keeps one, on which everybody stands at first. */
	private static final class ListOfAFile implements AclFileAttributeView {
		private final UserPrincipal owner = () -> "anna";
		private List<AclEntry> entries = List.of(AclEntry.newBuilder().setType(AclEntryType.ALLOW).setPrincipal(() -> "everybody").setPermissions(AclEntryPermission.READ_DATA).build());

		@Override
		public String name() {
			return "acl";
		}

		@Override
		public UserPrincipal getOwner() {
			return owner;
		}

		@Override
		public void setOwner(UserPrincipal someone) {
			throw new AssertionError("the owner stays");
		}

		@Override
		public List<AclEntry> getAcl() {
			return entries;
		}

		@Override
		public void setAcl(List<AclEntry> list) {
			entries = list;
		}
	}

	private static AclEntry closed(boolean folder) throws IOException {
		var list = new ListOfAFile();
		PrivateFiles.close(list, folder);
		assertEquals(1, list.entries.size(), "nobody who stood there before");
		var entry = list.entries.getFirst();
		assertEquals(list.owner, entry.principal());
		assertEquals(AclEntryType.ALLOW, entry.type());
		assertEquals(EnumSet.allOf(AclEntryPermission.class), entry.permissions());
		return entry;
	}

	@Test
	void nobodyElseStandsOnTheListOfAFile() throws IOException {
		assertEquals(Set.of(), closed(false).flags());
	}

	@Test
	void whatIsMadeInAFolderIsForItsOwnerToo() throws IOException {
		assertEquals(Set.of(AclEntryFlag.FILE_INHERIT, AclEntryFlag.DIRECTORY_INHERIT), closed(true).flags());
	}
}
