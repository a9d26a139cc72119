package org.trellis.reporting.internal;

import java.util.Iterator;

import org.eclipse.birt.report.model.api.ActionHandle;
import org.eclipse.birt.report.model.api.DesignElementHandle;
import org.eclipse.birt.report.model.api.MemberHandle;
import org.eclipse.birt.report.model.api.StructureHandle;
import org.eclipse.birt.report.model.api.elements.DesignChoiceConstants;
import org.eclipse.birt.report.model.api.metadata.IPropertyType;

/** Looks at the structured values of one property, as deep as they go: links, and addresses of pictures in highlights. */
final class StructureGuard {
	private final DesignGuard guard;
	private final DesignElementHandle element;
	private final String property;

	StructureGuard(DesignGuard guard, DesignElementHandle element, String property) {
		this.guard = guard;
		this.element = element;
		this.property = property;
	}

	void inspect(StructureHandle structure) {
		if (structure instanceof ActionHandle action && !DesignChoiceConstants.ACTION_LINK_TYPE_BOOKMARK_LINK.equals(action.getLinkType()))
			throw guard.refused(element, property, "a link may lead only to a bookmark in the report itself");
		for (Iterator<?> i = structure.iterator(); i.hasNext();) member((MemberHandle) i.next());
	}

	private void member(MemberHandle member) {
		if (member.getValue() == null) return;
		switch (member.getDefn().getTypeCode()) {
		case IPropertyType.URI_TYPE -> guard.address(element, property + "." + member.getDefn().getName());
		case IPropertyType.STRUCT_TYPE -> nested(member);
		default -> {
			// a plain value
		}
		}
	}

	private void nested(MemberHandle member) {
		for (Iterator<?> i = member.iterator(); i != null && i.hasNext();)
			if (i.next() instanceof StructureHandle structure) inspect(structure);
	}
}
