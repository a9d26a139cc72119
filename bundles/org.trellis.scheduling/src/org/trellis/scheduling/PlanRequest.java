package org.trellis.scheduling;

import java.util.Objects;
import java.util.UUID;

import org.trellis.model.scheduling.SeatStatus;

/**
 * A student who is to be seen in a visit of a service.
 *
 * @param referral the referral that asks for it; null when the seat came without one
 * @param status whether the student could take the seat at once; never declined
 * @param missing what is still lacking; null when nothing
 */
public record PlanRequest(UUID student, UUID service, UUID referral, SeatStatus status, String missing) {
	public PlanRequest {
		Objects.requireNonNull(student);
		Objects.requireNonNull(service);
		if (status == SeatStatus.DECLINED) throw new IllegalArgumentException("A declined seat is not asked for");
	}

}
