package org.trellis.reporting.ui.internal;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.eclipse.osgi.util.NLS;
import org.trellis.reporting.ReportDescription;
import org.trellis.reporting.ReportException;
import org.trellis.reporting.ReportFormat;
import org.trellis.reporting.ReportRequest;
import org.trellis.reporting.ReportRequest.Use;
import org.trellis.reporting.Reports;
import org.trellis.reporting.ui.internal.Choices.Item;
import org.trellis.store.StoreException;
import org.trellis.ui.OpenedDistrict;
import org.trellis.ui.StoreJob;
import org.trellis.ui.Workspace;

/** Makes reports of the open district in the background, in the language of the window. */
record ReportMaker(Reports reports, OpenedDistrict district, Workspace workspace) {
	/** What a report is made of. */
	record Order(ReportDescription report, Map<String, String> values) {
		Order {
			values = Map.copyOf(values);
		}
	}

	/** @param file where it goes; replaced only when the new one is complete */
	StoreJob<Path> make(Order order, ReportFormat format, Path file, Use use) {
		return workspace.jobs().job(NLS.bind(Messages.makingReport, order.report().name()), progress -> {
			try {
				reports.render(new ReportRequest(order.report().id(), order.values(), format, file, use), district.database(), district.person(), progress);
				return file;
			} catch (ReportException e) {
				// its message is the sentence for the person, as that of the store is
				throw new StoreException(e.getMessage(), e);
			}
		});
	}

	StoreJob<Choices> choices() {
		return workspace.jobs().job(Messages.loadChoices, progress -> Choices.of(district)).quietly();
	}

	StoreJob<List<Item>> classes(UUID school, UUID year) {
		return workspace.jobs().job(Messages.loadChoices, progress -> Choices.classes(district, school, year)).quietly();
	}
}
