package org.trellis.review.ui.internal.tiers;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.osgi.util.NLS;
import org.trellis.model.review.Tier;
import org.trellis.review.Threshold;
import org.trellis.review.ui.internal.Labels;
import org.trellis.review.ui.internal.tiers.Matrix.Cell;

/** What people read of tiers, shares and thresholds. */
final class TierTexts {
	private final Labels labels;

	TierTexts(Labels labels) {
		this.labels = labels;
	}

	String tier(Tier tier) {
		return labels.of(tier);
	}

	/** @param spring null for not decided */
	String spring(Tier spring) {
		return spring == null ? Messages.notDecided : labels.of(spring);
	}

	/** With a sign for the direction, so that it does not hang on a color. */
	String number(Cell cell) {
		if (cell.spring() == null) return Long.toString(cell.students());
		var sign = cell.direction() == 0 ? "=" : cell.direction() > 0 ? "\u2191" : "\u2193";
		return cell.students() + " " + sign;
	}

	String share(Cell cell) {
		return percent(cell.share());
	}

	String way(Cell cell) {
		if (cell.spring() == null) return Messages.wayNotDecided;
		return cell.direction() == 0 ? Messages.wayStayed : cell.direction() > 0 ? Messages.wayUp : Messages.wayDown;
	}

	String sentence(Cell cell) {
		return NLS.bind(Messages.cellSentence, new Object[] { tier(cell.fall()), spring(cell.spring()), cell.students(), cell.ofFall() });
	}

	static String percent(double share) {
		return NLS.bind(Messages.percent, Math.round(share * 100));
	}

	static String unit(Threshold.Unit unit) {
		return switch (unit) {
		case PERCENT -> "%";
		case DAYS -> Messages.unitDays;
		case COUNT -> "";
		case POINTS -> Messages.unitPoints;
		};
	}

	/** As the person's country writes it. */
	static String number(BigDecimal value) {
		var plain = value.setScale(Math.max(0, value.stripTrailingZeros().scale()), RoundingMode.UNNECESSARY).toPlainString();
		return plain.replace('.', DecimalFormatSymbols.getInstance(Locale.getDefault()).getDecimalSeparator());
	}

	/** With a point or a comma. */
	static Optional<BigDecimal> number(String text) {
		try {
			return Optional.of(new BigDecimal(text.strip().replace(',', '.')));
		} catch (NumberFormatException e) {
			return Optional.empty();
		}
	}
}
