package org.trellis.ui.internal;

import org.eclipse.osgi.util.NLS;

public final class Messages extends NLS {
	public static String errorTitle;
	public static String errorMore;
	public static String copyDetails;
	public static String copied;
	public static String detailsLabel;
	public static String showDetails;
	public static String hideDetails;
	public static String readName;
	public static String tellDistrict;
	public static String saveAll;
	public static String closeDistrict;
	public static String close;
	public static String unexpected;
	public static String unexpectedStore;
	public static String unexpectedStep;
	public static String leaveTitle;
	public static String leaveStep;
	public static String leaveList;
	public static String leaveSaveAgain;
	public static String leaveUnsaved;
	public static String leaveStay;
	public static String stopWaiting;
	public static String tableLoad;
	public static String tableCount;
	public static String tableFind;
	public static String tableReadSelected;
	public static String tableScroll;
	public static String tableFilter;
	public static String tableLoading;
	public static String tableRowsOne;
	public static String tableRows;
	public static String tableRowsMore;
	public static String tableSelected;
	public static String tableFiltered;
	public static String tableTooMany;
	public static String tableNothingTitle;
	public static String tableNothingWhy;
	public static String tableClearFilter;
	public static String tableFailed;
	public static String tableAgain;
	public static String tableNotFound;
	public static String tableOpen;
	public static String tableCopy;
	public static String tableSelectAll;
	public static String tableColumns;
	public static String tableCsv;
	public static String tablePrint;
	public static String tableCopiedOne;
	public static String tableCopied;
	public static String tableWritten;
	public static String tableWriteCsv;
	public static String tablePrinting;
	public static String tablePrintedOne;
	public static String tablePrinted;
	public static String csvFailed;
	public static String printFailed;
	public static String printTooMany;
	public static String printPage;
	public static String columnsTitle;
	public static String columnsShown;
	public static String columnsUp;
	public static String columnsDown;
	public static String columnsSort;
	public static String columnsDescending;
	public static String columnsReset;
	public static String columnsUse;
	public static String cancel;

	static {
		NLS.initializeMessages("org.trellis.ui.internal.messages", Messages.class);
	}

	private Messages() {
	}
}
