package org.trellis.review;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

import org.trellis.model.review.ReviewStatus;

/**
 * A part of a review that two people changed differently.
 *
 * @param finding id of the finding for {@link Part#FINDING}, else null
 * @param base state before both
 * @param mine state that was to be saved
 * @param theirs state that is stored now
 */
public record Clash(Part part, UUID finding, ReviewState base, ReviewState mine, ReviewState theirs) {
	public enum Part {
		STATUS, NOTE, TIER, FINDING
	}

	/** The parts that both changed, and not to the same. To begin a review that somebody else has begun or finished is no clash. */
	public static List<Clash> between(ReviewState base, ReviewState mine, ReviewState theirs) {
		var clashes = new ArrayList<Clash>();
		var begun = base.status() == ReviewStatus.NOT_STARTED && (mine.status() == ReviewStatus.IN_PROGRESS || theirs.status() == ReviewStatus.IN_PROGRESS);
		if (!begun && !base.sameStatus(mine) && !base.sameStatus(theirs) && !mine.sameStatus(theirs))
			clashes.add(new Clash(Part.STATUS, null, base, mine, theirs));
		if (differ(base.note(), mine.note(), theirs.note())) clashes.add(new Clash(Part.NOTE, null, base, mine, theirs));
		var decidedAlike = mine.tier() != null && mine.tier().decidesAs(theirs.tier());
		if (!decidedAlike && differ(base.tier(), mine.tier(), theirs.tier())) clashes.add(new Clash(Part.TIER, null, base, mine, theirs));
		var findings = new LinkedHashMap<UUID, FindingState>();
		for (var state : List.of(base, mine, theirs))
			for (var finding : state.findings()) findings.put(finding.id(), finding);
		for (var id : findings.keySet())
			if (differ(base.finding(id), mine.finding(id), theirs.finding(id))) clashes.add(new Clash(Part.FINDING, id, base, mine, theirs));
		return clashes;
	}

	private static boolean differ(Object base, Object mine, Object theirs) {
		return !Objects.equals(base, mine) && !Objects.equals(base, theirs) && !Objects.equals(mine, theirs);
	}

	/**
	 * What to save so that every clash ends as chosen, and all that did not clash stays as each wanted it.
	 *
	 * @param keepMine the clashes in which my value wins; in the others theirs does
	 */
	public static ReviewState settle(ReviewState base, ReviewState mine, ReviewState theirs, Collection<Clash> keepMine) {
		var wanted = mine;
		for (var clash : between(base, mine, theirs))
			if (!keepMine.contains(clash)) wanted = clash.withdrawn(wanted);
		return theirs.with(base, wanted);
	}

	private ReviewState withdrawn(ReviewState state) {
		return switch (part) {
		case STATUS -> state.withStatus(base.status(), base.reviewedOn());
		case NOTE -> state.withNote(base.note());
		case TIER -> state.withTier(base.tier());
		case FINDING -> base.finding(finding).map(state::withFinding).orElseGet(() -> state.withoutFinding(finding));
		};
	}
}
