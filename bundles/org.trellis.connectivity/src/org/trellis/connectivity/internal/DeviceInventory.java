package org.trellis.connectivity.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import org.eclipse.osgi.util.NLS;
import org.trellis.connectivity.ConnectivityPackage;
import org.trellis.connectivity.DeviceKind;
import org.trellis.connectivity.DeviceStatus;
import org.trellis.connectivity.internal.InventoryTable.Column;
import org.trellis.connectivity.internal.InventoryTable.Line;
import org.trellis.exchange.Codes;
import org.trellis.exchange.Draft;
import org.trellis.exchange.Field;
import org.trellis.exchange.FileRefused;
import org.trellis.exchange.ImportFormat;
import org.trellis.exchange.Listing;
import org.trellis.exchange.Reason;
import org.trellis.exchange.Remark;
import org.trellis.exchange.Remark.Verdict;
import org.trellis.exchange.Sink;
import org.trellis.exchange.SourceFile;
import org.trellis.exchange.WhenMissing;
import org.trellis.store.Progress;

/**
 * The district's inventory of devices as CSV, with who has which. It is a whole list: a device that it no longer holds is retired, and a loan that it
 * no longer holds has ended. Students are named by what the student information system calls them.
 */
public final class DeviceInventory implements ImportFormat {
	private static final Listing DEVICE = Listing.things("device", ConnectivityPackage.Literals.LENDING_DEVICE).sameAs(ConnectivityPackage.Literals.LENDING_DEVICE__TAG)
			.whenMissing(new WhenMissing.Becomes(ConnectivityPackage.Literals.LENDING_DEVICE__STATUS, DeviceStatus.RETIRED));
	private static final Listing LOAN = Listing.things("loan", ConnectivityPackage.Literals.DEVICE_LOAN).whenMissing(new WhenMissing.Ends(ConnectivityPackage.Literals.DEVICE_LOAN__RETURNED_ON));

	private static final Codes<DeviceKind> KINDS = new Codes<DeviceKind>().code(DeviceKind.LAPTOP, "laptop", "notebook", "chromebook").code(DeviceKind.TABLET, "tablet", "ipad").code(DeviceKind.DESKTOP, "desktop", "computer")
			.code(DeviceKind.PHONE, "phone", "cell phone").code(DeviceKind.HOTSPOT, "hotspot", "hot spot", "mifi");
	private static final Codes<DeviceStatus> STATUSES = new Codes<DeviceStatus>().code(DeviceStatus.AVAILABLE, "available", "in stock", "in use", "lent", "checked out").code(DeviceStatus.IN_REPAIR, "in repair", "repair", "broken")
			.code(DeviceStatus.LOST, "lost", "stolen", "missing").code(DeviceStatus.RETIRED, "retired", "disposed", "surplus");

	@Override
	public String id() {
		return "devices";
	}

	@Override
	public String label() {
		return Messages.formatLabel;
	}

	@Override
	public boolean recognises(Path file) {
		// any name will do, so the columns have to say it
		return file.getFileName().toString().toLowerCase(Locale.ROOT).endsWith(".csv") && InventoryTable.isInventory(file);
	}

	@Override
	public List<Listing> listings() {
		return List.of(DEVICE, LOAN);
	}

	@Override
	public void read(List<SourceFile> files, Sink sink, Progress progress) throws IOException {
		int done = 0;
		for (var file : files) try {
			progress.at(NLS.bind(Messages.readingFile, file.name()), done++, files.size());
			for (var line : InventoryTable.read(file, sink)) {
				device(line, sink);
				loan(line, sink);
			}
		} catch (FileRefused e) {
			sink.refuse(e);
		}
	}

	private static void device(Line line, Sink sink) {
		var draft = new Draft(sink, DEVICE, line.place(), line.text(Column.TAG), Column.TAG.title());
		draft.text(ConnectivityPackage.Literals.LENDING_DEVICE__TAG, line.field(Column.TAG)).code(ConnectivityPackage.Literals.LENDING_DEVICE__KIND, line.field(Column.KIND), KINDS)
				.text(ConnectivityPackage.Literals.LENDING_DEVICE__MODEL, line.field(Column.MODEL)).text(ConnectivityPackage.Literals.LENDING_DEVICE__SERIAL_NUMBER, line.field(Column.SERIAL));
		if (line.field(Column.STATUS).isMissing()) draft.initially(ConnectivityPackage.Literals.LENDING_DEVICE__STATUS, DeviceStatus.AVAILABLE);
		else draft.code(ConnectivityPackage.Literals.LENDING_DEVICE__STATUS, line.field(Column.STATUS), STATUSES);
		draft.propose();
	}

	private static void loan(Line line, Sink sink) {
		var student = line.field(Column.STUDENT);
		var lent = line.field(Column.LENT_ON);
		var tag = line.text(Column.TAG);
		if (tag == null || student.isMissing() && lent.isMissing()) return;
		if (student.isMissing() || lent.isMissing()) {
			var missing = student.isMissing() ? student : lent;
			sink.remark(new Remark(line.place(), LOAN.name(), LOAN.type().getName(), missing.name(), null, Verdict.ROW_REJECTED, new Reason("missing", student.isMissing() ? Messages.lentWithoutStudent : Messages.lentWithoutDay)));
			// it may be any of those that the list held before
			sink.unidentified(LOAN);
			return;
		}
		var draft = new Draft(sink, LOAN, line.place(), tag + "|" + student.value() + "|" + lent.value(), Column.TAG.title());
		draft.refer(ConnectivityPackage.Literals.DEVICE_LOAN__DEVICE, tag, line.field(Column.TAG)).refer(ConnectivityPackage.Literals.DEVICE_LOAN__STUDENT, student.value(), student).date(ConnectivityPackage.Literals.DEVICE_LOAN__LENT_ON, lent);
		due(draft, lent, line.field(Column.DUE_ON));
		draft.propose();
	}

	private static void due(Draft draft, Field lent, Field due) {
		if (!due.isMissing()) {
			var from = draft.date(lent);
			var until = draft.date(due);
			if (from.isPresent() && until.isPresent() && until.get().isBefore(from.get())) {
				draft.left(due, new Reason("due-before-lent", Messages.dueBeforeLent));
				return;
			}
		}
		draft.date(ConnectivityPackage.Literals.DEVICE_LOAN__DUE_ON, due);
	}
}
