package org.trellis.review.internal;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.osgi.util.NLS;
import org.trellis.model.district.FlagKind;
import org.trellis.review.Indicator;
import org.trellis.review.StudentFacts;

/** Circumstances that reviewers should have in mind. They speak for no tier: nobody is a risk because of where they live. */
public final class CircumstancesIndicator implements Indicator {
	private final Map<FlagKind, String> names = new EnumMap<>(Map.of(FlagKind.HOMELESS, Messages.homeless, FlagKind.FOSTER_CARE, Messages.fosterCare, FlagKind.MIGRANT, Messages.migrant, //
			FlagKind.NEGLECTED_OR_DELINQUENT, Messages.neglected));

	@Override
	public Look prepare(Round round) {
		return this::at;
	}

	private Optional<Signal> at(StudentFacts facts) {
		var known = names.entrySet().stream().filter(e -> facts.flags().contains(e.getKey())).map(Map.Entry::getValue).collect(Collectors.joining(", "));
		return known.isEmpty() ? Optional.empty() : Optional.of(new Signal(null, NLS.bind(Messages.circumstances, known)));
	}
}
