package org.trellis.resources.referrals;

import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;

import org.trellis.model.referral.ReferralState;

/**
 * A referral as it stands in a list (D18).
 *
 * @param studentName family name first
 * @param organization who gives the service
 * @param school name; null when the student was at none
 * @param since day on which it came into its state
 * @param due day by which it should have moved on; null when nothing is awaited
 * @param daysLeft until that day; negative when it has passed; null without one
 */
public record ReferralLine(UUID id, UUID student, String studentName, UUID service, String serviceName, String organization, String school, ReferralState state, LocalDate since, LocalDate due, Integer daysLeft) {
	public ReferralLine {
		Objects.requireNonNull(id);
		Objects.requireNonNull(student);
		Objects.requireNonNull(service);
		Objects.requireNonNull(state);
		Objects.requireNonNull(since);
	}

	/** Its day has passed. */
	public boolean overdue() {
		return daysLeft != null && daysLeft < 0;
	}
}
