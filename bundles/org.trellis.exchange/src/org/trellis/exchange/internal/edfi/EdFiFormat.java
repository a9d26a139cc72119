package org.trellis.exchange.internal.edfi;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;

import org.eclipse.osgi.util.NLS;
import org.trellis.exchange.FileRefused;
import org.trellis.exchange.ImportFormat;
import org.trellis.exchange.Listing;
import org.trellis.exchange.Sink;
import org.trellis.exchange.SourceFile;
import org.trellis.exchange.internal.Messages;
import org.trellis.store.Progress;

/** Ed-Fi XML interchanges of the data standards 2.x to 5.x. */
public final class EdFiFormat implements ImportFormat {
	/** Interchanges in the order in which the later ones need what the earlier ones say; all others come last. */
	private static final List<String> ORDER = List.of("InterchangeEducationOrganization", "InterchangeEducationOrgCalendar", "InterchangeMasterSchedule", "InterchangeStaffAssociation", "InterchangeStudent", "InterchangeStudentParent", "InterchangeParent", "InterchangeContact",
			"InterchangeStudentEnrollment");
	private static final String VERSION_2 = "http://ed-fi.org/02";

	private record Opened(SourceFile file, String interchange, boolean version2) {
		int rank() {
			int index = ORDER.indexOf(interchange);
			return index < 0 ? ORDER.size() : index;
		}
	}

	@Override
	public String id() {
		return "edfi";
	}

	@Override
	public String label() {
		return "Ed-Fi XML";
	}

	@Override
	public boolean recognises(Path file) {
		return file.getFileName().toString().toLowerCase(Locale.ROOT).endsWith(".xml");
	}

	@Override
	public List<Listing> listings() {
		return EdFiListings.ALL;
	}

	@Override
	public void read(List<SourceFile> files, Sink sink, Progress progress) throws IOException {
		var xml = new InterchangeReader();
		var opened = new ArrayList<Opened>();
		for (var file : files) try {
			var head = xml.head(file);
			opened.add(new Opened(file, head.name(), head.namespace().startsWith(VERSION_2)));
		} catch (FileRefused e) {
			sink.refuse(e);
		}
		opened.sort(Comparator.comparingInt(Opened::rank));
		var reading = new EdFiReading(sink);
		var readers = readers(reading);
		int done = 0;
		for (var file : opened) {
			progress.at(NLS.bind(Messages.progressReading, file.file.name()), done++, opened.size());
			read(file, xml, reading, readers, progress);
		}
		reading.atEnd.forEach(Runnable::run);
		reading.years.propose(sink);
		new HouseholdRows(reading.families, sink).propose();
	}

	private static Map<String, Consumer<Element>> readers(EdFiReading reading) {
		var readers = new HashMap<String, Consumer<Element>>();
		readers.putAll(new OrganizationRecords(reading).readers());
		readers.putAll(new ScheduleRecords(reading).readers());
		readers.putAll(new ProviderRecords(reading).readers());
		readers.putAll(new StudentRecords(reading).readers());
		readers.putAll(new ContactRecords(reading).readers());
		readers.putAll(new StaffRecords(reading).readers());
		readers.putAll(new SectionRecords(reading).readers());
		readers.putAll(new EventRecords(reading).readers());
		readers.putAll(new ProgramRecords(reading).readers());
		return readers;
	}

	private static void read(Opened file, InterchangeReader xml, EdFiReading reading, Map<String, Consumer<Element>> readers, Progress progress) throws IOException {
		var records = new RecordReader(reading, readers, file.file, progress);
		reading.ids.beginFile(file.version2);
		try {
			xml.records(file.file, records::record);
			if (records.isWaiting()) xml.records(file.file, records::again);
			records.end();
		} catch (FileRefused e) {
			reading.sink.refuse(e);
		}
	}
}
