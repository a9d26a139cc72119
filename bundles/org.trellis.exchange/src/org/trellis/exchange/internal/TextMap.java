package org.trellis.exchange.internal;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Rows of texts, numbered from 0 and found by a key; a row takes its bytes and about 40 more, because there may be millions. Not for several threads. */
public final class TextMap {
	private static final int BLOCK = 1 << 20;
	private static final int NULL = -1;

	private final KeyHash hash = new KeyHash();
	private final LongTable numbers = new LongTable(3);
	private final List<byte[]> blocks = new ArrayList<>();
	private long[] starts = new long[256];
	private int size;
	private int used = BLOCK;

	/** Adds a row, or puts another in place of the one that has this key. @return its number */
	public int put(String key, String... values) {
		int row = numbers.findOrAdd(hash.of(key).high(), hash.low());
		// the table holds zeros where nothing was, so numbers in it begin with 1
		if (numbers.get(row, 2) == 0) numbers.set(row, 2, ++size);
		int number = (int) numbers.get(row, 2) - 1;
		if (number >= starts.length) starts = Arrays.copyOf(starts, starts.length * 2);
		starts[number] = write(key, values);
		return number;
	}

	/** The number of the row with this key; negative when there is none. */
	public int find(String key) {
		int row = numbers.find(hash.of(key).high(), hash.low());
		return row < 0 ? -1 : (int) numbers.get(row, 2) - 1;
	}

	public String key(int number) {
		return text(at(number));
	}

	public String[] values(int number) {
		var buffer = at(number);
		text(buffer);
		var values = new String[buffer.getInt()];
		for (int i = 0; i < values.length; i++) values[i] = text(buffer);
		return values;
	}

	public int size() {
		return size;
	}

	public void clear() {
		numbers.clear();
		blocks.clear();
		size = 0;
		used = BLOCK;
	}

	private long write(String key, String[] values) {
		var texts = new byte[values.length + 1][];
		texts[0] = key.getBytes(StandardCharsets.UTF_8);
		int length = 2 * Integer.BYTES + texts[0].length;
		for (int i = 0; i < values.length; i++) {
			texts[i + 1] = values[i] == null ? null : values[i].getBytes(StandardCharsets.UTF_8);
			length += Integer.BYTES + (texts[i + 1] == null ? 0 : texts[i + 1].length);
		}
		if (blocks.isEmpty() || used + length > blocks.getLast().length) {
			blocks.add(new byte[Math.max(BLOCK, length)]);
			used = 0;
		}
		long start = (long) (blocks.size() - 1) << Integer.SIZE | used;
		var buffer = ByteBuffer.wrap(blocks.getLast(), used, length);
		put(buffer, texts[0]);
		buffer.putInt(values.length);
		for (int i = 1; i < texts.length; i++) put(buffer, texts[i]);
		used += length;
		return start;
	}

	private static void put(ByteBuffer buffer, byte[] text) {
		buffer.putInt(text == null ? NULL : text.length);
		if (text != null) buffer.put(text);
	}

	private ByteBuffer at(int number) {
		var block = blocks.get((int) (starts[number] >>> Integer.SIZE));
		int from = (int) starts[number];
		return ByteBuffer.wrap(block, from, block.length - from);
	}

	private static String text(ByteBuffer buffer) {
		int length = buffer.getInt();
		if (length == NULL) return null;
		var text = new String(buffer.array(), buffer.position(), length, StandardCharsets.UTF_8);
		buffer.position(buffer.position() + length);
		return text;
	}
}
