package org.trellis.review.ui.internal.student;

import java.util.Comparator;
import java.util.List;
import java.util.UUID;

import org.trellis.model.Domains;
import org.trellis.model.district.Student;
import org.trellis.model.review.Plan;
import org.trellis.review.ui.internal.Labels;
import org.trellis.store.Database;
import org.trellis.store.Scope;
import org.trellis.ui.editors.PageContext;
import org.trellis.ui.tables.Column;
import org.trellis.ui.tables.ListTable;
import org.trellis.ui.tables.TableOutline;

import jakarta.inject.Inject;

/** What the student gets, line by line, the newest school year first (D6, D7). */
public final class PlanPage extends ListPage<StudentQueries.PlanRow> {
	private final Labels labels;

	@Inject
	public PlanPage(Domains domains) {
		labels = new Labels(domains);
	}

	@Override
	TableOutline<StudentQueries.PlanRow> outline(PageContext<Student> page) {
		page.alsoWhenWritten(Plan.class);
		return page.tables().<StudentQueries.PlanRow> table("org.trellis.review.ui.student.plan").named(Messages.plan).filteredBy(Messages.planFilter).identifiedBy(StudentQueries.PlanRow::id) //
				.column(Column.<StudentQueries.PlanRow> of("year", Messages.schoolYear, StudentQueries.PlanRow::year).width(14).comparing(Comparator.comparing(StudentQueries.PlanRow::yearBegins))) //
				.column(Column.<StudentQueries.PlanRow> of("domain", Messages.domain, p -> labels.domain(p.domain())).width(30)) //
				.column(Column.<StudentQueries.PlanRow> of("what", Messages.planWhat, StudentQueries.PlanRow::what).width(32)) //
				.column(Column.<StudentQueries.PlanRow> of("goal", Messages.goal, StudentQueries.PlanRow::goal).width(32)) //
				.column(Column.<StudentQueries.PlanRow> of("responsible", Messages.responsible, StudentQueries.PlanRow::responsible).width(20)) //
				.column(Column.<StudentQueries.PlanRow> of("reviewOn", Messages.reviewOn, p -> StudentTerms.day(p.reviewOn())).width(14).comparing(Comparator.comparing(StudentQueries.PlanRow::reviewOn, Comparator.nullsLast(Comparator.naturalOrder())))) //
				.column(Column.<StudentQueries.PlanRow> of("status", Messages.status, p -> StudentTerms.of(p.status())).width(14)) //
				.column(Column.<StudentQueries.PlanRow> of("intensity", Messages.intensity, p -> p.intensity() == null ? "" : labels.of(p.intensity())).width(18).hidden()) //
				.column(Column.<StudentQueries.PlanRow> of("plan", Messages.planStatus, p -> StudentTerms.of(p.plan())).width(14).hidden()) //
				.sortedBy("-year");
	}

	@Override
	String reading() {
		return Messages.readPlan;
	}

	@Override
	List<StudentQueries.PlanRow> read(Database database, Scope scope, UUID student) {
		return StudentQueries.plan(database, scope, student);
	}

	@Override
	void showEmpty(ListTable<StudentQueries.PlanRow> list) {
		list.showEmpty(Messages.plan, Messages.planWhy);
	}
}
