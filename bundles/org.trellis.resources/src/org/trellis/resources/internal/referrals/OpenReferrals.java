package org.trellis.resources.internal.referrals;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.trellis.model.referral.ReferralState;
import org.trellis.resources.referrals.OpenReferral;
import org.trellis.store.ListQuery;
import org.trellis.store.Reader;
import org.trellis.store.Scope;

/** Into which services a student is asked already, for the ranking and for the desk that makes referrals alike. */
public final class OpenReferrals {
	private static final List<ReferralState> OPEN = List.of(ReferralState.DRAFTED, ReferralState.CONSENT_NEEDED, ReferralState.SENT, ReferralState.ACCEPTED, ReferralState.WAITLISTED, ReferralState.STARTED);

	private OpenReferrals() {
	}

	/** By service; of several the newest. */
	public static Map<UUID, OpenReferral> of(UUID student, Reader reader, Scope scope) {
		record Line(UUID service, OpenReferral referral) {
		}
		var open = new HashMap<UUID, OpenReferral>();
		reader.forEach(ListQuery.select("q.SERVICE_ID, q.ID, q.STATE, q.CREATED_ON").from("REFERRAL q").ofStudent("q.STUDENT_ID").where("q.STUDENT_ID = ?", student)
				.where("q.STATE IN (" + "?, ".repeat(OPEN.size() - 1) + "?)", OPEN.toArray()).orderBy("q.CREATED_ON", "q.ID").as(r -> new Line(r.uuid(1), new OpenReferral(r.uuid(2), r.constant(ReferralState.class, 3), r.date(4)))),
				scope, line -> open.put(line.service, line.referral));
		return open;
	}
}
