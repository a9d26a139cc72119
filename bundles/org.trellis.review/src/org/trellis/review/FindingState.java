package org.trellis.review;

import java.time.Instant;
import java.util.UUID;

import org.trellis.model.review.FindingKind;
import org.trellis.model.review.Informant;
import org.trellis.model.review.Intensity;

/**
 * The content of a finding: one strength or one need in one domain, from one informant (D3).
 *
 * @param domain key of a domain
 * @param note null when nothing was said
 * @param recordedAt null when unknown
 * @param recordedBy null when unknown
 */
public record FindingState(UUID id, String domain, FindingKind kind, Intensity intensity, Informant informant, String note, Instant recordedAt, String recordedBy) {
	public FindingState withNote(String text) {
		return new FindingState(id, domain, kind, intensity, informant, text == null || text.isBlank() ? null : text.strip(), recordedAt, recordedBy);
	}
}
