package org.trellis.exchange.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.eclipse.emf.ecore.EClass;
import org.trellis.exchange.ImportReport.FieldChange;
import org.trellis.exchange.Listing;
import org.trellis.exchange.WhenMissing;
import org.trellis.exchange.WhenMissing.Becomes;
import org.trellis.exchange.WhenMissing.Ends;
import org.trellis.exchange.WhenMissing.IsRemoved;
import org.trellis.model.base.Entity;

/** What happens within an aggregate to what the files should list and no longer do. */
final class Dropping {
	private final List<Listing> listings;
	private final Collector read;
	private final DerivedIds derived;
	private final Account account;
	private final DropGuard guard;
	private final LocalDate today;
	private final InUse inUse;

	Dropping(List<Listing> listings, Collector read, DerivedIds derived, Account account, DropGuard guard, LocalDate today, InUse inUse) {
		this.listings = listings;
		this.read = read;
		this.derived = derived;
		this.account = account;
		this.guard = guard;
		this.today = today;
		this.inUse = inUse;
	}

	/** The list of whole things of a class that the files hold and that can drop; null when there is none. */
	Listing thingsOf(EClass type) {
		return listings.stream().filter(l -> l.kind() == Listing.Kind.THINGS && l.type() == type && drops(l) && read.has(l)).findFirst().orElse(null);
	}

	/** What becomes of dropped things of a class; null when they do not stay. */
	Becomes becomes(EClass type) {
		return listings.stream().filter(l -> l.kind() == Listing.Kind.THINGS && l.type() == type).map(Listing::whenMissing).filter(Becomes.class::isInstance).map(Becomes.class::cast).findFirst().orElse(null);
	}

	/** The lists of parts of a class that the files hold and that can drop. */
	List<Listing> partsOf(EClass type) {
		return listings.stream().filter(l -> l.kind() == Listing.Kind.PARTS && l.rootType() == type && drops(l) && read.has(l)).toList();
	}

	private boolean drops(Listing listing) {
		return !(listing.whenMissing() instanceof WhenMissing.Keep) && read.isIdentified(listing);
	}

	/** A thing is listed. */
	void present(Listing listing) {
		guard.present(listing.type().getName());
	}

	/**
	 * A thing is no longer listed.
	 *
	 * @return false when it was dropped before and nothing was to do
	 */
	boolean thing(Listing listing, Edit edit, String key) {
		var change = missing(listing, edit, edit.root);
		if (change == null) return false;
		guard.dropped(listing.type().getName());
		account.dropped(read.fileOf(listing), listing.type().getName(), key, null, List.of(change));
		for (var part : listings) if (part.kind() == Listing.Kind.PARTS && part.rootType() == listing.type() && part.whenMissing() instanceof Ends) endParts(part, edit, key, read.fileOf(listing));
		return true;
	}

	/** Who has left is at no school any more, also where the list of enrollments is not among the files. */
	private void endParts(Listing part, Edit edit, String key, String file) {
		for (var child : Weaver.children(edit.root, part.containment())) if (derived.isFrom(part, child.getId())) {
			var change = missing(part, edit, child);
			if (change != null) account.dropped(file, part.type().getName(), key, part.rootType().getName(), List.of(change));
		}
	}

	/**
	 * Goes through the parts that lists of these files have once brought.
	 *
	 * @param key by which the source knows the owner
	 * @param seen ids of the parts that are listed
	 */
	void parts(Edit edit, String key, List<Listing> parts, Set<UUID> seen) {
		for (var listing : parts) for (var child : List.copyOf(Weaver.children(edit.root, listing.containment()))) if (derived.isFrom(listing, child.getId())) {
			if (seen.contains(child.getId())) guard.present(listing.type().getName());
			else part(listing, edit, key, child);
		}
	}

	private void part(Listing listing, Edit edit, String key, Entity child) {
		var fields = new ArrayList<FieldChange>();
		if (listing.whenMissing() instanceof IsRemoved) {
			if (inUse.stays(listing, child.getId(), read.fileOf(listing), ReportText.ofOwner(listing.rootType().getName(), key))) return;
			edit.touch();
			fields.addAll(Edit.values(child));
			Weaver.children(edit.root, listing.containment()).remove(child);
		} else {
			var change = missing(listing, edit, child);
			if (change == null) return;
			fields.add(change);
		}
		guard.dropped(listing.type().getName());
		account.dropped(read.fileOf(listing), listing.type().getName(), key, listing.rootType().getName(), fields);
	}

	private FieldChange missing(Listing listing, Edit edit, Entity object) {
		return switch (listing.whenMissing()) {
		case Becomes becomes -> edit.set(object, becomes.feature(), becomes.value());
		case Ends ends -> object.eGet(ends.date()) == null ? edit.set(object, ends.date(), today) : null;
		default -> null;
		};
	}
}
