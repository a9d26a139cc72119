package org.trellis.exchange.internal;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

import org.trellis.exchange.Listing;

/**
 * Ids of things that have no identity in their source but the values that make them up: enrollments, contacts, events. The id is a UUID
 * of version 8 (RFC 9562): 24 bits of a hash over source and listing, then 98 bits of one over the key. So the same row finds its thing
 * again without a line in EXTERNAL_ID for each of millions, and the tag tells what a list has brought from what was typed in Trellis.
 */
final class DerivedIds {
	private static final long TAG_HIGH_BITS = 0xFFFF_FF00_0000_0000L;

	private final String source;
	private final KeyHash hash;
	private final Map<String, Long> tags = new HashMap<>();

	DerivedIds(String source, KeyHash hash) {
		this.source = source;
		this.hash = hash;
	}

	/** @param key identity of the thing within the listing */
	UUID id(Listing listing, String key) {
		long tag = tag(listing);
		hash.of(key);
		return new UUID((tag | hash.high() >>> 24) & ~0xF000L | 0x8000L, hash.low() & 0x3FFF_FFFF_FFFF_FFFFL | 0x8000_0000_0000_0000L);
	}

	/** True for what this listing of this source has brought. */
	boolean isFrom(Listing listing, UUID id) {
		return id.version() == 8 && (id.getMostSignificantBits() & TAG_HIGH_BITS) == tag(listing);
	}

	private long tag(Listing listing) {
		return tags.computeIfAbsent(listing.name(), name -> hash.of(source.length() + ":" + source + name).high() & TAG_HIGH_BITS);
	}
}
