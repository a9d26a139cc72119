package org.trellis.exchange;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.trellis.exchange.Proposal.Value;
import org.trellis.exchange.Remark.Verdict;
import org.trellis.exchange.internal.Messages;
import org.trellis.exchange.internal.Readings;
import org.trellis.exchange.internal.Readings.Reading;
import org.trellis.exchange.internal.Reasons;

/**
 * A row on its way to a {@link Proposal}: takes the file's texts, turns them into the model's values, and remarks on what it cannot
 * use, in the same words for every format. A value that cannot be used is left out, unless the model requires it: then the row is
 * rejected. End with {@link #propose()}.
 */
public final class Draft {
	private static final int KEY_LENGTH = 200;
	private static final char NUL = 0;

	private final Sink sink;
	private final Listing listing;
	private final Place place;
	private final String key;
	private final String owner;
	private final List<Value> values = new ArrayList<>();
	/** Field names of required features that were asked for, to name what is missing. */
	private final Map<EStructuralFeature, String> asked = new HashMap<>();
	private int rank;
	private boolean rejected;
	private String ifMade;

	/**
	 * A row for a thing of its own.
	 *
	 * @param key null when the row has none: it is then rejected
	 * @param keyName what the file calls the key
	 */
	public Draft(Sink sink, Listing listing, Place place, String key, String keyName) {
		this(sink, listing, place, null, null, key, keyName);
	}

	/** A row for a part of the thing with the key {@code owner}. */
	public Draft(Sink sink, Listing listing, Place place, String owner, String ownerName, String key, String keyName) {
		this.sink = sink;
		this.listing = listing;
		this.place = place;
		this.owner = owner;
		this.key = key;
		if (listing.kind() == Listing.Kind.PARTS && owner == null) reject(ownerName, null, Reasons.noOwner(ownerName));
		else if (key == null) reject(keyName, null, Reasons.noKey(keyName));
		else if (key.indexOf(NUL) >= 0) reject(keyName, null, Reasons.nulKey(keyName));
		else if (!listing.derived() && key.length() > KEY_LENGTH) reject(keyName, key, Reasons.longKey(keyName, KEY_LENGTH));
	}

	public boolean isRejected() {
		return rejected;
	}

	/** Among several additions to the same thing, the lowest rank holds. */
	public Draft rank(int rank) {
		this.rank = rank;
		return this;
	}

	/** @param sentence see {@link Proposal#ifMade()} */
	public Draft ifMade(String sentence) {
		ifMade = sentence;
		return this;
	}

	public Draft text(EAttribute feature, Field field) {
		if (asks(feature, field)) {
			var text = field.value();
			int limit = length(feature);
			if (text.indexOf(NUL) >= 0) unusable(feature, field, Reasons.nulText());
			else if (text.length() > limit) unusable(feature, field, Reasons.longText(text.length(), limit));
			else set(feature, text, field);
		}
		return this;
	}

	/** Text of which the part that fits is of use, with a note about the rest. */
	public Draft shortened(EAttribute feature, Field field) {
		int limit = length(feature);
		if (field.isMissing() || field.value().length() <= limit) return text(feature, field);
		note(field, Reasons.cutText(field.value().length(), limit));
		// not between the two halves of one character
		int end = Character.isHighSurrogate(field.value().charAt(limit - 2)) ? limit - 2 : limit - 1;
		return text(feature, field.withValue(field.value().substring(0, end) + "…"));
	}

	public Draft date(EAttribute feature, Field field) {
		return read(feature, field, Readings.date(field.value()));
	}

	public Draft time(EAttribute feature, Field field) {
		return read(feature, field, Readings.time(field.value()));
	}

	public Draft whole(EAttribute feature, Field field, int least, int most) {
		return read(feature, field, Readings.whole(field.value(), least, most));
	}

	public Draft decimal(EAttribute feature, Field field, BigDecimal least, BigDecimal most) {
		return read(feature, field, Readings.decimal(field.value(), least, most));
	}

	public Draft real(EAttribute feature, Field field, double least, double most) {
		return read(feature, field, Readings.real(field.value(), least, most));
	}

	public Draft flag(EAttribute feature, Field field) {
		return read(feature, field, Readings.flag(field.value()));
	}

	/** A date that other values are made of. */
	public Optional<LocalDate> date(Field field) {
		return Readings.date(field.value()).value();
	}

	/** A time that other values are made of. */
	public Optional<LocalTime> time(Field field) {
		return Readings.time(field.value()).value();
	}

	private <T> Draft read(EAttribute feature, Field field, Reading<T> reading) {
		if (asks(feature, field)) {
			if (reading.value().isEmpty()) unusable(feature, field, reading.reason());
			else {
				if (reading.reason() != null) note(field, reading.reason());
				set(feature, reading.value().get(), field);
			}
		}
		return this;
	}

