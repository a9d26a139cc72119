package org.trellis.review.ui.internal.tiers;

import java.util.List;
import java.util.Optional;

import org.eclipse.e4.ui.di.Focus;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.trellis.model.Domains;
import org.trellis.model.review.Tier;
import org.trellis.reporting.ReportException;
import org.trellis.reporting.Suppression;
import org.trellis.review.Cycle;
import org.trellis.review.Reviews;
import org.trellis.review.Share;
import org.trellis.review.Tiers.Decided;
import org.trellis.review.ui.internal.Labels;
import org.trellis.review.ui.internal.tiers.Likeness.By;
import org.trellis.review.ui.internal.tiers.Likeness.Line;
import org.trellis.store.StoreException;
import org.trellis.ui.AccessibleName;
import org.trellis.ui.CurrentDistrict;
import org.trellis.ui.CurrentDistrict.Subscription;
import org.trellis.ui.DistrictReader;
import org.trellis.ui.EmptyState;
import org.trellis.ui.OpenedDistrict;
import org.trellis.ui.StackView;
import org.trellis.ui.Workspace;
import org.trellis.ui.tables.Column;
import org.trellis.ui.tables.ListTable;
import org.trellis.ui.tables.RowSource;
import org.trellis.ui.tables.Tables;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Inject;

/** How schools and reviewers use the tiers for students with like data (D4): what they decided where the data proposed the same, with how far chance may reach. */
public final class CalibrationView {
	public static final String ID = "org.trellis.review.ui.calibration";

	/** @param cycle null when there is none */
	private record Read(Cycle cycle, List<Decided> decided, int smallestGroup) {
	}

	private final CurrentDistrict district;
	private final Reviews reviews;
	private final Suppression suppression;
	private final Tables tables;
	private final Workspace workspace;
	private final TierTexts texts;
	private final LikenessTexts words = new LikenessTexts();
	private DistrictReader reader;
	private StackView stack;
	private Composite page;
	private Combo proposed;
	private Combo by;
	private Label head;
	private ScrolledComposite scroll;
	private IntervalPicture picture;
	private ListTable<Line> table;
	private Label note;
	private Read read;
	private Share all;
	private List<Subscription> subscriptions;

	@Inject
	public CalibrationView(CurrentDistrict district, Reviews reviews, Suppression suppression, Tables tables, Workspace workspace, Domains domains) {
		this.district = district;
		this.reviews = reviews;
		this.suppression = suppression;
		this.tables = tables;
		this.workspace = workspace;
		this.texts = new TierTexts(new Labels(domains));
	}

	@PostConstruct
	void create(Composite parent) {
		stack = new StackView(parent, ID);
		reader = new DistrictReader(district, workspace.jobs(), workspace.errors(), stack);
		page = new Composite(stack, SWT.NONE);
		GridLayoutFactory.fillDefaults().margins(6, 6).applyTo(page);
		choices();
		head = wide();
		scroll = new ScrolledComposite(page, SWT.V_SCROLL);
		scroll.setExpandHorizontal(true);
		scroll.setExpandVertical(true);
		picture = new IntervalPicture(scroll, words);
		scroll.setContent(picture);
		GridDataFactory.fillDefaults().grab(true, true).hint(300, 100).applyTo(scroll);
		table = tables.<Line> table("org.trellis.review.calibration").named(Messages.calibration).column(Column.of("who", Messages.who, words::who).width(32)).column(Column.of("share", Messages.share, words::share).width(9).right())
				.column(Column.of("part", Messages.students, words::shortly).width(20).right()).column(Column.of("interval", Messages.interval, words::interval).width(18)).column(Column.<Line> of("words", Messages.besideAll, l -> words.words(l, all)).width(34))
				.identifiedBy(words::who).help(ID).in(page);
		GridDataFactory.fillDefaults().grab(true, true).hint(300, 100).applyTo(table);
		note = wide();
		subscriptions = List.of(district.listen(this::districtChanged));
		districtChanged();
	}

	private void choices() {
		var bar = new Composite(page, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(4).spacing(8, 0).applyTo(bar);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(bar);
		new Label(bar, SWT.NONE).setText(Messages.whereProposed);
		proposed = combo(bar, Messages.whereProposed);
		for (var tier : Tier.values()) proposed.add(texts.tier(tier));
		proposed.select(Tier.MODERATE.ordinal());
		proposed.addListener(SWT.Selection, e -> show());
		new Label(bar, SWT.NONE).setText(Messages.sideBySide);
		by = combo(bar, Messages.sideBySide);
		by.setItems(Messages.bySchool, Messages.byReviewer);
		by.select(0);
		by.addListener(SWT.Selection, e -> show());
	}

	private static Combo combo(Composite bar, String name) {
		var combo = new Combo(bar, SWT.READ_ONLY);
		AccessibleName.set(combo, name);
		GridDataFactory.fillDefaults().grab(true, false).hint(100, SWT.DEFAULT).applyTo(combo);
		return combo;
	}

	private Label wide() {
		var label = new Label(page, SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).hint(300, SWT.DEFAULT).applyTo(label);
		return label;
	}

	@Focus
	void focus() {
		if (page.isVisible()) proposed.setFocus();
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
		reader.read(Messages.readDecisions, (opened, progress) -> read(opened), r -> {
			read = r;
			show();
		}, () -> showEmpty(Messages.failedWhy, new EmptyState.Action(Messages.tryAgain, this::districtChanged)));
	}

	private Read read(OpenedDistrict opened) {
		var cycle = reviews.of(opened.database(), opened.person()).currentCycle();
		var decided = cycle.map(c -> reviews.tiers(opened.database(), opened.person()).decided(c.id())).orElse(List.of());
		try {
			return new Read(cycle.orElse(null), decided, suppression.threshold(opened.database(), opened.person().scope()));
		} catch (ReportException e) {
			// its message is the sentence for the person, as that of the store is
			throw new StoreException(e.getMessage(), e);
		}
	}

	private void show() {
		if (read == null) return;
		if (read.decided.isEmpty()) {
			showEmpty(Messages.nothingDecidedWhy);
			return;
		}
		var tier = Tier.values()[proposed.getSelectionIndex()];
		var likeness = Likeness.of(tier, By.values()[by.getSelectionIndex()], read.decided, suppression, read.smallestGroup);
		all = likeness.lines().isEmpty() ? null : likeness.lines().getFirst().share();
		head.setText(NLS.bind(likeness.lines().isEmpty() ? Messages.noneProposed : Likeness.looksAtLower(tier) ? Messages.headLower : Messages.headHigher, texts.tier(tier), Optional.ofNullable(read.cycle).map(Cycle::name).orElse("")).replace("&", "&&"));
		note.setText(NLS.bind(Messages.calibrationNote, read.smallestGroup));
		picture.show(likeness);
		scroll.setMinHeight(picture.computeSize(SWT.DEFAULT, SWT.DEFAULT).y);
		table.show(RowSource.withoutPeople(likeness.lines()));
		stack.top(page);
		page.layout(true, true);
	}

	private void showEmpty(String why, EmptyState.Action... next) {
		stack.showEmpty(Messages.calibration, why, next);
	}
}
