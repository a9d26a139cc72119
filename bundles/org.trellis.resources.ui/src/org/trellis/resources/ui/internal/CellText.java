package org.trellis.resources.ui.internal;

import org.eclipse.osgi.util.NLS;
import org.trellis.model.Domains;
import org.trellis.resources.GapCell;
import org.trellis.resources.GapMap;
import org.trellis.ui.Terms;

/** What people read in and about a cell of the map. */
final class CellText {
	/** A minus sign as wide as a figure. */
	private static final String MINUS = "\u2212";

	private final Domains domains;

	CellText(Domains domains) {
		this.domains = domains;
	}

	/** "Health, intensive". */
	String name(GapCell cell) {
		return NLS.bind(Messages.cellName, domains.label(cell.domain()), Terms.of(cell.intensity()));
	}

	/** The figure that counts most: students without a place, else services missing, else that all is well. */
	String figure(GapCell cell) {
		if (cell.unmet() > 0) return MINUS + cell.unmet();
		return cell.servicesShort() > 0 ? NLS.bind(cell.servicesShort() == 1 ? Messages.cellServiceShort : Messages.cellServicesShort, cell.servicesShort()) : Messages.cellWell;
	}

	String demand(GapCell cell) {
		var students = NLS.bind(cell.demand() == 1 ? Messages.cellStudent : Messages.cellStudents, cell.demand());
		var places = NLS.bind(cell.openPlaces() == 1 ? Messages.cellPlace : Messages.cellPlaces, cell.openPlaces());
		return students + ", " + places;
	}

	String services(GapCell cell) {
		return NLS.bind(cell.services() == 1 ? Messages.cellServicesOne : Messages.cellServices, cell.services(), GapCell.TARGET);
	}

	/** All of it in a sentence, for screen readers. */
	String sentence(GapMap map, GapCell cell) {
		var text = NLS.bind(Messages.cellSentence, new Object[] { name(cell), demand(cell), services(cell) });
		if (cell.unmet() > 0) text += " " + NLS.bind(cell.unmet() == 1 ? Messages.cellUnmetOne : Messages.cellUnmet, cell.unmet());
		return cell.isGap() ? text + " " + NLS.bind(Messages.cellRank, map.rank(cell)) : text;
	}
}
