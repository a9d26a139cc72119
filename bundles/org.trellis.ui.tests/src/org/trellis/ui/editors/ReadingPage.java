package org.trellis.ui.editors;

import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.trellis.model.district.School;
import org.trellis.store.ListQuery;

/** A page that reads something of its own, and counts how often it is asked to do so again. */
public final class ReadingPage implements EditorPage<School> {
	static int refreshed;
	private PageContext<School> context;
	private Label schools;

	@Override
	public void create(Composite parent, PageContext<School> page) {
		context = page;
		schools = new Label(parent, SWT.NONE);
		read();
	}

	private void read() {
		context.read("Read the schools", (database, scope) -> database.list(ListQuery.select("s.ID").from("SCHOOL s").withoutPeople().orderBy("s.ID").as(r -> r.uuid(1)), scope), this::show);
	}

	private void show(List<?> read) {
		schools.setText("Schools: " + read.size());
	}

	@Override
	public void refresh() {
		refreshed++;
		read();
	}
}
