package org.trellis.exchange.internal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.file.Files;
import java.nio.file.Path;

/** Whether a file is written in the encoding that it is said to be in. */
public final class Encodings {
	private static final int BLOCK = 1 << 16;

	private Encodings() {
	}

	/** A decoder that lets nothing wrong pass. */
	public static CharsetDecoder strict(Charset charset) {
		return charset.newDecoder().onMalformedInput(CodingErrorAction.REPORT).onUnmappableCharacter(CodingErrorAction.REPORT);
	}

	/**
	 * Goes through a file to find bytes that mean nothing in an encoding.
	 *
	 * @return the line of the first, from 1; 0 when there is none
	 */
	public static int firstBadLine(Path file, Charset charset) throws IOException {
		var decoder = strict(charset);
		var chars = CharBuffer.allocate(BLOCK);
		var bytes = ByteBuffer.allocate(BLOCK);
		int line = 1;
		try (InputStream in = Files.newInputStream(file)) {
			for (boolean end = false; !end;) {
				int read = in.read(bytes.array(), bytes.position(), bytes.remaining());
				end = read < 0;
				if (!end) bytes.position(bytes.position() + read);
				bytes.flip();
				boolean more = true;
				while (more) {
					var result = decoder.decode(bytes, chars, end);
					line += lines(chars);
					if (result.isError()) return line;
					more = result.isOverflow();
				}
				bytes.compact();
			}
		}
		return 0;
	}

	private static int lines(CharBuffer chars) {
		chars.flip();
		int lines = 0;
		while (chars.hasRemaining()) if (chars.get() == '\n') lines++;
		chars.clear();
		return lines;
	}
}
