package org.trellis.connectivity.ui.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Optional;
import java.util.UUID;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.trellis.connectivity.DeviceKind;
import org.trellis.connectivity.HomeAccess;
import org.trellis.connectivity.Homes;
import org.trellis.connectivity.PrivatePlace;
import org.trellis.model.district.Student;
import org.trellis.store.References;
import org.trellis.ui.editors.PageContext;

/** What the student's household has at home, in a few lines, and the way to its record. */
final class HomePart {
	private final PageContext<Student> context;
	private final Label home;
	private final Link change;

	HomePart(Composite parent, PageContext<Student> context) {
		this.context = context;
		home = new Label(parent, SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).hint(300, SWT.DEFAULT).applyTo(home);
		change = new Link(parent, SWT.NONE);
		change.addListener(SWT.Selection, e -> openHome());
	}

	private UUID household() {
		return References.id(context.editing().root().getHousehold());
	}

	void show(Optional<HomeAccess> known) {
		home.setText(household() == null ? Messages.noHousehold : known.map(HomePart::described).orElse(Messages.neverAsked));
		change.setText(household() == null ? "" : "<a>" + (known.isPresent() ? Messages.change : Messages.ask) + "</a>");
	}

	private static String described(HomeAccess home) {
		var lines = new ArrayList<String>();
		lines.add(Messages.internet + ": " + DeviceTerms.of(home.getInternet()));
		lines.add(Messages.devices + ": " + devices(home));
		lines.add(Messages.privatePlace + ": " + place(home));
		if (home.getAskedOn() != null) lines.add(NLS.bind(Messages.askedOn, DeviceTerms.day(home.getAskedOn())));
		return String.join("\n", lines).replace("&", "&&");
	}

	private static String devices(HomeAccess home) {
		var parts = new ArrayList<String>();
		for (var kind : DeviceKind.VALUES) {
			int howMany = Homes.devices(home, kind);
			if (howMany > 0) parts.add(howMany + " \u00d7 " + DeviceTerms.of(kind));
		}
		return parts.isEmpty() ? Messages.noDevices : String.join(", ", parts);
	}

	private static String place(HomeAccess home) {
		var place = DeviceTerms.of(home.getPrivatePlace());
		var from = home.getPrivateFrom();
		var until = home.getPrivateUntil();
		if (home.getPrivatePlace() != PrivatePlace.AT_TIMES || from == null && until == null) return place;
		if (until == null) return NLS.bind(Messages.fromTime, place, DeviceTerms.time(from));
		if (from == null) return NLS.bind(Messages.untilTime, place, DeviceTerms.time(until));
		return NLS.bind(Messages.betweenTimes, new Object[] { place, DeviceTerms.time(from), DeviceTerms.time(until) });
	}

	/** Opens the record of the household, beginning it where nobody has. */
	private void openHome() {
		var opened = context.district();
		var household = household();
		context.jobs().job(Messages.beginning, p -> Homes.begin(opened.database(), opened.person().actor(), opened.person().scope(), household, LocalDate.now())) //
				.then(id -> context.editors().open(HomeAccess.class, id, Messages.homeTitle)).start(home);
	}
}
