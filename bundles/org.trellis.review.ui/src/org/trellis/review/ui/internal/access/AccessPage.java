package org.trellis.review.ui.internal.access;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.trellis.access.Access;
import org.trellis.access.Labels;
import org.trellis.access.Viewer;
import org.trellis.model.access.AccessGrant;
import org.trellis.model.access.Account;
import org.trellis.model.access.CaseloadMember;
import org.trellis.model.access.RestrictedReading;
import org.trellis.model.district.Student;
import org.trellis.ui.editors.EditorPage;
import org.trellis.ui.editors.PageContext;
import org.trellis.ui.tables.Column;
import org.trellis.ui.tables.ListTable;
import org.trellis.ui.tables.RowSource;

import jakarta.inject.Inject;

/** Who can see this child, and why; and who read what is restricted (D32, D33). */
public final class AccessPage implements EditorPage<Student> {
	private final Access access;
	private PageContext<Student> page;
	private ListTable<Viewer> viewers;
	private ListTable<Readings.Reading> readings;

	@Inject
	public AccessPage(Access access) {
		this.access = access;
	}

	@Override
	public void create(Composite parent, PageContext<Student> context) {
		page = context;
		List.of(AccessGrant.class, Account.class, CaseloadMember.class, RestrictedReading.class).forEach(page::alsoWhenWritten);
		var sash = new SashForm(parent, SWT.VERTICAL);
		viewers = viewers(titled(sash, Messages.viewers));
		readings = readings(titled(sash, Messages.readings));
		sash.setWeights(3, 2);
		refresh();
	}

	private static Composite titled(Composite parent, String title) {
		var part = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().margins(0, 4).applyTo(part);
		new Label(part, SWT.NONE).setText(title);
		var list = new Composite(part, SWT.NONE);
		GridLayoutFactory.fillDefaults().applyTo(list);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(list);
		return list;
	}

	private ListTable<Viewer> viewers(Composite parent) {
		var table = page.tables().<Viewer> table("org.trellis.review.ui.student.viewers").named(Messages.viewers).filteredBy(Messages.viewersFilter) //
				.column(Column.of("name", Messages.name, Viewer::name).width(30)) //
				.column(Column.of("because", Messages.because, (Viewer v) -> String.join("; ", v.reasons())).width(52)) //
				.column(Column.of("opens", Messages.opens, (Viewer v) -> v.opens().stream().sorted().map(Labels::of).collect(Collectors.joining(", "))).width(30)) //
				.column(Column.of("account", Messages.account, (Viewer v) -> v.signInName() != null || v.staff() == null ? Objects.requireNonNullElse(v.signInName(), "") : Messages.noAccount).width(20)) //
				.in(parent);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(table);
		return table;
	}

	private ListTable<Readings.Reading> readings(Composite parent) {
		var table = page.tables().<Readings.Reading> table("org.trellis.review.ui.student.readings").named(Messages.readings).filteredBy(Messages.readingsFilter) //
				.column(Column.of("when", Messages.when, (Readings.Reading r) -> r.when()).width(20)) //
				.column(Column.of("who", Messages.who, Readings.Reading::who).width(24)) //
				.column(Column.of("about", Messages.about, (Readings.Reading r) -> Labels.of(r.label())).width(18)) //
				.column(Column.of("grounds", Messages.because, Readings.Reading::grounds).width(52)) //
				.in(parent);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(table);
		return table;
	}

	@Override
	public void refresh() {
		var person = page.district().person();
		page.read(Messages.readViewers, (database, scope) -> access.whoSees(database, person, page.id()), found -> viewers.showAgain(RowSource.of(found)));
		page.read(Messages.readReadings, (database, scope) -> database.list(Readings.of(page.id()), scope), found -> {
			if (found.isEmpty()) readings.showEmpty(Messages.readings, Messages.noReadings);
			else readings.showAgain(RowSource.of(found));
		});
	}

	@Override
	public boolean setFocus() {
		return viewers.setFocus();
	}
}
