package org.trellis.exchange.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.osgi.util.NLS;
import org.trellis.exchange.FileRefused;
import org.trellis.exchange.ImportReport.Refusal;
import org.trellis.exchange.Listing;
import org.trellis.exchange.Proposal;
import org.trellis.exchange.Proposal.Value;
import org.trellis.exchange.Remark;
import org.trellis.exchange.Sink;
import org.trellis.exchange.WhenMissing;
import org.trellis.exchange.WhenMissing.IsRemovedWithin;
import org.trellis.store.Progress;

/** Takes what a format reads, and notes what has to be known about the files as a whole before the first comparison. */
final class Collector implements Sink {
	/** The days that a list of events covers. */
	record Span(LocalDate first, LocalDate last) {
		Span with(LocalDate date) {
			return new Span(date.isBefore(first) ? date : first, date.isAfter(last) ? date : last);
		}
	}

	private final Spool spool;
	private final Account account;
	private final Progress progress;
	private final List<Refusal> refused = new ArrayList<>();
	private final List<String> sentences = new ArrayList<>();
	private final Map<Listing, String> present = new LinkedHashMap<>();
	private final Map<Listing, Integer> unidentified = new LinkedHashMap<>();
	private final Map<Listing, Map<String, Span>> spans = new HashMap<>();
	private final Map<String, LocalDate> schoolYears = new HashMap<>();

	Collector(Spool spool, Account account, Progress progress) {
		this.spool = spool;
		this.account = account;
		this.progress = progress;
	}

	@Override
	public void propose(Proposal proposal) {
		if (progress.cancelled()) throw new ImportCancelled();
		spool.add(proposal);
		var listing = proposal.listing();
		present.putIfAbsent(listing, proposal.place().file());
		if (proposal.rejected()) return;
		if (listing.whenMissing() instanceof IsRemovedWithin within) span(proposal, within);
		if (listing.type() == CurrentYear.TYPE) date(proposal, CurrentYear.BEGINS, schoolYears);
	}

	private void span(Proposal proposal, IsRemovedWithin within) {
		if (!(value(proposal, within.date()) instanceof LocalDate date)) return;
		var per = (String) value(proposal, within.per());
		spans.computeIfAbsent(proposal.listing(), l -> new HashMap<>()).merge(per == null ? "" : per, new Span(date, date), (a, b) -> a.with(b.first));
	}

	private static void date(Proposal proposal, EStructuralFeature feature, Map<String, LocalDate> dates) {
		if (value(proposal, feature) instanceof LocalDate date) dates.putIfAbsent(proposal.key(), date);
	}

	private static Object value(Proposal proposal, EStructuralFeature feature) {
		return proposal.values().stream().filter(v -> v.feature() == feature).map(Value::value).findFirst().orElse(null);
	}

	@Override
	public void remark(Remark remark) {
		account.remark(remark);
	}

	@Override
	public void unidentified(Listing listing) {
		unidentified.merge(listing, 1, Integer::sum);
	}

	@Override
	public void refuse(FileRefused file) {
		refused.add(new Refusal(file.place(), file.reason()));
	}

	@Override
	public void say(String sentence) {
		sentences.add(sentence);
	}

	List<String> sentences() {
		var all = new ArrayList<>(sentences);
		unidentified.forEach((listing, rows) -> {
			if (!(listing.whenMissing() instanceof WhenMissing.Keep)) all.add(rows == 1 ? NLS.bind(Messages.nothingDroppedOne, listing.name()) : NLS.bind(Messages.nothingDropped, listing.name(), Numbers.text(rows)));
		});
		return all;
	}

	List<Refusal> refused() {
		return refused;
	}

	/** True when at least one row of the listing was read, usable or not. */
	boolean has(Listing listing) {
		return present.containsKey(listing);
	}

	/** True when every row of a listing says which thing it is about; otherwise what is missing may be there after all. */
	boolean isIdentified(Listing listing) {
		return !unidentified.containsKey(listing);
	}

	/** The file in which a listing was first met. */
	String fileOf(Listing listing) {
		return present.get(listing);
	}

	/** The days that the rows of a listing cover, by the key of what they are counted per; empty text for none. */
	Map<String, Span> spans(Listing listing) {
		return spans.getOrDefault(listing, Map.of());
	}

	/** When the school years begin that the files name. */
	Map<String, LocalDate> schoolYears() {
		return schoolYears;
	}

	/** Classes whose things have to be gone through. */
	Set<EClass> roots() {
		return new HashSet<>(spool.roots());
	}
}
