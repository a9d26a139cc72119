package org.trellis.review.ui.internal.student;

import java.util.List;
import java.util.UUID;

import org.eclipse.swt.widgets.Composite;
import org.trellis.model.district.Student;
import org.trellis.store.Database;
import org.trellis.store.Scope;
import org.trellis.ui.editors.EditorPage;
import org.trellis.ui.editors.PageContext;
import org.trellis.ui.tables.ListTable;
import org.trellis.ui.tables.RowSource;
import org.trellis.ui.tables.TableOutline;

/** A page that shows one list about the student, or why there is none. */
abstract class ListPage<R> implements EditorPage<Student> {
	private PageContext<Student> context;
	private ListTable<R> table;

	@Override
	public final void create(Composite parent, PageContext<Student> page) {
		context = page;
		table = outline(page).in(parent);
		refresh();
	}

	final PageContext<Student> context() {
		return context;
	}

	/** The table before it is made; also says what else is to be read again for. */
	abstract TableOutline<R> outline(PageContext<Student> page);

	/** What is being read, for an error. */
	abstract String reading();

	/** All rows; on a background thread. */
	abstract List<R> read(Database database, Scope scope, UUID student);

	/** Says what belongs here and why there is none. */
	abstract void showEmpty(ListTable<R> list);

	@Override
	public final void refresh() {
		var student = context.id();
		context.read(reading(), (database, scope) -> read(database, scope, student), rows -> {
			if (rows.isEmpty()) showEmpty(table);
			else table.showAgain(RowSource.of(rows));
		});
	}


	@Override
	public final boolean setFocus() {
		return table.setFocus();
	}
}
