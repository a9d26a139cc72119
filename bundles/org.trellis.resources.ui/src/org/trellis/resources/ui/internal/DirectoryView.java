package org.trellis.resources.ui.internal;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.UUID;

import org.eclipse.e4.ui.di.Focus;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.trellis.model.resources.Organization;
import org.trellis.model.resources.Service;
import org.trellis.model.resources.ServiceSetting;
import org.trellis.model.resources.ServiceStatus;
import org.trellis.store.Change;
import org.trellis.store.ListQuery;
import org.trellis.store.Row;
import org.trellis.ui.CurrentDistrict;
import org.trellis.ui.CurrentDistrict.Subscription;
import org.trellis.ui.DistrictLinks;
import org.trellis.ui.editors.Editors;
import org.trellis.ui.tables.Column;
import org.trellis.ui.tables.ListRequest;
import org.trellis.ui.tables.ListTable;
import org.trellis.ui.tables.RowSource;
import org.trellis.ui.tables.Tables;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Inject;

/** All services of the district's directory (D11, D13), with when each was last verified. */
public final class DirectoryView {
	public static final String ID = "org.trellis.resources.ui.directory";

	/** @param lastVerified null when never */
	record ServiceRow(UUID id, String name, UUID organization, String organizationName, ServiceStatus status, ServiceSetting setting, LocalDate lastVerified) {
	}

	private final CurrentDistrict district;
	private final Tables tables;
	private final DistrictLinks links;
	private final Editors editors;
	private ListTable<ServiceRow> table;
	private List<Subscription> subscriptions;

	@Inject
	public DirectoryView(CurrentDistrict district, Tables tables, DistrictLinks links, Editors editors) {
		this.district = district;
		this.tables = tables;
		this.links = links;
		this.editors = editors;
	}

	@PostConstruct
	void create(Composite parent) {
		parent.setLayout(new FillLayout());
		table = tables.<ServiceRow> table("org.trellis.resources.directory").named(Messages.directoryName).filteredBy(Messages.directoryFilter)
				.column(Column.of("name", Messages.columnService, ServiceRow::name).width(34).sortedBy("v.NAME"))
				.column(Column.of("organization", Messages.columnOrganization, ServiceRow::organizationName).width(23).sortedBy("g.NAME"))
				.column(Column.of("status", Messages.columnStatus, (ServiceRow r) -> status(r.status())).width(8).sortedBy("v.STATUS"))
				.column(Column.of("setting", Messages.columnSetting, (ServiceRow r) -> setting(r.setting())).width(17))
				.column(Column.of("verified", Messages.columnVerified, (ServiceRow r) -> r.lastVerified() == null ? Messages.never : DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).format(r.lastVerified())).width(14))
				.sortedBy("name").identifiedBy(ServiceRow::id).onOpen(r -> editors.open(Service.class, r.id(), r.name()))
				.action(Messages.openOrganization, rows -> editors.open(Organization.class, rows.getFirst().organization(), rows.getFirst().organizationName())).help(HelpIds.DIRECTORY).in(parent);
		subscriptions = List.of(district.listen(this::districtChanged), district.listenToWrites(this::written));
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
		if (district.get().isEmpty()) table.showEmpty(Messages.directoryEmptyTitle, Messages.directoryEmptyWhy, links.all());
		else table.show(RowSource.query(district.get().get(), DirectoryView::services));
	}

	private static ListQuery<ServiceRow> services(ListRequest request) {
		var query = select();
		if (request.filtered()) query.where("LOWER(v.NAME) LIKE LOWER(?) ESCAPE '\\' OR LOWER(g.NAME) LIKE LOWER(?) ESCAPE '\\'", request.anywhere(), request.anywhere());
		return query.orderBy(request.orderWith("v.NAME", "v.ID")).as(DirectoryView::row);
	}

	/** The services of one organization, by name. */
	static ListQuery<ServiceRow> servicesOf(UUID organization) {
		return select().where("g.ID = ?", organization).orderBy("v.NAME", "v.ID").as(DirectoryView::row);
	}

	private static ListQuery.Shape select() {
		return ListQuery.select("v.ID, v.NAME, g.ID, g.NAME, v.STATUS, v.SETTING, v.LAST_VERIFIED").from("SERVICE v JOIN ORGANIZATION g ON g.ID = v.ORGANIZATION_ID").withoutPeople();
	}

	private static ServiceRow row(Row r) {
		return new ServiceRow(r.uuid(1), r.text(2), r.uuid(3), r.text(4), r.constant(ServiceStatus.class, 5), r.constant(ServiceSetting.class, 6), r.date(7));
	}

	private void written(List<Change> changes) {
		if (changes.stream().anyMatch(c -> c.kind() != Change.Kind.READ && (c.type().equals("Service") || c.type().equals("Organization")))) table.refresh();
	}

	static String status(ServiceStatus status) {
		return switch (status) {
		case ACTIVE -> Messages.statusActive;
		case INACTIVE -> Messages.statusInactive;
		case DEFUNCT -> Messages.statusDefunct;
		case TEMPORARILY_CLOSED -> Messages.statusClosed;
		};
	}

	/** Empty for null. */
	static String setting(ServiceSetting setting) {
		if (setting == null) return "";
		return switch (setting) {
		case SCHOOL -> Messages.settingSchool;
		case COMMUNITY -> Messages.settingCommunity;
		case WEB -> Messages.settingWeb;
		};
	}
}
