package org.trellis.review.ui.internal.plans;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Composite;
import org.trellis.model.Domain;
import org.trellis.model.Domains;
import org.trellis.model.district.DistrictPackage;
import org.trellis.model.resources.ResourcesPackage;
import org.trellis.model.review.Duration;
import org.trellis.model.review.Intensity;
import org.trellis.model.review.Plan;
import org.trellis.model.review.PlanLine;
import org.trellis.model.review.PlanLineStatus;
import org.trellis.model.review.ReviewFactory;
import org.trellis.model.review.ReviewPackage;
import org.trellis.review.plans.PlanDesk.Choice;
import org.trellis.review.plans.PlanDesk.Choices;
import org.trellis.review.plans.PlanDesk.Found;
import org.trellis.review.ui.internal.Labels;
import org.trellis.review.ui.internal.student.StudentTerms;
import org.trellis.store.References;
import org.trellis.ui.Terms;
import org.trellis.ui.forms.Check;
import org.trellis.ui.forms.Editing;
import org.trellis.ui.forms.Form;

/** The form of one line of a plan: what for, what, who, until when, and what the family reads. */
final class LineForm {
	private static final int ACTION = 500;
	private static final int GOAL = 1000;
	private static final int MEASURE = 255;
	private static final int READING = 120;
	private static final int WORDS = 1000;
	private static final int NOTE_LINES = 2;

	private final Map<UUID, String> services = new HashMap<>();
	private final Map<UUID, String> staff = new HashMap<>();
	private final Map<UUID, String> findings = new HashMap<>();
	private final Labels labels;
	private final List<String> domains;
	private final Form<PlanLine> form;

	LineForm(Composite parent, Editing<Plan> editing, Choices choices, Domains domains, Function<Plan, PlanLine> line) {
		this.labels = new Labels(domains);
		this.domains = domains.all().stream().map(Domain::key).toList();
		choices.services().forEach(c -> services.put(c.id(), c.name()));
		choices.staff().forEach(c -> staff.put(c.id(), c.name()));
		choices.findings().forEach(f -> findings.put(f.id(), text(f)));
		form = Form.on(parent, editing, line);
		what(choices);
		goal();
		course(choices);
		family(choices.languages());
	}

	private String text(Found found) {
		return NLS.bind(Messages.found, labels.sign(found.kind()) + " " + labels.domain(found.domain()), labels.brief(found.intensity()));
	}

	/** Null for none. */
	String service(UUID id) {
		return id == null ? null : services.get(id);
	}

	String staff(UUID id) {
		return id == null ? null : staff.get(id);
	}

	private void what(Choices choices) {
		form.section(Messages.sectionWhat) //
				.<UUID> choice(Messages.finding, l -> References.id(l.getFinding()), (l, id) -> l.setFinding(id == null ? null : References.to(ReviewPackage.Literals.FINDING, id)), choices.findings().stream().map(Found::id).toList(), findings::get) //
				.choice(Messages.domainField, PlanLine::getDomain, PlanLine::setDomain, domains, labels::domain, Check.required()) //
				.choice(Messages.intensity, PlanLine::getIntensity, PlanLine::setIntensity, Intensity.VALUES, labels::of) //
				.<UUID> choice(Messages.service, l -> References.id(l.getService()), (l, id) -> l.setService(id == null ? null : References.to(ResourcesPackage.Literals.SERVICE, id)), choices.services().stream().map(Choice::id).toList(), services::get) //
				.note(Messages.action, NOTE_LINES, PlanLine::getAction, PlanLine::setAction, Check.atMost(ACTION));
	}

	private void goal() {
		form.section(Messages.sectionGoal) //
				.note(Messages.goalField, NOTE_LINES, PlanLine::getGoal, PlanLine::setGoal, Check.atMost(GOAL)) //
				.text(Messages.measure, PlanLine::getMeasure, PlanLine::setMeasure, Check.atMost(MEASURE)) //
				.text(Messages.baseline, PlanLine::getBaseline, PlanLine::setBaseline, Check.atMost(READING)) //
				.text(Messages.targetField, PlanLine::getTarget, PlanLine::setTarget, Check.atMost(READING));
	}

	private void course(Choices choices) {
		form.section(Messages.sectionCourse) //
				.<UUID> choice(Messages.responsibleField, l -> References.id(l.getResponsible()), (l, id) -> l.setResponsible(id == null ? null : References.to(DistrictPackage.Literals.STAFF, id)), choices.staff().stream().map(Choice::id).toList(), staff::get) //
				.date(Messages.reviewOnField, PlanLine::getReviewOn, PlanLine::setReviewOn) //
				.choice(Messages.duration, PlanLine::getDuration, PlanLine::setDuration, Duration.VALUES, PlanTexts::of) //
				.text(Messages.stepDown, PlanLine::getStepDown, PlanLine::setStepDown, Check.atMost(ACTION)) //
				.text(Messages.summer, PlanLine::getSummer, PlanLine::setSummer, Check.atMost(ACTION)) //
				.choice(Messages.statusField, PlanLine::getStatus, PlanLine::setStatus, PlanLineStatus.VALUES, StudentTerms::of, Check.required()) //
				.date(Messages.endedOn, PlanLine::getEndedOn, PlanLine::setEndedOn) //
				.text(Messages.endNote, PlanLine::getEndNote, PlanLine::setEndNote, Check.atMost(GOAL));
	}

	private void family(List<String> languages) {
		form.section(Messages.sectionFamily);
		for (var language : languages) form.note(NLS.bind(Messages.familyWords, Terms.language(language)), NOTE_LINES, l -> words(l, language), (l, text) -> setWords(l, language, text), Check.atMost(WORDS));
		form.hint(Messages.familyHint);
	}

	private static String words(PlanLine line, String language) {
		return line.getFamilyWords().stream().filter(w -> language.equals(w.getLanguage())).map(w -> w.getText()).findFirst().orElse(null);
	}

	private static void setWords(PlanLine line, String language, String text) {
		var there = line.getFamilyWords().stream().filter(w -> language.equals(w.getLanguage())).findFirst();
		if (text == null) {
			there.ifPresent(line.getFamilyWords()::remove);
		} else if (there.isPresent()) {
			there.get().setText(text);
		} else {
			var words = ReviewFactory.eINSTANCE.createFamilyWords();
			words.setLanguage(language);
			words.setText(text);
			line.getFamilyWords().add(words);
		}
	}

	void refresh() {
		form.refresh();
	}

	boolean setFocus() {
		return form.setFocus();
	}
}
