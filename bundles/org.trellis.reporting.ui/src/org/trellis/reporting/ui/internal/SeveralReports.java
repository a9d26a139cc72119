package org.trellis.reporting.ui.internal;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.trellis.reporting.ReportDescription;
import org.trellis.reporting.ReportException;
import org.trellis.reporting.ReportFormat;
import org.trellis.reporting.ReportRequest;
import org.trellis.reporting.ReportRequest.Use;
import org.trellis.reporting.Reports;
import org.trellis.store.Progress;
import org.trellis.store.StoreException;
import org.trellis.ui.OpenedDistrict;
import org.trellis.ui.SelectedPlace;
import org.trellis.ui.StoreJob;
import org.trellis.ui.StoreJobs;

/** Writes several reports about one place at once, each as a PDF of its own: what a principal brings to the board. */
record SeveralReports(Reports reports, OpenedDistrict district, StoreJobs jobs, RunHistory history) {
	/**
	 * @return gives the files that were written, named by report, place and day. The first report that fails ends it; what was written before stays
	 */
	StoreJob<List<Path>> write(List<ReportDescription> chosen, SelectedPlace place, Path folder) {
		return jobs.<List<Path>> job(Messages.selectionJob, progress -> {
			var written = new ArrayList<Path>();
			for (var report : chosen) {
				if (progress.cancelled()) break;
				progress.at(report.name(), written.size(), chosen.size());
				written.add(write(report, place, folder, progress));
			}
			return written;
		}).visibly();
	}

	private Path write(ReportDescription report, SelectedPlace place, Path folder, Progress progress) {
		var file = folder.resolve(FileChoice.nameOf(report.name() + " " + place.name() + " " + LocalDate.now()) + "." + ReportFormat.PDF.extension());
		try {
			reports.render(new ReportRequest(report.id(), SelectionHandler.given(report, place), ReportFormat.PDF, file, Use.TAKE_OUT), district.database(), district.person(), progress);
			return file;
		} catch (ReportException e) {
			// its message is the sentence for the person, as that of the store is
			throw new StoreException(e.getMessage(), e);
		}
	}

	/** Keeps what was made among the last reports. UI thread only. */
	void remember(List<ReportDescription> made, SelectedPlace place) {
		made.forEach(report -> history.made(district.database().districtId(), report, SelectionHandler.given(report, place), place.name()));
	}
}
