package org.trellis.reporting.ui.internal;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.e4.ui.di.Focus;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.trellis.reporting.ReportDescription;
import org.trellis.reporting.Reports;
import org.trellis.reporting.ui.internal.RunHistory.Run;
import org.trellis.ui.CurrentDistrict;
import org.trellis.ui.CurrentDistrict.Subscription;
import org.trellis.ui.EmptyState;
import org.trellis.ui.Workspace;
import org.trellis.ui.tables.Column;
import org.trellis.ui.tables.ListTable;
import org.trellis.ui.tables.RowSource;
import org.trellis.ui.tables.Tables;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Inject;

/** Which reports this person made last of this district, to make them again. */
public final class RunsView {
	public static final String ID = "org.trellis.reporting.ui.runs";

	private final CurrentDistrict district;
	private final Reports reports;
	private final ChosenReport chosen;
	private final RunHistory history;
	private final Workspace workspace;
	private final Tables tables;
	private final DateTimeFormatter when = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.SHORT).withZone(ZoneId.systemDefault());
	private ListTable<Run> table;
	private List<ReportDescription> catalogue = List.of();
	private List<Subscription> subscriptions;

	@Inject
	public RunsView(CurrentDistrict district, Reports reports, ChosenReport chosen, RunHistory history, Workspace workspace, Tables tables) {
		this.district = district;
		this.reports = reports;
		this.chosen = chosen;
		this.history = history;
		this.workspace = workspace;
		this.tables = tables;
	}

	@PostConstruct
	void create(Composite parent) {
		parent.setLayout(new FillLayout());
		table = tables.<Run> table(ID).named(Messages.runs) //
				.column(Column.<Run> of("report", Messages.runsReport, this::name).width(17)) //
				.column(Column.<Run> of("when", Messages.runsWhen, r -> when.format(r.at())).width(19).comparing(Comparator.comparing(Run::at))) //
				.column(Column.<Run> of("about", Messages.runsAbout, Run::about).width(24)) //
				.identifiedBy(r -> List.of(r.report(), r.values())).onOpen(this::again).action(Messages.runsAgain, rows -> again(rows.getFirst())).help(HelpIds.RUNS).in(parent);
		subscriptions = List.of(district.listen(this::districtChanged), history.listen(() -> show(table::showAgain)));
		districtChanged();
	}

	@Focus
	void focus() {
		table.setFocus();
	}

	@PreDestroy
	void destroy() {
		subscriptions.forEach(Subscription::close);
	}

	private void districtChanged() {
		show(table::show);
	}

	private void show(Consumer<RowSource<Run>> show) {
		var opened = district.get();
		if (opened.isEmpty()) {
			table.showEmpty(Messages.runs, Messages.emptyDistrictRunsWhy, workspace.openActions());
			return;
		}
		catalogue = reports.catalogue();
		var runs = history.of(opened.get().database().districtId());
		if (runs.isEmpty()) table.showEmpty(Messages.runs, Messages.emptyRunsWhy, new EmptyState.Action(Messages.emptyReportChoose, () -> workspace.show(CatalogueView.ID)));
		else show.accept(RowSource.withoutPeople(runs));
	}

	private Optional<ReportDescription> report(Run run) {
		return catalogue.stream().filter(r -> r.id().equals(run.report())).findFirst();
	}

	/** A report of a module that is not installed any more has only its id. */
	private String name(Run run) {
		return report(run).map(ReportDescription::name).orElse(NLS.bind(Messages.runsGone, run.report()));
	}

	private void again(Run run) {
		report(run).ifPresent(r -> {
			chosen.choose(new ChosenReport.Choice(r, run.values(), true));
			workspace.show(ReportView.ID);
		});
	}
}
