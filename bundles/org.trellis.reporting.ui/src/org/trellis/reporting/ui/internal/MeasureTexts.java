package org.trellis.reporting.ui.internal;

import java.text.NumberFormat;

import org.eclipse.osgi.util.NLS;
import org.trellis.reporting.Measure.Unit;
import org.trellis.reporting.Shown;

/** What may be shown of a figure, as people read it. */
record MeasureTexts(NumberFormat numbers, NumberFormat shares) {
	/** In the language of the window. */
	static MeasureTexts here() {
		var shares = NumberFormat.getNumberInstance();
		shares.setMinimumFractionDigits(1);
		shares.setMaximumFractionDigits(1);
		return new MeasureTexts(NumberFormat.getIntegerInstance(), shares);
	}

	String of(Shown shown, Unit unit) {
		return switch (shown) {
		case Shown.Exact exact -> unit == Unit.COUNT ? numbers.format(exact.value()) : exact.base() == 0 ? Messages.nobody : NLS.bind(Messages.percent, shares.format(100.0 * exact.value() / exact.base()));
		case Shown.AtMost most -> NLS.bind(Messages.atMost, numbers.format(Math.ceil(100.0 * most.value() / most.base())));
		case Shown.AtLeast least -> NLS.bind(Messages.atLeast, numbers.format(Math.floor(100.0 * least.value() / least.base())));
		case Shown.Withheld withheld -> Messages.withheld;
		case Shown.NotKnown unknown -> Messages.notKnown;
		};
	}

	/** To sort by: what is not told comes before everything else. */
	static double order(Shown shown) {
		return switch (shown) {
		case Shown.Exact exact -> share(exact.value(), exact.base());
		case Shown.AtMost most -> share(most.value(), most.base());
		case Shown.AtLeast least -> share(least.value(), least.base());
		case Shown.Withheld withheld -> -1;
		case Shown.NotKnown unknown -> -2;
		};
	}

	private static double share(long value, long base) {
		return base > 0 ? (double) value / base : value;
	}
}
