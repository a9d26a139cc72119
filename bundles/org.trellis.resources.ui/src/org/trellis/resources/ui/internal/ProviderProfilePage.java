package org.trellis.resources.ui.internal;

import org.eclipse.swt.widgets.Composite;
import org.trellis.model.resources.Organization;
import org.trellis.model.resources.VettingStatus;
import org.trellis.ui.editors.EditorPage;
import org.trellis.ui.editors.PageContext;
import org.trellis.ui.forms.Check;
import org.trellis.ui.forms.Form;

/** Who the organization is, how to reach it, and how far its vetting is (D14). */
public final class ProviderProfilePage implements EditorPage<Organization> {
	private Form<Organization> form;

	@Override
	public void create(Composite parent, PageContext<Organization> page) {
		form = Form.on(parent, page.editing()).section(Messages.sectionOrganization).text(Messages.fieldName, Organization::getName, Organization::setName, Check.required(), Check.atMost(255))
				.text(Messages.fieldAlternateName, Organization::getAlternateName, Organization::setAlternateName, Check.atMost(255))
				.note(Messages.fieldDescription, 4, Organization::getDescription, Organization::setDescription, Check.atMost(4000))
				.text(Messages.fieldEmail, Organization::getEmail, Organization::setEmail, Check.atMost(200)).text(Messages.fieldWebsite, Organization::getWebsite, Organization::setWebsite, Check.atMost(255))
				.section(Messages.sectionVetting).choice(Messages.fieldVetting, Organization::getVetting, Organization::setVetting, VettingStatus.VALUES, ProviderProfilePage::name, Check.required())
				.date(Messages.fieldAgreementUntil, Organization::getAgreementUntil, Organization::setAgreementUntil);
	}

	static String name(VettingStatus status) {
		return switch (status) {
		case NOT_VETTED -> Messages.vettingNot;
		case IN_PROGRESS -> Messages.vettingInProgress;
		case VETTED -> Messages.vettingDone;
		case SUSPENDED -> Messages.vettingSuspended;
		};
	}

	@Override
	public boolean setFocus() {
		return form.setFocus();
	}
}