	public <E extends Enum<E>> Draft code(EAttribute feature, Field field, Codes<E> codes) {
		if (asks(feature, field)) code(field, codes).ifPresentOrElse(v -> set(feature, v, field), () -> {
			if (feature.isRequired()) reject(field, Reasons.codeNeeded());
			else left(field, Reasons.codeStays());
		});
		return this;
	}

	/** Several codes for a many-valued feature; unknown ones are left out. */
	public <E extends Enum<E>> Draft codes(EAttribute feature, List<Field> fields, Codes<E> codes) {
		var found = new LinkedHashSet<E>();
		for (var field : fields) code(field, codes).ifPresentOrElse(found::add, () -> left(field, Reasons.codeLeft()));
		if (!found.isEmpty()) set(feature, List.copyOf(found), fields.getFirst());
		return this;
	}

	private <E extends Enum<E>> Optional<E> code(Field field, Codes<E> codes) {
		var match = codes.find(field.value());
		match.filter(m -> !m.exact()).ifPresent(m -> note(field, Reasons.codeReadAs(field.value(), m.spelling())));
		return match.map(Codes.Match::value);
	}

	/** Refers to another thing by its key; null when the file does not name one. */
	public Draft refer(EReference feature, String key, Field field) {
		asked.putIfAbsent(feature, field.name());
		if (key == null) return this;
		if (key.indexOf(NUL) >= 0) left(new Field(field.name(), null, field.place()), Reasons.nulReference());
		else set(feature, key, field);
		return this;
	}

	public Draft refer(EReference feature, List<String> keys, Field field) {
		if (!keys.isEmpty()) set(feature, List.copyOf(new LinkedHashSet<>(keys)), field);
		return this;
	}

	/** A value that is no single text of the file. Must be of the feature's type and fit. */
	public Draft value(EStructuralFeature feature, Object value) {
		if (value != null) values.add(new Value(feature, value, false, feature.getName()));
		return this;
	}

	/** A value for the case that the thing is made by this import; later imports leave it alone. */
	public Draft initially(EStructuralFeature feature, Object value) {
		if (value != null) values.add(new Value(feature, value, true, feature.getName()));
		return this;
	}

	public Draft note(Field field, Reason reason) {
		remark(field.place(), field.name(), field.value(), Verdict.NOTE, reason);
		return this;
	}

	/** Says that a value was left out. */
	public Draft left(Field field, Reason reason) {
		remark(field.place(), field.name(), field.value(), Verdict.VALUE_LEFT_OUT, reason);
		return this;
	}

	public Draft reject(Field field, Reason reason) {
		if (!rejected) remark(field.place(), field.name(), field.value(), Verdict.ROW_REJECTED, reason);
		rejected = true;
		return this;
	}

	private void reject(String field, String value, Reason reason) {
		reject(new Field(field, value, place), reason);
	}

	/** Hands the row on; a required feature without a value rejects it first, unless the row only adds to what others list. */
	public boolean propose() {
		if (!rejected && listing.kind() != Listing.Kind.ADDITIONS) checkRequired();
		boolean isPart = listing.kind() == Listing.Kind.PARTS;
		if (isPart ? owner != null : key != null) sink.propose(new Proposal(listing, key == null ? "" : key, owner, place, rank, rejected, ifMade, values));
		else if (listing.kind() == Listing.Kind.THINGS) sink.unidentified(listing);
		return !rejected;
	}

	private void checkRequired() {
		for (var required : asked.keySet()) if (required.isRequired() && values.stream().noneMatch(v -> v.feature() == required)) {
			reject(asked.get(required), null, Reasons.missing(asked.get(required)));
			return;
		}
	}

	private boolean asks(EAttribute feature, Field field) {
		asked.putIfAbsent(feature, field.name());
		return !field.isMissing();
	}

	private void set(EStructuralFeature feature, Object value, Field field) {
		values.add(new Value(feature, value, false, field.name()));
	}

	private void unusable(EAttribute feature, Field field, Reason why) {
		if (feature.isRequired()) reject(field, why.and(Messages.withoutRow));
		else left(field, why.and(Messages.withoutValue));
	}

	private void remark(Place where, String field, String value, Verdict verdict, Reason reason) {
		sink.remark(new Remark(where, listing.name(), listing.type().getName(), field, value, verdict, reason).about(owner == null ? key : owner, owner == null ? null : listing.rootType().getName()));
	}

	private static int length(EAttribute feature) {
		var length = EcoreUtil.getAnnotation(feature, "http://trellis.org/store", "length");
		return length == null ? Integer.MAX_VALUE : Integer.parseInt(length);
	}
}
