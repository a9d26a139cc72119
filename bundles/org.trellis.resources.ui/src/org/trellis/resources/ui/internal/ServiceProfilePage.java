package org.trellis.resources.ui.internal;

import java.util.UUID;

import org.eclipse.swt.widgets.Composite;
import org.trellis.model.resources.Organization;
import org.trellis.model.resources.Service;
import org.trellis.model.resources.ServiceSetting;
import org.trellis.model.resources.ServiceStatus;
import org.trellis.store.ListQuery;
import org.trellis.store.References;
import org.trellis.ui.editors.EditorPage;
import org.trellis.ui.editors.PageContext;
import org.trellis.ui.forms.Check;
import org.trellis.ui.forms.Form;

/** What the service is, who offers it, how to reach it, and when that was last verified. */
public final class ServiceProfilePage implements EditorPage<Service> {
	private record Provider(UUID id, String name) {
	}

	private PageContext<Service> context;
	private Form<Service> form;
	private Provider provider;

	@Override
	public void create(Composite parent, PageContext<Service> page) {
		context = page;
		form = Form.on(parent, page.editing()).section(Messages.sectionService).text(Messages.fieldName, Service::getName, Service::setName, Check.required(), Check.atMost(255))
				.shown(Messages.fieldOrganization, s -> provider == null ? "" : provider.name()).link(Messages.openOrganization, this::openProvider)
				.choice(Messages.fieldStatus, Service::getStatus, Service::setStatus, ServiceStatus.VALUES, DirectoryView::status, Check.required())
				.choice(Messages.fieldSetting, Service::getSetting, Service::setSetting, ServiceSetting.VALUES, DirectoryView::setting)
				.note(Messages.fieldDescription, 5, Service::getDescription, Service::setDescription, Check.atMost(4000)).text(Messages.fieldWebsite, Service::getWebsite, Service::setWebsite, Check.atMost(255))
				.text(Messages.fieldEmail, Service::getEmail, Service::setEmail, Check.atMost(200)).section(Messages.sectionVerified).hint(Messages.verifiedHint)
				.date(Messages.fieldVerifiedOn, Service::getLastVerified, Service::setLastVerified).text(Messages.fieldVerifiedBy, Service::getVerifiedBy, Service::setVerifiedBy, Check.atMost(120));
		refresh();
	}

	@Override
	public void refresh() {
		var id = References.id(context.editing().root().getOrganization());
		if (provider != null && provider.id().equals(id)) return;
		context.read(Messages.readOrganization,
				(database, scope) -> database.list(ListQuery.select("g.ID, g.NAME").from("ORGANIZATION g").withoutPeople().where("g.ID = ?", id).as(r -> new Provider(r.uuid(1), r.text(2))), scope).getFirst(), found -> {
					provider = found;
					form.refresh();
				});
	}

	private void openProvider() {
		if (provider != null) context.editors().open(Organization.class, provider.id(), provider.name());
	}

	@Override
	public boolean setFocus() {
		return form.setFocus();
	}
}
