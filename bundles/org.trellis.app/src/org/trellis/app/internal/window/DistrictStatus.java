package org.trellis.app.internal.window;

import org.eclipse.jface.action.StatusLineContributionItem;
import org.eclipse.osgi.util.NLS;
import org.trellis.access.SignedIn;
import org.trellis.store.Scope;
import org.trellis.ui.CurrentDistrict;
import org.trellis.ui.OpenedDistrict;

/** Says in the status line which district is open and who is signed in. */
final class DistrictStatus {
	static final String ID = "org.trellis.app.status";

	private final StatusLineContributionItem item = new StatusLineContributionItem(ID, StatusLineContributionItem.CALC_TRUE_WIDTH);

	StatusLineContributionItem item() {
		return item;
	}

	void show(CurrentDistrict current) {
		item.setText(current.get().map(DistrictStatus::text).orElse(Messages.statusNone));
	}

	private static String text(OpenedDistrict district) {
		return NLS.bind(Messages.statusDistrict, district.name(), person(district.person()));
	}

	private static String person(SignedIn person) {
		var role = switch (person.scope()) {
		case Scope.WholeDistrict whole -> Messages.roleAll;
		case Scope.Schools schools -> Messages.roleSchools;
		case Scope.Parts some when some.parts().isEmpty() -> Messages.roleNobody;
		case Scope.Parts some -> Messages.roleParts;
		case Scope.Both both -> Messages.roleBoth;
		case Scope.Nobody nobody -> Messages.roleNobody;
		};
		return NLS.bind(Messages.statusPerson, person.actor().name(), role);
	}
}
