package org.trellis.exchange.internal;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
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
	private final MessageDigest digest;
	private final Map<String, Long> tags = new HashMap<>();

	DerivedIds(String source) {
		this.source = source;
		try {
			digest = MessageDigest.getInstance("SHA-256");
		} catch (NoSuchAlgorithmException e) {
			throw new IllegalStateException("Every Java platform has SHA-256", e);
		}
	}

	/** @param key identity of the thing within the listing */
	UUID id(Listing listing, String key) {
		var hash = longs(key);
		long high = tag(listing) | hash[0] >>> 24;
		long low = hash[1];
		return new UUID(high & ~0xF000L | 0x8000L, low & 0x3FFF_FFFF_FFFF_FFFFL | 0x8000_0000_0000_0000L);
	}

	/** True for what this listing of this source has brought. */
	boolean isFrom(Listing listing, UUID id) {
		return id.version() == 8 && (id.getMostSignificantBits() & TAG_HIGH_BITS) == tag(listing);
	}

	private long tag(Listing listing) {
		return tags.computeIfAbsent(listing.name(), name -> longs(source.length() + ":" + source + name)[0] & TAG_HIGH_BITS);
	}

	private long[] longs(String text) {
		var bytes = ByteBuffer.wrap(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
		return new long[] { bytes.getLong(), bytes.getLong() };
	}
}
