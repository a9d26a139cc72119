package org.trellis.store.internal;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;
import java.security.GeneralSecurityException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import javax.crypto.Cipher;
import javax.crypto.CipherInputStream;
import javax.crypto.CipherOutputStream;
import javax.crypto.KeyGenerator;
import javax.crypto.SecretKey;
import javax.crypto.spec.IvParameterSpec;

import org.trellis.store.Change;
import org.trellis.store.StoreException;

/**
 * What the audit is going to say of a transaction. It is kept until the transaction ends, because from its first line on all other writers
 * would wait. What is beyond a bound goes to a temporary file, encrypted by a key that is never written, because it is about students; so the
 * import of a whole district holds no more in memory than a small one.
 */
final class AuditDraft implements AutoCloseable {
	/** Few transactions but imports have as many. */
	static final int IN_MEMORY = 5_000;

	/** What is written about one aggregate; sequence and hash come when the transaction ends. */
	record Entry(Change.Kind kind, String type, UUID id, String detail) {
	}

	@FunctionalInterface
	interface Each {
		void accept(Entry entry) throws SQLException;
	}

	private final List<Entry> first = new ArrayList<>();
	private FileChannel file;
	private DataOutputStream rest;
	private SecretKey key;
	private long inFile;

	void add(Entry entry) {
		if (first.size() < IN_MEMORY) first.add(entry);
		else try {
			if (file == null) open();
			write(entry);
			inFile++;
		} catch (IOException e) {
			throw failure("written", e);
		}
	}

	long size() {
		return first.size() + inFile;
	}

	/** In the order in which they were added; after this nothing can be added. */
	void forEach(Each each) throws SQLException {
		for (var entry : first) each.accept(entry);
		if (file == null) return;
		try {
			rest.flush();
			file.position(0);
			var in = new DataInputStream(new BufferedInputStream(new CipherInputStream(Channels.newInputStream(file), cipher(Cipher.DECRYPT_MODE))));
			for (long i = 0; i < inFile; i++) each.accept(read(in));
		} catch (IOException e) {
			throw failure("read", e);
		}
	}

	/** What is outside of memory, as it lies there; null when everything fits. */
	FileChannel file() {
		return file;
	}

	private void open() throws IOException {
		file = FileChannel.open(Files.createTempFile("trellis-audit", ".draft"), StandardOpenOption.READ, StandardOpenOption.WRITE, StandardOpenOption.DELETE_ON_CLOSE);
		try {
			var generator = KeyGenerator.getInstance("AES");
			generator.init(256);
			key = generator.generateKey();
		} catch (GeneralSecurityException e) {
			throw new IllegalStateException("Every Java platform has AES", e);
		}
		rest = new DataOutputStream(new BufferedOutputStream(new CipherOutputStream(Channels.newOutputStream(file), cipher(Cipher.ENCRYPT_MODE)), 1 << 16));
	}

	/** In counter mode from zero: each key serves one file, which is written once from its beginning to its end. */
	private Cipher cipher(int mode) {
		try {
			var cipher = Cipher.getInstance("AES/CTR/NoPadding");
			cipher.init(mode, key, new IvParameterSpec(new byte[16]));
			return cipher;
		} catch (GeneralSecurityException e) {
			throw new IllegalStateException("Every Java platform has AES", e);
		}
	}

	private void write(Entry entry) throws IOException {
		rest.writeByte(entry.kind.ordinal());
		rest.writeUTF(entry.type);
		rest.writeLong(entry.id.getMostSignificantBits());
		rest.writeLong(entry.id.getLeastSignificantBits());
		rest.writeBoolean(entry.detail != null);
		if (entry.detail != null) rest.writeUTF(entry.detail);
	}

	private static Entry read(DataInputStream in) throws IOException {
		var kind = Change.Kind.values()[in.readByte()];
		var type = in.readUTF();
		var id = new UUID(in.readLong(), in.readLong());
		return new Entry(kind, type, id, in.readBoolean() ? in.readUTF() : null);
	}

	private static StoreException failure(String done, IOException e) {
		return new StoreException("The temporary file in " + System.getProperty("java.io.tmpdir") + " that a transaction of this size needs cannot be " + done + " (" + Failures.oneLine(e) + "); nothing was written. Make room there and try again.", e);
	}

	@Override
	public void close() {
		first.clear();
		if (file == null) return;
		try {
			file.close();
		} catch (IOException e) {
			throw new UncheckedIOException("The temporary file of a transaction cannot be removed", e);
		}
	}
}
