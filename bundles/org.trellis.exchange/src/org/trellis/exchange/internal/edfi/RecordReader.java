package org.trellis.exchange.internal.edfi;

import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import org.eclipse.osgi.util.NLS;
import org.trellis.exchange.Place;
import org.trellis.exchange.Reason;
import org.trellis.exchange.Remark;
import org.trellis.exchange.Remark.Verdict;
import org.trellis.exchange.SourceFile;
import org.trellis.exchange.internal.Messages;
import org.trellis.exchange.internal.Reasons;
import org.trellis.store.Progress;

/** Gives each record of one file to who reads its kind, and at the end says what nobody read. */
final class RecordReader {
	private static final int TELL_EVERY = 5000;

	/** Records of a kind that Trellis does not read. */
	private static final class Unread {
		private final Place first;
		private int count;

		Unread(Place first) {
			this.first = first;
		}
	}

	private final EdFiReading reading;
	private final Map<String, Consumer<Element>> readers;
	private final SourceFile file;
	private final Progress progress;
	private final Map<String, Unread> unread = new LinkedHashMap<>();
	private final Map<String, Map<String, Integer>> notKept = new LinkedHashMap<>();
	/** Numbers of the records that point to elements which come later in the file. There may be millions, so that they are read again and not held. */
	private final BitSet waiting = new BitSet();
	private int count;
	private int countAgain;

	RecordReader(EdFiReading reading, Map<String, Consumer<Element>> readers, SourceFile file, Progress progress) {
		this.reading = reading;
		this.readers = readers;
		this.file = file;
		this.progress = progress;
	}

	void record(Element record) {
		if (++count % TELL_EVERY == 0) progress.at(NLS.bind(Messages.progressReading, file.name()), count, 0);
		reading.ids.remember(record);
		if (!readers.containsKey(record.name())) unread.computeIfAbsent(record.name(), n -> new Unread(record.place())).count++;
		else if (reading.ids.pointingNowhere(record).isEmpty()) read(record);
		else waiting.set(count);
	}

	/** True when some records have to be handed over again, all in the same order, to {@link #again}. */
	boolean isWaiting() {
		return !waiting.isEmpty();
	}

	/** A reference that still points nowhere is read like one that is not there, and its record says so. */
	void again(Element record) {
		if (!waiting.get(++countAgain)) return;
		for (var reference : reading.ids.pointingNowhere(record))
			reading.sink.remark(new Remark(reference.place(), record.name(), EdFiListings.typeOf(record.name()), reference.name(), reference.ref(), Verdict.VALUE_LEFT_OUT, Reasons.pointsNowhere()));
		read(record);
	}

	private void read(Element record) {
		readers.get(record.name()).accept(record);
		record.unused(notKept.computeIfAbsent(record.name(), n -> new TreeMap<>()));
	}

	/** Says what nobody read. */
	void end() {
		if (count == 0) note(file.at(0), file.name(), null, Reasons.noRecords(), 1);
		unread.forEach((name, u) -> note(u.first, name, null, Reasons.elementNotRead(name), u.count));
		notKept.forEach((name, paths) -> {
			var counted = paths.entrySet().stream().map(p -> String.format(Locale.ROOT, "%s (%,d)", p.getKey(), p.getValue())).collect(Collectors.joining(", "));
			if (!paths.isEmpty()) note(file.at(0), name, counted, Reasons.elementsNotKept(), 1);
		});
	}

	private void note(Place place, String element, String field, Reason reason, int times) {
		reading.sink.remark(new Remark(place, element, null, field, null, Verdict.NOTE, reason, times));
	}
}
