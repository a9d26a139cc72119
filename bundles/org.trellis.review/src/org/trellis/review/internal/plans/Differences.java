package org.trellis.review.internal.plans;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.osgi.util.NLS;
import org.trellis.model.review.Duration;
import org.trellis.model.review.Intensity;
import org.trellis.model.review.PlanLineStatus;

/** What one state of a plan changes against another, in sentences. */
final class Differences {
	private final PlansService service;
	private final List<String> sentences = new ArrayList<>();

	private Differences(PlansService service) {
		this.service = service;
	}

	static List<String> between(PlansService service, List<Said> from, List<Said> to) {
		var differences = new Differences(service);
		for (var line : to) find(from, line).ifPresentOrElse(before -> differences.changed(before, line), () -> differences.added(line));
		for (var line : from) if (find(to, line).isEmpty()) differences.say(NLS.bind(Messages.lineGone, line.name(service)));
		return List.copyOf(differences.sentences);
	}

	private static Optional<Said> find(List<Said> in, Said line) {
		return in.stream().filter(l -> l.line().equals(line.line())).findFirst();
	}

	private void say(String sentence) {
		sentences.add(sentence);
	}

	private void added(Said line) {
		say(line.goal() == null ? NLS.bind(Messages.lineNew, line.name(service)) : NLS.bind(Messages.lineNewGoal, line.name(service), line.goal()));
	}

	private void changed(Said from, Said to) {
		var name = to.name(service);
		if (!from.name(service).equals(name)) say(NLS.bind(Messages.supportChanged, from.name(service), name));
		if (from.status() != to.status()) say(NLS.bind(status(to.status()), name));
		field(Messages.fieldDomain, name, service.domain(from.domain()), service.domain(to.domain()));
		field(Messages.fieldIntensity, name, of(from.intensity()), of(to.intensity()));
		field(Messages.fieldGoal, name, from.goal(), to.goal());
		field(Messages.fieldMeasure, name, from.measure(), to.measure());
		field(Messages.fieldBaseline, name, from.baseline(), to.baseline());
		field(Messages.fieldTarget, name, from.target(), to.target());
		field(Messages.fieldResponsible, name, from.responsible(), to.responsible());
		field(Messages.fieldReview, name, day(from.reviewOn()), day(to.reviewOn()));
		field(Messages.fieldDuration, name, of(from.duration()), of(to.duration()));
		field(Messages.fieldStepDown, name, from.stepDown(), to.stepDown());
		field(Messages.fieldSummer, name, from.summer(), to.summer());
	}

	private void field(String field, String line, String from, String to) {
		if (Objects.equals(from, to)) return;
		if (from == null) say(NLS.bind(Messages.fieldSet, new Object[] { field, line, to }));
		else if (to == null) say(NLS.bind(Messages.fieldTaken, new Object[] { field, line, from }));
		else say(NLS.bind(Messages.fieldChanged, new Object[] { field, line, from, to }));
	}

	private static String status(PlanLineStatus status) {
		return switch (status) {
		case PROPOSED -> Messages.nowProposed;
		case ACTIVE -> Messages.nowActive;
		case DONE -> Messages.nowDone;
		case STOPPED -> Messages.nowStopped;
		};
	}

	private static String of(Intensity intensity) {
		return switch (intensity) {
		case null -> null;
		case PREVENTION -> Messages.prevention;
		case EARLY_INTERVENTION -> Messages.earlyIntervention;
		case INTENSIVE -> Messages.intensive;
		};
	}

	private static String of(Duration duration) {
		return switch (duration) {
		case null -> null;
		case SHORT_TERM -> Messages.shortTerm;
		case LONG_TERM -> Messages.longTerm;
		};
	}

	static String day(LocalDate day) {
		return day == null ? null : day.format(DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM));
	}
}
