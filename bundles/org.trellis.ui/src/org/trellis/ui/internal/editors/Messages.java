package org.trellis.ui.internal.editors;

import org.eclipse.osgi.util.NLS;

public final class Messages extends NLS {
	public static String wrongInput;
	public static String loading;
	public static String load;
	public static String again;
	public static String close;
	public static String missing;
	public static String othersWrote;
	public static String othersDeleted;
	public static String pagesName;
	public static String showPage;
	public static String pageFailed;
	public static String pageFailedWhy;
	public static String pageDetails;
	public static String unsavedTitle;
	public static String unsavedQuestion;
	public static String unsavedQuestions;
	public static String save;
	public static String doNotSave;
	public static String stay;
	public static String saving;
	public static String problems;
	public static String problemsStep;
	public static String deleted;
	public static String deletedStep;
	public static String notWaited;
	public static String notWaitedStep;
	public static String conflictTitle;
	public static String conflictIntro;
	public static String conflictPart;
	public static String conflictBase;
	public static String conflictMine;
	public static String conflictTheirs;
	public static String conflictKeepMine;
	public static String conflictKeepTheirs;
	public static String conflictNothing;
	public static String conflictDone;
	public static String yes;
	public static String no;

	static {
		NLS.initializeMessages("org.trellis.ui.internal.editors.messages", Messages.class);
	}

	private Messages() {
	}
}
