package org.trellis.resources.ui.internal;

import java.util.Arrays;
import java.util.List;

import org.eclipse.swt.widgets.Composite;
import org.trellis.model.Domains;
import org.trellis.model.district.Grade;
import org.trellis.model.resources.Service;
import org.trellis.model.review.Intensity;
import org.trellis.ui.Terms;
import org.trellis.ui.editors.EditorPage;
import org.trellis.ui.editors.PageContext;
import org.trellis.ui.forms.Check;
import org.trellis.ui.forms.Form;

import jakarta.inject.Inject;

/** Whom the service is for: what matching looks at (D12). */
public final class ServiceReachPage implements EditorPage<Service> {
	private static final int OLDEST = 120;

	private final Domains domains;
	private Form<Service> form;

	@Inject
	public ServiceReachPage(Domains domains) {
		this.domains = domains;
	}

	@Override
	public void create(Composite parent, PageContext<Service> page) {
		form = Form.on(parent, page.editing()).section(Messages.sectionDomains);
		for (var domain : domains.all()) form.flag(domain.label(), s -> s.getDomains().contains(domain.key()), (s, on) -> put(s.getDomains(), domain.key(), on));
		form.section(Messages.sectionIntensities);
		for (var intensity : Intensity.values()) form.flag(Terms.of(intensity), s -> s.getIntensities().contains(intensity), (s, on) -> put(s.getIntensities(), intensity, on));
		form.section(Messages.sectionWhom).number(Messages.fieldMinimumAge, Service::getMinimumAge, Service::setMinimumAge, Check.between(0, OLDEST))
				.number(Messages.fieldMaximumAge, Service::getMaximumAge, Service::setMaximumAge, Check.between(0, OLDEST)).choice(Messages.fieldLowestGrade, Service::getLowestGrade, Service::setLowestGrade, GRADES, Terms::of)
				.choice(Messages.fieldHighestGrade, Service::getHighestGrade, Service::setHighestGrade, GRADES, Terms::of)
				.note(Messages.fieldEligibility, 3, Service::getEligibility, Service::setEligibility, Check.atMost(4000)).section(Messages.sectionWhere)
				.text(Messages.fieldLanguages, s -> joined(s.getLanguages()), (s, text) -> split(s.getLanguages(), text)).hint(Messages.languagesHint)
				.text(Messages.fieldInterpretation, Service::getInterpretation, Service::setInterpretation, Check.atMost(500))
				.text(Messages.fieldPostalCodes, s -> joined(s.getPostalCodes()), (s, text) -> split(s.getPostalCodes(), text)).hint(Messages.postalCodesHint)
				.flag(Messages.fieldTransport, Service::isTransportOffered, Service::setTransportOffered);
	}

	private static final List<Grade> GRADES = Arrays.stream(Grade.values()).filter(g -> g != Grade.UNKNOWN && g != Grade.UNGRADED).toList();

	private static <V> void put(List<V> values, V value, boolean in) {
		if (!in) values.remove(value);
		else if (!values.contains(value)) values.add(value);
	}

	static String joined(List<String> values) {
		return values.isEmpty() ? null : String.join(", ", values);
	}

	/** What stands between commas or blanks; each once. */
	static void split(List<String> values, String text) {
		var wanted = text == null ? List.<String> of() : Arrays.stream(text.split("[,;\\s]+")).filter(t -> !t.isBlank()).distinct().toList();
		values.removeIf(v -> !wanted.contains(v));
		wanted.stream().filter(w -> !values.contains(w)).forEach(values::add);
	}

	@Override
	public boolean setFocus() {
		return form.setFocus();
	}
}
