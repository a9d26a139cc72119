package org.trellis.reporting.internal;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;

import org.trellis.model.Domain;
import org.trellis.model.Domains;

/**
 * What scripts of a design know as {@code trellis}: what the report is about, and words that no resource bundle of a design can have,
 * because a module may add to them. Everything here is text or number, so that a script gets hold of nothing else through it.
 */
public final class ScriptWords {
	private final String district;
	private final String subject;
	private final String today;
	private final Domains domains;
	private final int smallestGroup;

	/**
	 * @param district name of the district
	 * @param subject what the report is about, for people
	 * @param smallestGroup that is shown (D34)
	 */
	ScriptWords(String district, String subject, LocalDate today, Locale locale, Domains domains, int smallestGroup) {
		this.district = district;
		this.subject = subject;
		this.today = DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(locale).format(today);
		this.domains = domains;
		this.smallestGroup = smallestGroup;
	}

	public String district() {
		return district;
	}

	/** For example {@code Lincoln Elementary School, 3A, 2026-2027}. */
	public String subject() {
		return subject;
	}

	/** The date of the report, in words. */
	public String today() {
		return today;
	}

	/** Counts of fewer students than this are withheld, where a query protects them. */
	public int smallestGroup() {
		return smallestGroup;
	}

	/** For queries; not for scripts, which see text and numbers only. */
	InstalledDomains installed() {
		return new InstalledDomains(domains.all().stream().map(Domain::key).toList());
	}

	/** The label of a domain; the key itself when the module that brought it is gone. */
	public String domain(String key) {
		return key == null ? "" : domains.label(key);
	}

	/** Where a domain stands among the others; unknown ones come last. */
	public int domainOrder(String key) {
		return domains.byKey(key).map(Domain::order).orElse(Integer.MAX_VALUE);
	}
}
