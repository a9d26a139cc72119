package org.trellis.review.ui.internal.tiers;

import java.math.BigDecimal;
import java.util.Optional;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;
import org.trellis.review.TierThresholds.Setting;
import org.trellis.ui.AccessibleName;
import org.trellis.ui.ThemeColor;

/** A threshold on four columns: its value, unit, what it decides, and since when; below it what is wrong with what was typed. */
final class ThresholdField {
	/** Who owns the fields. */
	interface Owner {
		/** Why a value cannot be set; empty when it can. */
		Optional<String> objection(Setting setting, BigDecimal value);

		/** @param value null to take back what was set for this year */
		void set(Setting setting, BigDecimal value);
	}

	private static final int WIDTH = 60;

	private final Owner owner;
	private final Text field;
	private final Label since;
	private final Link back;
	private final Label problem;
	private Setting setting;

	/** @param parent with a grid of four columns */
	ThresholdField(Composite parent, Setting first, boolean allowed, Owner owner) {
		this.owner = owner;
		field = new Text(parent, SWT.BORDER | SWT.RIGHT);
		field.setEnabled(allowed);
		GridDataFactory.swtDefaults().hint(WIDTH, SWT.DEFAULT).applyTo(field);
		label(parent, TierTexts.unit(first.threshold().unit()));
		var decides = label(parent, first.threshold().sentence());
		GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).grab(true, false).hint(260, SWT.DEFAULT).applyTo(decides);
		var end = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).applyTo(end);
		since = label(end, "");
		back = new Link(end, SWT.NONE);
		back.setText("<a>" + Messages.takeBack + "</a>");
		back.setEnabled(allowed);
		back.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> owner.set(setting, null)));
		problem = label(parent, "");
		problem.setForeground(ThemeColor.TROUBLE.in(PlatformUI.getWorkbench().getThemeManager().getCurrentTheme()));
		GridDataFactory.fillDefaults().span(4, 1).grab(true, false).hint(300, SWT.DEFAULT).exclude(true).applyTo(problem);
		show(first);
		field.addListener(SWT.Modify, e -> check());
		field.addListener(SWT.DefaultSelection, e -> apply());
		field.addListener(SWT.FocusIn, e -> field.selectAll());
		field.addListener(SWT.FocusOut, e -> apply());
		field.addListener(SWT.Traverse, e -> {
			if (e.detail != SWT.TRAVERSE_ESCAPE || !isChanged()) return;
			e.doit = false;
			show(setting);
		});
	}

	private static Label label(Composite parent, String text) {
		var label = new Label(parent, SWT.WRAP);
		label.setText(text.replace("&", "&&"));
		return label;
	}

	/** Shows what holds now. */
	void show(Setting now) {
		setting = now;
		var text = TierTexts.number(now.value());
		if (!field.getText().equals(text)) field.setText(text);
		AccessibleName.set(field, NLS.bind(Messages.fieldName, new Object[] { now.threshold().label(), now.threshold().sentence(), TierTexts.unit(now.threshold().unit()) }));
		since.setText(now.since() == null ? Messages.usual : NLS.bind(Messages.setSince, now.since(), TierTexts.number(now.threshold().usual())));
		back.setVisible(now.ofThisYear());
		((GridData) layout(back)).exclude = !now.ofThisYear();
		tell(Optional.empty());
		since.requestLayout();
	}

	private static Object layout(Link link) {
		if (link.getLayoutData() == null) link.setLayoutData(new GridData());
		return link.getLayoutData();
	}

	private boolean isChanged() {
		return TierTexts.number(field.getText()).map(v -> v.compareTo(setting.value()) != 0).orElse(true);
	}

	private void check() {
		if (!isChanged()) tell(Optional.empty());
		else tell(TierTexts.number(field.getText()).map(v -> owner.objection(setting, v)).orElse(Optional.of(NLS.bind(Messages.noNumber, TierTexts.number(setting.threshold().least()), TierTexts.number(setting.threshold().greatest())))));
	}

	private void apply() {
		if (field.isDisposed() || !isChanged()) return;
		check();
		if (problem.getVisible()) return;
		TierTexts.number(field.getText()).ifPresent(v -> owner.set(setting, v));
	}

	/** The sentence stands below the field as long as it is wrong. */
	void tell(Optional<String> sentence) {
		problem.setText(sentence.map(s -> "\u26A0 " + s).orElse("").replace("&", "&&"));
		problem.setVisible(sentence.isPresent());
		var data = (GridData) problem.getLayoutData();
		if (data.exclude == sentence.isEmpty()) return;
		data.exclude = sentence.isEmpty();
		problem.requestLayout();
	}

	String key() {
		return setting.threshold().key();
	}

	Setting setting() {
		return setting;
	}
}
