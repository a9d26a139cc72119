package org.trellis.app.internal.window;

import java.util.List;

import org.trellis.store.Opening;
import org.trellis.store.Opening.Refused;

/** What a person can do about a district that does not open. */
enum Step {
	CREATE, UPGRADE, PASSPHRASE, RETRY, RESTORE, CHOOSE;

	/** The likely one first. */
	static List<Step> after(Refused refused) {
		return switch (refused) {
		case Opening.Missing missing -> List.of(CREATE, CHOOSE);
		case Opening.NeedsUpgrade old -> List.of(UPGRADE, CHOOSE);
		case Opening.Newer newer -> List.of(CHOOSE);
		case Opening.Unfinished unfinished -> List.of(CREATE, RESTORE, CHOOSE);
		case Opening.InUse inUse -> List.of(RETRY, CHOOSE);
		case Opening.NotTrellis foreign -> List.of(CHOOSE);
		case Opening.WrongPassphrase encrypted -> List.of(PASSPHRASE, CHOOSE);
		case Opening.Unreachable unreachable -> List.of(RETRY, CHOOSE);
		case Opening.NoRights closed -> List.of(RETRY, CHOOSE);
		case Opening.Broken broken -> List.of(RESTORE, CHOOSE);
		};
	}

	String label() {
		return switch (this) {
		case CREATE -> Messages.stepCreate;
		case UPGRADE -> Messages.stepUpgrade;
		case PASSPHRASE -> Messages.stepPassphrase;
		case RETRY -> Messages.stepRetry;
		case RESTORE -> Messages.stepRestore;
		case CHOOSE -> Messages.stepChoose;
		};
	}
}
