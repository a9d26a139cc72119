package org.trellis.exchange.internal;

import org.eclipse.osgi.util.NLS;
import org.trellis.exchange.Reason;

/** Why a file cannot be used: the code for programs, which never changes, and the sentence in the language of the program. */
public final class Refusals {
	private Refusals() {
	}

	private static Reason of(String code, String text, Object... values) {
		return new Reason(code, NLS.bind(text, values));
	}

	public static Reason fileZip(String file) {
		return of("packed", Messages.fileZip, file);
	}

	public static Reason fileGzip(String file) {
		return of("packed", Messages.fileGzip, file);
	}

	public static Reason filePacked(String file) {
		return of("packed", Messages.filePacked, file);
	}

	public static Reason filePdf(String file) {
		return of("other-kind-of-file", Messages.filePdf, file);
	}

	public static Reason fileOffice(String file) {
		return of("other-kind-of-file", Messages.fileOffice, file);
	}

	public static Reason fileDenied(Object file) {
		return of("not-readable", Messages.fileDenied, file);
	}

	public static Reason fileGone(Object file) {
		return of("not-readable", Messages.fileGone, file);
	}

	public static Reason fileBroken(Object file, String why) {
		return of("not-readable", Messages.fileBroken, file, why);
	}

	public static Reason fileEmpty(String file) {
		return of("empty", Messages.fileEmpty, file);
	}

	public static Reason tableEmpty(String file) {
		return of("empty", Messages.tableEmpty, file);
	}

	public static Reason xmlDoctype(String file, int line) {
		return of("document-type", Messages.xmlDoctype, file, line);
	}

	public static Reason xmlOther(String file, int line, String element) {
		return of("other-format", Messages.xmlOther, file, line, element);
	}

	public static Reason xmlOtherNamespace(String file, int line, String element, String namespace) {
		return of("other-format", Messages.xmlOtherNamespace, file, line, element, namespace);
	}

	public static Reason xmlNoElement(String file) {
		return of("empty", Messages.xmlNoElement, file);
	}

	public static Reason xmlLongText(String file, int line, String element, String most) {
		return of("damaged", Messages.xmlLongText, file, line, element, most);
	}

	public static Reason xmlEndless(String file, int line, String element, String most, String deepest) {
		return of("damaged", Messages.xmlEndless, file, line, element, most, deepest);
	}

	public static Reason xmlNone(String file, int line) {
		return of("other-kind-of-file", Messages.xmlNone, file, line);
	}

	public static Reason xmlDamaged(String file, int line, String why) {
		return of("damaged", Messages.xmlDamaged, file, line, why);
	}

	public static Reason xmlEncoding(String file, int line) {
		return of("encoding", Messages.xmlEncoding, file, line);
	}

	public static Reason csvEncoding(String file, Object charset, int line) {
		return of("encoding", Messages.csvEncoding, file, charset, line);
	}

	public static Reason csvDamaged(String file, String why) {
		return of("damaged", Messages.csvDamaged, file, why);
	}

	public static Reason csvOther(String file, String table, String columns) {
		return of("other-format", Messages.csvOther, file, table, columns);
	}

	public static Reason csvName(String file) {
		return of("other-format", Messages.csvName, file);
	}

	public static Reason csvNameOther(String file) {
		return of("other-format", Messages.csvNameOther, file);
	}
}
