package org.trellis.connectivity.ui.internal;

import java.time.LocalTime;
import java.util.List;
import java.util.stream.IntStream;

import org.eclipse.swt.widgets.Composite;
import org.trellis.connectivity.DeviceKind;
import org.trellis.connectivity.HomeAccess;
import org.trellis.connectivity.Homes;
import org.trellis.connectivity.InternetKind;
import org.trellis.connectivity.PrivatePlace;
import org.trellis.ui.editors.EditorPage;
import org.trellis.ui.editors.PageContext;
import org.trellis.ui.forms.Check;
import org.trellis.ui.forms.Form;

/** The internet, the place and the devices of a household, as its family says. */
public final class HomePage implements EditorPage<HomeAccess> {
	private static final int MOST = 50;
	/** Every half hour of the day in which a session could be. */
	private static final List<LocalTime> TIMES = IntStream.rangeClosed(12, 44).mapToObj(i -> LocalTime.of(i / 2, i % 2 * 30)).toList();

	private Form<HomeAccess> form;

	@Override
	public void create(Composite parent, PageContext<HomeAccess> page) {
		form = Form.on(parent, page.editing()).section(Messages.sectionInternet) //
				.choice(Messages.fieldInternet, HomeAccess::getInternet, HomeAccess::setInternet, InternetKind.VALUES, DeviceTerms::of) //
				.choice(Messages.fieldPlace, HomeAccess::getPrivatePlace, HomeAccess::setPrivatePlace, PrivatePlace.VALUES, DeviceTerms::of) //
				.choice(Messages.fieldFrom, HomeAccess::getPrivateFrom, HomeAccess::setPrivateFrom, TIMES, DeviceTerms::time) //
				.choice(Messages.fieldUntil, HomeAccess::getPrivateUntil, HomeAccess::setPrivateUntil, TIMES, DeviceTerms::time) //
				.hint(Messages.placeHint).section(Messages.sectionDevices);
		devices(Messages.fieldLaptops, DeviceKind.LAPTOP);
		devices(Messages.fieldTablets, DeviceKind.TABLET);
		devices(Messages.fieldDesktops, DeviceKind.DESKTOP);
		devices(Messages.fieldPhones, DeviceKind.PHONE);
		form.section(Messages.sectionAsked).date(Messages.fieldAsked, HomeAccess::getAskedOn, HomeAccess::setAskedOn).note(Messages.fieldNote, 4, HomeAccess::getNote, HomeAccess::setNote, Check.atMost(1000));
	}

	private void devices(String label, DeviceKind kind) {
		form.number(label, home -> Homes.devices(home, kind), (home, howMany) -> Homes.setDevices(home, kind, howMany == null ? 0 : howMany), Check.between(0, MOST));
	}

	@Override
	public boolean setFocus() {
		return form.setFocus();
	}
}
