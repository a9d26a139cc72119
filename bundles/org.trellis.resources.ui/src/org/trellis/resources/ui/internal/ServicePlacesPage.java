package org.trellis.resources.ui.internal;

import org.eclipse.swt.widgets.Composite;
import org.trellis.model.resources.CapacityStatus;
import org.trellis.model.resources.CostKind;
import org.trellis.model.resources.ResourcesFactory;
import org.trellis.model.resources.Service;
import org.trellis.model.resources.ServiceCapacity;
import org.trellis.ui.editors.EditorPage;
import org.trellis.ui.editors.PageContext;
import org.trellis.ui.forms.Check;
import org.trellis.ui.forms.Form;

/** How many places the service has, when it takes students in, and what it costs. */
public final class ServicePlacesPage implements EditorPage<Service> {
	private static final int MOST = 1_000_000;

	private PageContext<Service> context;
	private Form<Service> form;

	@Override
	public void create(Composite parent, PageContext<Service> page) {
		context = page;
		form = Form.on(parent, page.editing()).section(Messages.sectionPlaces).number(Messages.fieldMaximum, s -> of(s) == null ? null : of(s).getMaximum(), (s, n) -> made(s).setMaximum(n == null ? 0 : n), Check.between(0, MOST))
				.number(Messages.fieldFunded, s -> of(s) == null ? null : of(s).getFunded(), (s, n) -> made(s).setFunded(n), Check.between(0, MOST))
				.number(Messages.fieldFilled, s -> of(s) == null ? null : of(s).getFilled(), (s, n) -> made(s).setFilled(n == null ? 0 : n), Check.between(0, MOST))
				.choice(Messages.fieldCapacity, s -> of(s) == null ? null : of(s).getStatus(), (s, c) -> made(s).setStatus(c), CapacityStatus.VALUES, ServicePlacesPage::name, Check.required())
				.date(Messages.fieldUpdatedOn, s -> of(s) == null ? null : of(s).getUpdatedOn(), (s, day) -> made(s).setUpdatedOn(day)).flag(Messages.fieldWaitlist, Service::isWaitlistOpen, Service::setWaitlistOpen)
				.section(Messages.sectionEnrollment).date(Messages.fieldEnrollmentOpens, Service::getEnrollmentOpens, Service::setEnrollmentOpens)
				.date(Messages.fieldEnrollmentCloses, Service::getEnrollmentCloses, Service::setEnrollmentCloses).section(Messages.sectionCost)
				.choice(Messages.fieldCost, Service::getCost, Service::setCost, CostKind.VALUES, ServicePlacesPage::name).note(Messages.fieldFees, 3, Service::getFees, Service::setFees, Check.atMost(2000));
	}

	/** The first line of capacity; null when there is none. Further lines come from a directory and are kept as they are. */
	private static ServiceCapacity of(Service service) {
		return service.getCapacities().isEmpty() ? null : service.getCapacities().getFirst();
	}

	/** The first line of capacity, made when there is none. */
	private static ServiceCapacity made(Service service) {
		if (of(service) == null) {
			var capacity = ResourcesFactory.eINSTANCE.createServiceCapacity();
			capacity.setUnit("students");
			capacity.setStatus(CapacityStatus.CAPACITY);
			service.getCapacities().add(capacity);
		}
		return of(service);
	}

	private static String name(CapacityStatus status) {
		return switch (status) {
		case CAPACITY -> Messages.capacityThere;
		case NO_CAPACITY -> Messages.capacityNone;
		case WAITLIST -> Messages.capacityWaitlist;
		case ADDITIONAL_ASSESSMENT_REQUIRED -> Messages.capacityAssessment;
		};
	}

	private static String name(CostKind cost) {
		return switch (cost) {
		case UNKNOWN -> Messages.costUnknown;
		case FREE -> Messages.costFree;
		case SLIDING_SCALE -> Messages.costSliding;
		case FIXED -> Messages.costFixed;
		case INSURANCE -> Messages.costInsurance;
		};
	}

	@Override
	public boolean setFocus() {
		return form.setFocus();
	}
}
