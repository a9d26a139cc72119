package org.trellis.resources.ui.internal;

import org.eclipse.swt.widgets.Composite;
import org.trellis.model.resources.Organization;
import org.trellis.model.resources.Service;
import org.trellis.resources.ui.internal.DirectoryView.ServiceRow;
import org.trellis.ui.editors.EditorPage;
import org.trellis.ui.editors.PageContext;
import org.trellis.ui.tables.Column;
import org.trellis.ui.tables.ListTable;
import org.trellis.ui.tables.RowSource;

/** What the organization offers; Enter opens it. */
public final class ProviderServicesPage implements EditorPage<Organization> {
	private PageContext<Organization> context;
	private ListTable<ServiceRow> table;

	@Override
	public void create(Composite parent, PageContext<Organization> page) {
		context = page;
		table = page.tables().<ServiceRow> table("org.trellis.resources.provider.services").named(Messages.directoryName).column(Column.of("name", Messages.columnService, ServiceRow::name).width(32))
				.column(Column.of("status", Messages.columnStatus, (ServiceRow r) -> DirectoryView.status(r.status())).width(14))
				.column(Column.of("setting", Messages.columnSetting, (ServiceRow r) -> DirectoryView.setting(r.setting())).width(14)).sortedBy("name").identifiedBy(ServiceRow::id)
				.onOpen(r -> page.editors().open(Service.class, r.id(), r.name())).help(HelpIds.PROVIDER).in(parent);
		page.alsoWhenWritten(Service.class);
		refresh();
	}

	@Override
	public void refresh() {
		context.read(Messages.readServices, (database, scope) -> database.list(DirectoryView.servicesOf(context.id()), scope), rows -> {
			if (rows.isEmpty()) table.showEmpty(Messages.providerEmptyTitle, Messages.providerEmptyWhy);
			else table.showAgain(RowSource.withoutPeople(rows));
		});
	}

	@Override
	public boolean setFocus() {
		return table.setFocus();
	}
}
