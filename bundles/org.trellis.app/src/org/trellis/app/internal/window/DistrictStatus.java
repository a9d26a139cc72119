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
		item.setText(current.get().map(d -> text(current.name().orElseThrow(), d)).orElse(Messages.statusNone));
	}

	private static String text(String name, OpenedDistrict district) {
		return NLS.bind(Messages.statusDistrict, name, person(district.person()));
	}

	private static String person(SignedIn person) {
		return NLS.bind(Messages.statusPerson, person.actor().name(), role(person.scope()));
	}

	private static String role(Scope scope) {
		return switch (scope) {
		case Scope.WholeDistrict whole -> Messages.roleAll;
		case Scope.Schools schools -> Messages.roleSchools;
		case Scope.Parts some when some.parts().isEmpty() -> Messages.roleNobody;
		case Scope.Parts some -> Messages.roleParts;
		case Scope.Both both -> Messages.roleBoth;
		case Scope.While some -> role(some.scope());
		case Scope.Opened some -> role(some.scope());
		case Scope.Nobody nobody -> Messages.roleNobody;
		};
	}
}
