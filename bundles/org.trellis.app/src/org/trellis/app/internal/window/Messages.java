package org.trellis.app.internal.window;

import org.eclipse.osgi.util.NLS;

/** The texts of the window. */
public final class Messages extends NLS {
	public static String menuFile;
	public static String menuEdit;
	public static String menuWindow;
	public static String menuPerspective;
	public static String menuTheme;
	public static String menuHelp;
	public static String helpContents;
	public static String helpHere;
	public static String quit;
	public static String preferences;
	public static String about;
	public static String undo;
	public static String redo;
	public static String themeLight;
	public static String themeDark;
	public static String themeSystem;
	public static String windowTitle;
	public static String statusDistrict;
	public static String statusNone;
	public static String statusPerson;
	public static String roleAll;
	public static String roleSchools;
	public static String roleParts;
	public static String roleBoth;
	public static String roleNobody;
	public static String openJob;
	public static String closeJob;
	public static String createJob;
	public static String upgradeJob;
	public static String restoreJob;
	public static String sampleJob;
	public static String openTitle;
	public static String openIntro;
	public static String placeLabel;
	public static String browse;
	public static String browseFolder;
	public static String recentLabel;
	public static String open;
	public static String cancel;
	public static String newTitle;
	public static String newIntro;
	public static String newName;
	public static String newPassphrase;
	public static String newRepeat;
	public static String newMismatch;
	public static String newImport;
	public static String newNeedsName;
	public static String newNeedsPlace;
	public static String make;
	public static String passphraseLabel;
	public static String stepCreate;
	public static String stepUpgrade;
	public static String stepPassphrase;
	public static String stepRetry;
	public static String stepRestore;
	public static String stepChoose;
	public static String close;
	public static String restoreFrom;
	public static String restoreTo;
	public static String missing;
	public static String missingStep;
	public static String needsUpgrade;
	public static String needsUpgradeModules;
	public static String needsUpgradeStep;
	public static String newer;
	public static String newerStep;
	public static String unfinished;
	public static String unfinishedStep;
	public static String inUse;
	public static String inUseSince;
	public static String inUseStep;
	public static String notTrellis;
	public static String notTrellisStep;
	public static String encrypted;
	public static String wrongPassphrase;
	public static String passphraseStep;
	public static String unreachable;
	public static String unreachableStep;
	public static String noRights;
	public static String noRightsStep;
	public static String broken;
	public static String brokenStep;
	public static String prefTheme;
	public static String prefReopen;
	public static String prefLocked;
	public static String prefIntro;
	public static String modules;
	public static String modulesTitle;
	public static String modulesRead;
	public static String moduleName;
	public static String moduleVersion;
	public static String moduleState;
	public static String moduleInstalled;
	public static String moduleLeft;
	public static String modulesNone;
	public static String moduleRefused;
	public static String moduleRefusedNone;

	static {
		NLS.initializeMessages("org.trellis.app.internal.window.messages", Messages.class);
	}

	private Messages() {
	}
}
