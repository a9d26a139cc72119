package org.trellis.review;

/**
 * A review of a student in an earlier cycle, as a whole; it cannot be changed.
 *
 * @param cycle name of its cycle
 */
public record EarlierReview(String cycle, ReviewState state) {
}
