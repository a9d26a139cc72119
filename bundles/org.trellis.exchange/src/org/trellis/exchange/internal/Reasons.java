package org.trellis.exchange.internal;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.osgi.util.NLS;
import org.trellis.exchange.Reason;

/** All that the importer and its own formats remark on rows: the code for programs, which never changes, and the sentence in the language of the program. */
public final class Reasons {
	private Reasons() {
	}

	private static Reason of(String code, String text, Object... values) {
		return new Reason(code, NLS.bind(text, values));
	}

	public static Reason noOwner(String field) {
		return of("no-owner", Messages.noOwner, field);
	}

	public static Reason noKey(String field) {
		return of("no-key", Messages.noKey, field);
	}

	public static Reason nulKey(String field) {
		return of("unreadable-character", Messages.nulKey, field);
	}

	public static Reason longKey(String field, int length) {
		return of("too-long", Messages.longKey, field, length);
	}

	public static Reason nulText() {
		return of("unreadable-character", Messages.nulText);
	}

	public static Reason nulReference() {
		return of("unreadable-character", Messages.nulReference);
	}

	public static Reason longText(int length, int limit) {
		return of("too-long", Messages.longText, length, limit);
	}

	public static Reason cutText(int length, int limit) {
		return of("cut", Messages.cutText, length, limit);
	}

	public static Reason codeNeeded() {
		return of("unknown-code", Messages.codeNeeded);
	}

	public static Reason codeStays() {
		return of("unknown-code", Messages.codeStays);
	}

	public static Reason codeLeft() {
		return of("unknown-code", Messages.codeLeft);
	}

	public static Reason codeReadAs(String written, String read) {
		return of("read-as", Messages.codeReadAs, written, read);
	}

	public static Reason missing(String field) {
		return of("missing", Messages.missing, field);
	}

	public static Reason dateSlashes() {
		return of("local-form", Messages.dateSlashes);
	}

	public static Reason dateTwoDigits() {
		return of("local-form", Messages.dateTwoDigits);
	}

	public static Reason dateDashes() {
		return of("local-form", Messages.dateDashes);
	}

	public static Reason dateWithoutDashes() {
		return of("local-form", Messages.dateWithoutDashes);
	}

	public static Reason dateInWords() {
		return of("local-form", Messages.dateInWords);
	}

	public static Reason timeLocal() {
		return of("local-form", Messages.timeLocal);
	}

	public static Reason yearWrong() {
		return of("out-of-range", Messages.yearWrong);
	}

	public static Reason noDate() {
		return of("no-date", Messages.noDate);
	}

	public static Reason noDateLeft() {
		return of("no-date", Messages.noDateLeft);
	}

	public static Reason noTime() {
		return of("no-time", Messages.noTime);
	}

	public static Reason noNumber() {
		return of("no-number", Messages.noNumber);
	}

	public static Reason notBetween(String least, String most) {
		return of("out-of-range", Messages.notBetween, least, most);
	}

	public static Reason notWhole(int least, int most) {
		return of("no-number", Messages.notWhole, least, most);
	}

	public static Reason readAsTrue(String written) {
		return of("read-as", Messages.readAsTrue, written);
	}

	public static Reason readAsFalse(String written) {
		return of("read-as", Messages.readAsFalse, written);
	}

	public static Reason noFlag() {
		return of("no-flag", Messages.noFlag);
	}

	public static Reason listedTwice(int line, String file) {
		return of("listed-twice", Messages.listedTwice, line, file);
	}

	public static Reason partListedTwice(int line) {
		return of("listed-twice", Messages.partListedTwice, line);
	}

	public static Reason oneDistrict() {
		return of("second-district", Messages.oneDistrict);
	}

	public static Reason ownerRejected(EClass owner) {
		return of("owner-rejected", Messages.ownerRejected, Names.inSentence(owner.getName()));
	}

	public static Reason joinsNothing(EClass type) {
		return of("joins-nothing", Messages.joinsNothing, Names.inSentence(type.getName()));
	}

	public static Reason joinsNothingNeeded(EClass type) {
		return of("joins-nothing", Messages.joinsNothingNeeded, Names.inSentence(type.getName()));
	}

	public static Reason joinsNothingLeft(EClass type) {
		return of("joins-nothing", Messages.joinsNothingLeft, Names.inSentence(type.getName()));
	}

	public static Reason ambiguousNeeded(EClass type) {
		return of("joins-several", Messages.ambiguousNeeded, Names.inSentence(type.getName()));
	}

	public static Reason ambiguousLeft(EClass type) {
		return of("joins-several", Messages.ambiguousLeft, Names.inSentence(type.getName()));
	}

	public static Reason severalValues(String feature, EClass type) {
		return of("several-values", Messages.severalValues, feature, Names.inSentence(type.getName()));
	}

	public static Reason stillUsed(String user) {
		return of("still-used", Messages.stillUsed, user);
	}

	public static Reason programKeptAsOther() {
		return of("kept-as-other", Messages.programKeptAsOther);
	}

	public static Reason pointsNowhere() {
		return of("points-nowhere", Messages.pointsNowhere);
	}

	public static Reason noRecords() {
		return of("nothing-in-it", Messages.noRecords);
	}

	public static Reason elementNotRead(String element) {
		return of("not-read", Messages.elementNotRead, element);
	}

	public static Reason elementsNotKept() {
		return of("not-kept", Messages.elementsNotKept);
	}

	public static Reason gradeLeft() {
		return of("unknown-code", Messages.gradeLeft);
	}

	public static Reason severalTimes() {
		return of("several-values", Messages.severalTimes);
	}

	public static Reason addressNotHome() {
		return of("not-kept", Messages.addressNotHome);
	}

	public static Reason flagNotKept(String written) {
		return of("not-kept", Messages.flagNotKept, written);
	}

	public static Reason languageNameLeft() {
		return of("unknown-code", Messages.languageNameLeft);
	}

	public static Reason roleAsOther() {
		return of("unknown-code", Messages.roleAsOther);
	}

	public static Reason noRows() {
		return of("nothing-in-it", Messages.noRows);
	}

	public static Reason columnReadAs(String read) {
		return of("read-as", Messages.columnReadAs, read);
	}

	public static Reason columnTwice() {
		return of("listed-twice", Messages.columnTwice);
	}

	public static Reason fieldCount(int fields, int header) {
		return of("field-count", Messages.fieldCount, fields, header);
	}

	public static Reason statusStays() {
		return of("unknown-code", Messages.statusStays);
	}

	public static Reason attributesOfServices() {
		return of("not-kept", Messages.attributesOfServices);
	}

	public static Reason noPhoneNumber() {
		return of("missing", Messages.noPhoneNumber);
	}

	public static Reason languageLeft() {
		return of("unknown-code", Messages.languageLeft);
	}

	public static Reason hoursWithoutService() {
		return of("joins-nothing", Messages.hoursWithoutService);
	}

	public static Reason closesBeforeOpening() {
		return of("doubtful", Messages.closesBeforeOpening);
	}

	public static Reason tableNotKept() {
		return of("not-kept", Messages.tableNotKept);
	}

	public static Reason columnsNotKept() {
		return of("not-kept", Messages.columnsNotKept);
	}

	public static Reason severalAddresses() {
		return of("several-values", Messages.severalAddresses);
	}
}
