package org.trellis.connectivity.internal;

import java.util.Optional;

import org.trellis.model.review.Tier;
import org.trellis.review.Indicator;
import org.trellis.review.StudentFacts;

/** No device or no internet at home is a remark; neither speaks for the middle tier. Families who were never asked are not guessed about. */
public final class NoConnectionIndicator implements Indicator {
	@Override
	public Look prepare(Round round) {
		var homes = HomeConnections.of(round.reader(), round.scope(), round.students().stream().map(StudentFacts::student).toList());
		return facts -> look(homes.of(facts.student()));
	}

	private static Optional<Signal> look(HomeConnection home) {
		boolean noDevice = home.device() == Answer.NO, noInternet = home.online() == Answer.NO;
		if (noDevice && noInternet) return Optional.of(new Signal(Tier.MODERATE, Messages.neither));
		if (noDevice) return Optional.of(new Signal(null, Messages.noDevice));
		return noInternet ? Optional.of(new Signal(null, Messages.noInternet)) : Optional.empty();
	}
}
