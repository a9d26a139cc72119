package org.trellis.scheduling;

import java.time.LocalTime;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

import org.trellis.model.district.Weekday;

/**
 * A group of students in one slot of a visit: what the model's Session is, as a value.
 *
 * @param room null while it has none
 * @param published given out to families and teachers (D28)
 */
public record PlacedSession(UUID id, UUID visit, UUID room, Weekday weekday, LocalTime begins, LocalTime ends, boolean published,
		List<Seat> seats) {
	public PlacedSession {
		Objects.requireNonNull(id);
		Objects.requireNonNull(visit);
		Objects.requireNonNull(weekday);
		Objects.requireNonNull(begins);
		Objects.requireNonNull(ends);
		seats = List.copyOf(seats);
	}

	/** How many sit in it. */
	public int taken() {
		return (int) seats.stream().filter(Seat::taken).count();
	}

	/** How many of them are ready. */
	public int ready() {
		return (int) seats.stream().filter(Seat::ready).count();
	}

	public PlacedSession withSeats(Collection<Seat> others) {
		return new PlacedSession(id, visit, room, weekday, begins, ends, published, List.copyOf(others));
	}

	public PlacedSession withRoom(UUID other) {
		return new PlacedSession(id, visit, other, weekday, begins, ends, published, seats);
	}

	public PlacedSession withPublished(boolean given) {
		return new PlacedSession(id, visit, room, weekday, begins, ends, given, seats);
	}

	public PlacedSession at(Weekday day, LocalTime from, LocalTime to) {
		return new PlacedSession(id, visit, room, day, from, to, published, seats);
	}
}
