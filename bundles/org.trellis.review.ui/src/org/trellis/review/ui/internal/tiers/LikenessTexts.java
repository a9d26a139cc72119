package org.trellis.review.ui.internal.tiers;

import org.eclipse.osgi.util.NLS;
import org.trellis.reporting.Shown;
import org.trellis.review.Share;
import org.trellis.review.ui.internal.tiers.Likeness.Line;

/** Words for how decisions differ, which blame nobody: the data do not know the student. */
final class LikenessTexts {
	String who(Line line) {
		return line.who() == null ? Messages.allTogether : line.who();
	}

	/** What stands beside the interval. */
	String shortly(Line line) {
		return switch (line.shown()) {
		case Shown.Exact exact when line.share() != null -> NLS.bind(Messages.partOf, exact.value(), exact.base());
		case Shown.Exact exact -> "";
		case Shown.AtMost most -> NLS.bind(Messages.atMost, most.value(), most.base());
		case Shown.AtLeast least -> NLS.bind(Messages.atLeast, least.value(), least.base());
		case Shown.Withheld withheld -> Messages.withheld;
		case Shown.NotKnown not -> not.because();
		};
	}

	String share(Line line) {
		return line.share() == null ? "" : TierTexts.percent(line.share().value());
	}

	String interval(Line line) {
		var share = line.share();
		return share == null ? "" : NLS.bind(Messages.fromTo, TierTexts.percent(share.low()), TierTexts.percent(share.high()));
	}

	/** @param all all together; null when withheld */
	String words(Line line, Share all) {
		var share = line.share();
		if (line.who() == null || share == null || all == null) return "";
		if (share.reaches(all.value())) return Messages.mayBeChance;
		return share.value() > all.value() ? Messages.moreOften : Messages.lessOften;
	}
}
