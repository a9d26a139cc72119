package org.trellis.review;

import java.util.UUID;

import org.trellis.model.district.Grade;

/**
 * A student in a class under review, with what the data says (D2).
 *
 * @param name family name first
 * @param grade null when unknown
 * @param previous the review before this one; null when there is none
 */
public record StudentRow(UUID student, String name, Grade grade, StudentFacts facts, PreviousReview previous, Proposal proposal) {
}
