package org.trellis.review.ui.internal.student;

import java.util.Comparator;
import java.util.List;
import java.util.UUID;

import org.trellis.model.Domains;
import org.trellis.model.district.Student;
import org.trellis.model.referral.Referral;
import org.trellis.model.review.StudentReview;
import org.trellis.review.ui.internal.Labels;
import org.trellis.store.Database;
import org.trellis.store.Scope;
import org.trellis.ui.editors.PageContext;
import org.trellis.ui.tables.Column;
import org.trellis.ui.tables.ListTable;
import org.trellis.ui.tables.TableOutline;

import jakarta.inject.Inject;

/** What happened when: enrollments, reviews with their tiers, referrals, incidents; the newest first. */
public final class HistoryPage extends ListPage<StudentHistory.Happened> {
	private final StudentHistory history;

	@Inject
	public HistoryPage(Domains domains) {
		history = new StudentHistory(new Labels(domains));
	}

	@Override
	TableOutline<StudentHistory.Happened> outline(PageContext<Student> page) {
		page.alsoWhenWritten(StudentReview.class);
		page.alsoWhenWritten(Referral.class);
		return page.tables().<StudentHistory.Happened> table("org.trellis.review.ui.student.history").named(Messages.history).filteredBy(Messages.historyFilter) //
				.column(Column.<StudentHistory.Happened> of("day", Messages.day, h -> StudentTerms.day(h.day())).width(14).comparing(Comparator.comparing(StudentHistory.Happened::day, Comparator.nullsFirst(Comparator.naturalOrder())))) //
				.column(Column.<StudentHistory.Happened> of("what", Messages.what, StudentHistory.Happened::what).width(20)) //
				.column(Column.<StudentHistory.Happened> of("detail", Messages.detail, StudentHistory.Happened::detail).width(60)) //
				.column(Column.<StudentHistory.Happened> of("by", Messages.by, StudentHistory.Happened::by).width(18)) //
				.sortedBy("-day");
	}

	@Override
	String reading() {
		return Messages.readHistory;
	}

	@Override
	List<StudentHistory.Happened> read(Database database, Scope scope, UUID student) {
		return history.of(database, scope, student);
	}

	@Override
	void showEmpty(ListTable<StudentHistory.Happened> list) {
		list.showEmpty(Messages.history, Messages.historyWhy);
	}
}
