package org.trellis.exchange.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.trellis.exchange.Listing;
import org.trellis.exchange.Place;
import org.trellis.exchange.Proposal;

/** Everything that the files say about one thing and its parts. */
final class Group {
	final String key;
	/** The row that lists the thing; null when none does. */
	Proposal listed;
	final List<Proposal> mentions = new ArrayList<>();
	final List<Proposal> additions = new ArrayList<>();
	final List<Proposal> parts = new ArrayList<>();

	Group(String key) {
		this.key = key;
	}

	/** @return false when the thing was listed before */
	boolean add(Proposal proposal) {
		switch (proposal.listing().kind()) {
		case MENTIONS -> mentions.add(proposal);
		case ADDITIONS -> additions.add(proposal);
		case PARTS -> parts.add(proposal);
		case THINGS -> {
			if (listed != null && !listed.rejected()) return proposal.rejected();
			if (listed == null || !proposal.rejected()) listed = proposal;
		}
		}
		return true;
	}

	/** Rows that may make the thing, those that matter most first. */
	List<Proposal> making() {
		var rows = new ArrayList<Proposal>();
		if (listed != null && !listed.rejected()) rows.add(listed);
		rows.addAll(mentions);
		return rows;
	}

	/** Rows with values for the thing, those that hold first. */
	List<Proposal> saying() {
		var rows = new ArrayList<>(making());
		additions.stream().filter(a -> !a.rejected()).sorted(Comparator.comparingInt(Proposal::rank)).forEach(rows::add);
		return rows;
	}

	/** The row that stands for the thing in counts; null when only its parts are named. */
	Proposal leading() {
		return saying().stream().findFirst().orElse(null);
	}

	Listing makingListing() {
		return making().getFirst().listing();
	}

	Place place() {
		return leading() != null ? leading().place() : parts.getFirst().place();
	}
}
