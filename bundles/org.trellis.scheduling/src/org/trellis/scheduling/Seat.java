package org.trellis.scheduling;

import java.util.Objects;
import java.util.UUID;

import org.trellis.model.scheduling.SeatStatus;

/**
 * A student's seat in a session.
 *
 * @param referral the referral that it comes from; null when there is none
 * @param missing what the student still lacks to be ready; null when nothing
 */
public record Seat(UUID student, SeatStatus status, UUID referral, String missing) {
	public Seat {
		Objects.requireNonNull(student);
		Objects.requireNonNull(status);
	}

	/** A seat that the family declined stays on record, but nobody sits in it. */
	public boolean taken() {
		return status != SeatStatus.DECLINED;
	}

	public boolean ready() {
		return status == SeatStatus.READY;
	}
}
