package org.trellis.exchange.internal;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;
import java.security.GeneralSecurityException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import javax.crypto.Cipher;
import javax.crypto.KeyGenerator;
import javax.crypto.SecretKey;
import javax.crypto.spec.IvParameterSpec;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.osgi.util.NLS;
import org.trellis.exchange.Listing;
import org.trellis.exchange.Proposal;
import org.trellis.store.StoreException;

/**
 * Holds all that was read, so that everything about one thing can be looked at together although it comes from several files. Proposals
 * are kept in partitions by the key of their root; a partition fits into memory. What exceeds the memory limit goes to a temporary file,
 * encrypted by a key that is never written, because it is about students.
 */
final class Spool implements AutoCloseable {
	private static final int PARTITIONS = 64;
	private static final int BLOCK = 32 * 1024;
	static final long DEFAULT_MEMORY = 64L << 20;

	/** A stretch of a partition: in memory, or at an offset of the file. */
	private record Block(byte[] bytes, long offset, int length) {
	}

	private final class Partition {
		private final List<Block> blocks = new ArrayList<>();
		private ByteArrayOutputStream open = new ByteArrayOutputStream();
		private int count;

		void add(Proposal proposal) throws IOException {
			codec.write(proposal, new DataOutputStream(open));
			count++;
			if (open.size() >= BLOCK) seal();
		}

		private void seal() throws IOException {
			blocks.add(keep(open.toByteArray()));
			open = new ByteArrayOutputStream();
		}

		List<Proposal> read() throws IOException {
			var bytes = new ByteArrayOutputStream();
			for (var block : blocks) bytes.write(block.bytes != null ? block.bytes : fetch(block));
			open.writeTo(bytes);
			var in = new DataInputStream(new ByteArrayInputStream(bytes.toByteArray()));
			var proposals = new ArrayList<Proposal>(count);
			for (int i = 0; i < count; i++) proposals.add(codec.read(in));
			return proposals;
		}
	}

	private final ProposalCodec codec;
	private final long memoryLimit;
	private final Map<EClass, Partition[]> partitions = new LinkedHashMap<>();
	private long inMemory;
	private FileChannel file;
	private SecretKey key;

	Spool(List<Listing> listings, long memoryLimit) {
		codec = new ProposalCodec(listings);
		this.memoryLimit = memoryLimit;
	}

	void add(Proposal proposal) {
		var root = proposal.listing().rootType();
		var ofRoot = partitions.computeIfAbsent(root, r -> partitions(r));
		try {
			ofRoot[Math.floorMod(proposal.rootKey().hashCode(), ofRoot.length)].add(proposal);
		} catch (IOException e) {
			throw failure(Messages.spoolNotWritten, e);
		}
	}

	/** Things that refer to their own kind stay together, so that they can be put in order. */
	private Partition[] partitions(EClass root) {
		boolean refersToItself = root.getEAllReferences().stream().anyMatch(r -> !r.isContainment() && !r.isContainer() && r.getEReferenceType() == root);
		var made = new Partition[refersToItself ? 1 : PARTITIONS];
		for (int i = 0; i < made.length; i++) made[i] = new Partition();
		return made;
	}

	/** Classes of which something was proposed. */
	List<EClass> roots() {
		return List.copyOf(partitions.keySet());
	}

	int partitionsOf(EClass root) {
		return partitions.containsKey(root) ? partitions.get(root).length : 0;
	}

	/** All proposals of one partition, in the order in which they were read. */
	List<Proposal> partition(EClass root, int number) {
		try {
			return partitions.get(root)[number].read();
		} catch (IOException e) {
			throw failure(Messages.spoolNotRead, e);
		}
	}

	private static StoreException failure(String sentence, IOException e) {
		return new StoreException(NLS.bind(sentence, System.getProperty("java.io.tmpdir"), e.getMessage()), e);
	}

	private Block keep(byte[] bytes) throws IOException {
		if (inMemory + bytes.length <= memoryLimit) {
			inMemory += bytes.length;
			return new Block(bytes, 0, bytes.length);
		}
		if (file == null) open();
		long offset = file.size();
		file.write(ByteBuffer.wrap(crypt(Cipher.ENCRYPT_MODE, bytes, offset)), offset);
		return new Block(null, offset, bytes.length);
	}

	private byte[] fetch(Block block) throws IOException {
		var buffer = ByteBuffer.allocate(block.length);
		while (buffer.hasRemaining()) if (file.read(buffer, block.offset + buffer.position()) < 0) throw new IOException("The temporary file of the import was cut off");
		return crypt(Cipher.DECRYPT_MODE, buffer.array(), block.offset);
	}

	/** What is outside of memory, as it lies there; null when everything fits. */
	FileChannel file() {
		return file;
	}

	private void open() throws IOException {
		var path = Files.createTempFile("trellis-import", ".spool");
		file = FileChannel.open(path, StandardOpenOption.READ, StandardOpenOption.WRITE, StandardOpenOption.DELETE_ON_CLOSE);
		try {
			var generator = KeyGenerator.getInstance("AES");
			generator.init(256);
			key = generator.generateKey();
		} catch (GeneralSecurityException e) {
			throw new IllegalStateException("Every Java platform has AES", e);
		}
	}

	/** In counter mode, each block counts from where it lies, so that no part of the key stream is used twice. */
	private byte[] crypt(int mode, byte[] bytes, long offset) {
		try {
			var cipher = Cipher.getInstance("AES/CTR/NoPadding");
			cipher.init(mode, key, new IvParameterSpec(ByteBuffer.allocate(16).putLong(offset).putLong(0).array()));
			return cipher.doFinal(bytes);
		} catch (GeneralSecurityException e) {
			throw new IllegalStateException("Every Java platform has AES", e);
		}
	}

	@Override
	public void close() {
		partitions.clear();
		if (file == null) return;
		try {
			file.close();
		} catch (IOException e) {
			throw new UncheckedIOException("The temporary file of the import cannot be removed", e);
		}
	}
}
