package org.trellis.reporting;

import org.eclipse.osgi.util.NLS;
import org.trellis.reporting.internal.Messages;

/** A report could not be made. The message is one sentence for the user; the cause is for support. No file was changed. */
public class ReportException extends RuntimeException {
	private static final long serialVersionUID = 1L;

	public ReportException(String message) {
		super(message);
	}

	public ReportException(String message, Throwable cause) {
		super(message, cause);
	}

	/** The person asked to stop. */
	public static final class Cancelled extends ReportException {
		private static final long serialVersionUID = 1L;

		public Cancelled(String report) {
			super(NLS.bind(Messages.reportStopped, report));
		}
	}

	/** The request named what there is not: a report, a parameter or a value. */
	public static final class Unknown extends ReportException {
		private static final long serialVersionUID = 1L;

		public Unknown(String message) {
			super(message);
		}
	}

	/** The design was refused, because it could do more than read the reporting views and lay them out. */
	public static final class Refused extends ReportException {
		private static final long serialVersionUID = 1L;

		public Refused(String message) {
			super(message);
		}
	}
}
