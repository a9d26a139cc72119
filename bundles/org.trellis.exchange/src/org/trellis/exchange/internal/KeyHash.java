package org.trellis.exchange.internal;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.DigestException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** The first 128 bits of the SHA-256 of a key: enough that no two keys of any district share them, and nobody can make two that do. Not for several threads. */
final class KeyHash {
	private final MessageDigest digest;
	private final byte[] bytes = new byte[32];
	private long high;
	private long low;

	KeyHash() {
		try {
			digest = MessageDigest.getInstance("SHA-256");
		} catch (NoSuchAlgorithmException e) {
			throw new IllegalStateException("Every Java platform has SHA-256", e);
		}
	}

	/** Afterwards {@link #high()} and {@link #low()} tell the hash of this key. */
	KeyHash of(String key) {
		digest.update(key.getBytes(StandardCharsets.UTF_8));
		try {
			digest.digest(bytes, 0, bytes.length);
		} catch (DigestException e) {
			throw new IllegalStateException("SHA-256 has 32 bytes", e);
		}
		var buffer = ByteBuffer.wrap(bytes);
		high = buffer.getLong();
		low = buffer.getLong();
		return this;
	}

	long high() {
		return high;
	}

	long low() {
		return low;
	}
}
