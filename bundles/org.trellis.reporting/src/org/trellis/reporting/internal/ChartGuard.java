package org.trellis.reporting.internal;

import java.util.Optional;

import org.eclipse.birt.chart.model.Chart;
import org.eclipse.birt.chart.model.attribute.ActionType;
import org.eclipse.birt.chart.model.attribute.CallBackValue;
import org.eclipse.birt.chart.model.attribute.Image;
import org.eclipse.birt.chart.model.attribute.MultiURLValues;
import org.eclipse.birt.chart.model.attribute.PatternImage;
import org.eclipse.birt.chart.model.attribute.ScriptValue;
import org.eclipse.birt.chart.model.attribute.URLValue;
import org.eclipse.birt.chart.model.data.Action;
import org.eclipse.birt.report.model.api.ExtendedItemHandle;
import org.eclipse.birt.report.model.api.extension.ExtendedElementException;
import org.eclipse.emf.ecore.EObject;

/** Walks the model of a chart: its script may be the name of a Java class, its bars may lead to addresses, its fills may be fetched. */
final class ChartGuard {
	private ChartGuard() {
	}

	/** Why the chart is refused; empty when it is harmless. */
	static Optional<String> objection(ExtendedItemHandle item) {
		try {
			if (!(item.getReportItem().getProperty("chart.instance") instanceof Chart chart)) return Optional.of("the chart in it cannot be read");
			if (chart.getScript() != null && !chart.getScript().isBlank()) return Optional.of("charts have no scripts in Trellis");
			for (var i = chart.eAllContents(); i.hasNext();) {
				var objection = judge(i.next());
				if (objection.isPresent()) return objection;
			}
			return Optional.empty();
		} catch (ExtendedElementException e) {
			return Optional.of("the chart in it cannot be read: " + e.getMessage());
		}
	}

	private static Optional<String> judge(EObject part) {
		return switch (part) {
		case URLValue url -> Optional.of("a chart may not lead to the address " + url.getBaseUrl());
		case MultiURLValues urls -> Optional.of("a chart may not lead to addresses");
		case ScriptValue script -> Optional.of("charts have no scripts in Trellis");
		case CallBackValue callback -> Optional.of("charts have no scripts in Trellis");
		case Action action when action.getType() != ActionType.SHOW_TOOLTIP_LITERAL && action.getType() != ActionType.HIGHLIGHT_LITERAL -> Optional.of("a chart may show a tooltip, but has the action " + action.getType());
		case PatternImage pattern -> Optional.empty();
		case Image image -> Optional.of("a chart may not be filled with the picture " + image.getURL());
		default -> Optional.empty();
		};
	}
}
