package org.trellis.scheduling;

/**
 * The best place for a student who asks for a seat and has none, while everybody else stays where they are.
 *
 * @param reason one or two sentences: that there is a free seat and where, or what stands in the way and the least that would have to give
 * @param free true when nothing stands in the way
 * @param before the session that the student would join; null when it would be a new one, or when there is no place at all
 * @param after the session with the student in it; null when the visits have no time for a session at all. When {@code free} is false it has a conflict
 */
public record Opening(PlanRequest request, String studentName, String serviceName, String reason, boolean free, PlacedSession before, PlacedSession after) {
}
