package org.trellis.review.ui.internal.student;

import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.trellis.model.district.Student;
import org.trellis.review.ui.internal.student.LeftFacts.Left;
import org.trellis.store.StoredModule;
import org.trellis.ui.AccessibleName;
import org.trellis.ui.OpenedDistrict;
import org.trellis.ui.editors.EditorPage;
import org.trellis.ui.editors.PageCondition;
import org.trellis.ui.editors.PageContext;
import org.trellis.ui.tables.Column;
import org.trellis.ui.tables.ListTable;
import org.trellis.ui.tables.RowSource;

/** What modules that are not installed here wrote about the student, to be read only. */
public final class LeftFactsPage implements EditorPage<Student> {
	private static final int LINES = 7;

	private PageContext<Student> context;
	private ListTable<Left> table;
	private Text whole;

	/** The page is there where such a module has tables. */
	public static final class SomethingIsLeft implements PageCondition {
		@Override
		public boolean holds(OpenedDistrict district) {
			return !LeftFacts.modules(district.database()).isEmpty();
		}
	}

	@Override
	public void create(Composite parent, PageContext<Student> page) {
		context = page;
		var area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.swtDefaults().margins(10, 10).spacing(8, 8).applyTo(area);
		var why = new Label(area, SWT.WRAP);
		why.setText(NLS.bind(Messages.leftWhy, modules()).replace("&", "&&"));
		GridDataFactory.fillDefaults().grab(true, false).hint(300, SWT.DEFAULT).applyTo(why);
		table = page.tables().<Left> table("org.trellis.review.ui.student.left").named(Messages.left).filteredBy(Messages.leftFilter).identifiedBy(Left::id) //
				.column(Column.<Left> of("what", Messages.what, Left::what).width(20)) //
				.column(Column.<Left> of("details", Messages.detail, Left::details).width(60)) //
				.column(Column.<Left> of("module", Messages.leftModule, l -> NLS.bind(Messages.leftFrom, l.module())).width(30)) //
				.sortedBy("what").onSelect(this::selected).in(area);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(table);
		whole = new Text(area, SWT.MULTI | SWT.READ_ONLY | SWT.WRAP | SWT.BORDER | SWT.V_SCROLL);
		AccessibleName.set(whole, Messages.leftWhole);
		GridDataFactory.fillDefaults().grab(true, false).hint(300, whole.getLineHeight() * LINES).applyTo(whole);
		selected(List.of());
		refresh();
	}

	private String modules() {
		return LeftFacts.modules(context.district().database()).stream().map(StoredModule::name).collect(Collectors.joining(", "));
	}

	/** A row is one line; here it is read in full. */
	private void selected(List<Left> rows) {
		if (rows.isEmpty()) whole.setText(Messages.leftMark);
		else whole.setText(rows.stream().map(r -> r.what() + "\n" + String.join("\n", r.values())).collect(Collectors.joining("\n\n")));
	}

	@Override
	public void refresh() {
		var student = context.id();
		context.read(Messages.readLeft, (database, scope) -> new LeftFacts(database, scope).of(student), this::show);
	}

	private void show(List<Left> facts) {
		if (facts.isEmpty()) table.showEmpty(Messages.left, Messages.leftNothing);
		else table.show(RowSource.of(facts));
	}

	@Override
	public boolean setFocus() {
		return table.setFocus();
	}
}
