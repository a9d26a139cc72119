package org.trellis.review.ui.internal.tiers;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;

import org.eclipse.e4.ui.di.Focus;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.trellis.review.Reviews;
import org.trellis.review.TierThresholds;
import org.trellis.review.TierThresholds.Setting;
import org.trellis.review.TierThresholds.Year;
import org.trellis.ui.AccessibleName;
import org.trellis.ui.CurrentDistrict;
import org.trellis.ui.CurrentDistrict.Subscription;
import org.trellis.ui.DistrictReader;
import org.trellis.ui.EmptyState;
import org.trellis.ui.OpenedDistrict;
import org.trellis.ui.StackView;
import org.trellis.ui.Workspace;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Inject;

/** The numbers by which tiers are proposed, all of them, with the school year from which on each holds (D4). What is typed is kept when the field is left. */
public final class ThresholdsView {
	public static final String ID = "org.trellis.review.ui.thresholds";

	/** @param of the year that is shown */
	private record Shown(List<Year> years, Year of, List<Setting> settings) {
	}

	private final CurrentDistrict district;
	private final Reviews reviews;
	private final Workspace workspace;
	private final List<Year> years = new ArrayList<>();
	private final List<ThresholdField> fields = new ArrayList<>();
	private DistrictReader reader;
	private StackView stack;
	private Composite page;
	private Combo year;
	private Label note;
	private ScrolledComposite scroll;
	private TierThresholds thresholds;
	private List<Subscription> subscriptions;

	@Inject
	public ThresholdsView(CurrentDistrict district, Reviews reviews, Workspace workspace) {
		this.district = district;
		this.reviews = reviews;
		this.workspace = workspace;
	}

	@PostConstruct
	void create(Composite parent) {
		stack = new StackView(parent, ID);
		reader = new DistrictReader(district, workspace.jobs(), workspace.errors(), stack);
		page = new Composite(stack, SWT.NONE);
		GridLayoutFactory.fillDefaults().margins(8, 6).numColumns(2).applyTo(page);
		new Label(page, SWT.NONE).setText(Messages.thresholdsOf);
		year = new Combo(page, SWT.READ_ONLY);
		AccessibleName.set(year, Messages.yearName);
		year.addListener(SWT.Selection, e -> read());
		note = new Label(page, SWT.WRAP);
		GridDataFactory.fillDefaults().span(2, 1).grab(true, false).hint(300, SWT.DEFAULT).applyTo(note);
		scroll = new ScrolledComposite(page, SWT.V_SCROLL);
		scroll.setExpandHorizontal(true);
		scroll.setExpandVertical(true);
		scroll.setShowFocusedControl(true);
		scroll.addListener(SWT.Resize, e -> fit());
		GridDataFactory.fillDefaults().span(2, 1).grab(true, true).applyTo(scroll);
		subscriptions = List.of(district.listen(this::districtChanged));
		districtChanged();
	}

	@Focus
	void focus() {
		if (page.isVisible()) year.setFocus();
		else stack.setFocus();
	}

	@PreDestroy
	void destroy() {
		subscriptions.forEach(Subscription::close);
	}

	private void districtChanged() {
		if (district.get().isEmpty()) {
			showEmpty(Messages.emptyDistrict, workspace.openActions());
			return;
		}
		reader.read(Messages.readThresholds, (opened, progress) -> first(opened), this::show, () -> showEmpty(Messages.failedWhy, new EmptyState.Action(Messages.tryAgain, this::districtChanged)));
	}

	private Shown first(OpenedDistrict opened) {
		var of = reviews.thresholds(opened.database(), opened.person());
		var all = of.years();
		var current = all.stream().filter(Year::current).findFirst().orElse(all.isEmpty() ? null : all.getFirst());
		return new Shown(all, current, current == null ? List.of() : of.in(current.id()));
	}

	private void show(Shown shown) {
		if (shown.of == null) {
			showEmpty(Messages.noYearWhy, workspace.importAction());
			return;
		}
		var opened = district.get().orElseThrow();
		thresholds = reviews.thresholds(opened.database(), opened.person());
		years.clear();
		years.addAll(shown.years);
		year.setItems(years.stream().map(Year::name).toArray(String[]::new));
		year.select(years.indexOf(shown.of));
		boolean allowed = opened.person().scope().coversDistrict();
		note.setText(allowed ? Messages.thresholdsNote : Messages.thresholdsReadOnly);
		make(shown.settings, allowed);
		stack.top(page);
		fit();
	}

	private void make(List<Setting> settings, boolean allowed) {
		fields.clear();
		if (scroll.getContent() != null) scroll.getContent().dispose();
		var body = new Composite(scroll, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(4).margins(0, 4).spacing(10, 5).applyTo(body);
		String indicator = null;
		for (var setting : settings) {
			if (!setting.threshold().indicator().equals(indicator)) title(body, setting.threshold().label());
			indicator = setting.threshold().indicator();
			fields.add(new ThresholdField(body, setting, allowed, owner()));
		}
		body.addListener(SWT.Resize, e -> fit());
		scroll.setContent(body);
	}

	private static void title(Composite body, String text) {
		var label = new Label(body, SWT.NONE);
		label.setText(text.replace("&", "&&"));
		label.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DIALOG_FONT));
		GridDataFactory.fillDefaults().span(4, 1).indent(0, 8).applyTo(label);
	}

	private ThresholdField.Owner owner() {
		return new ThresholdField.Owner() {
			@Override
			public Optional<String> objection(Setting setting, BigDecimal value) {
				var values = new HashMap<String, BigDecimal>();
				fields.forEach(f -> values.put(f.key(), f.setting().value()));
				values.put(setting.threshold().key(), value);
				// a value may make no sense for another one, too
				return fields.stream().map(f -> f.setting().threshold()).filter(t -> t.indicator().equals(setting.threshold().indicator())).flatMap(t -> thresholds.objection(t, values).stream()).findFirst();
			}

			@Override
			public void set(Setting setting, BigDecimal value) {
				write(setting, value);
			}
		};
	}

	private void write(Setting setting, BigDecimal value) {
		// a field that loses the focus because the district is closed
		if (district.get().isEmpty()) return;
		var opened = district.get().get();
		var when = years.get(year.getSelectionIndex());
		var values = new HashMap<String, BigDecimal>();
		values.put(setting.threshold().key(), value);
		workspace.jobs().job(Messages.keepThreshold, progress -> {
			thresholds.set(when.id(), values);
			return thresholds.in(when.id());
		}).then(now -> {
			if (reader.isOpen(opened)) refresh(now);
		}).whenFailed(trouble -> fields.stream().filter(f -> f.key().equals(setting.threshold().key())).forEach(f -> f.tell(Optional.of(trouble.sentence())))).writing().after(reader.rule()).start(stack);
	}

	private void read() {
		var when = years.get(year.getSelectionIndex());
		reader.read(Messages.readThresholds, (opened, progress) -> thresholds.in(when.id()), this::refresh);
	}

	private void refresh(List<Setting> now) {
		var byKey = new HashMap<String, Setting>();
		now.forEach(s -> byKey.put(s.threshold().key(), s));
		fields.forEach(f -> f.show(byKey.get(f.key())));
		fit();
	}

	/** As high as its sentences are at this width. */
	private void fit() {
		if (scroll.getContent() == null) return;
		scroll.setMinHeight(scroll.getContent().computeSize(Math.max(1, scroll.getClientArea().width), SWT.DEFAULT).y);
	}

	private void showEmpty(String why, EmptyState.Action... next) {
		stack.showEmpty(Messages.thresholds, why, next);
	}
}
