package org.trellis.review.ui.internal.student;

import java.util.Comparator;
import java.util.List;
import java.util.UUID;

import org.eclipse.ui.PlatformUI;
import org.trellis.access.Access;
import org.trellis.model.Domains;
import org.trellis.model.district.Student;
import org.trellis.model.review.ReviewPackage;
import org.trellis.model.review.StudentReview;
import org.trellis.review.ui.internal.Labels;
import org.trellis.review.ui.internal.restricted.RestrictedNotes;
import org.trellis.store.Database;
import org.trellis.store.Restricted;
import org.trellis.store.Scope;
import org.trellis.ui.editors.PageContext;
import org.trellis.ui.tables.Column;
import org.trellis.ui.tables.ListTable;
import org.trellis.ui.tables.TableOutline;

import jakarta.inject.Inject;

/** Strengths and needs of all reviews, the newest first, each with whose view it is (D3). */
public final class FindingsPage extends ListPage<StudentQueries.FindingLine> {
	private final Labels labels;
	private final Access access;

	@Inject
	public FindingsPage(Domains domains, Access access) {
		this.access = access;
		labels = new Labels(domains);
	}

	@Override
	TableOutline<StudentQueries.FindingLine> outline(PageContext<Student> page) {
		page.alsoWhenWritten(StudentReview.class);
		var notes = new RestrictedNotes(access, page, () -> PlatformUI.getWorkbench().getActiveWorkbenchWindow().getShell());
		return page.tables().<StudentQueries.FindingLine> table("org.trellis.review.ui.student.findings").named(Messages.findings).filteredBy(Messages.findingsFilter).identifiedBy(StudentQueries.FindingLine::id) //
				.column(Column.<StudentQueries.FindingLine> of("review", Messages.review, StudentQueries.FindingLine::cycle).width(22).comparing(Comparator.comparing(StudentQueries.FindingLine::cycleBegins))) //
				.column(Column.<StudentQueries.FindingLine> of("domain", Messages.domain, f -> labels.domain(f.domain())).width(28)) //
				.column(Column.<StudentQueries.FindingLine> of("kind", Messages.kind, f -> labels.sign(f.kind()) + " " + labels.of(f.kind())).width(11)) //
				.column(Column.<StudentQueries.FindingLine> of("intensity", Messages.intensity, f -> labels.of(f.intensity())).width(12).comparing(Comparator.comparing(StudentQueries.FindingLine::intensity))) //
				.column(Column.<StudentQueries.FindingLine> of("note", Messages.note, f -> f.noted() ? RestrictedNotes.shown(Restricted.REDACTED) : "").width(50)) //
				.column(Column.<StudentQueries.FindingLine> of("informant", Messages.informant, f -> labels.of(f.informant())).width(14)) //
				.column(Column.<StudentQueries.FindingLine> of("by", Messages.recordedBy, StudentQueries.FindingLine::by).width(16).hidden()) //
				.onOpen(finding -> read(notes, finding)).action(org.trellis.review.ui.internal.restricted.Messages.readNote, rows -> read(notes, rows.getFirst())).sortedBy("-review");
	}

	private static void read(RestrictedNotes notes, StudentQueries.FindingLine finding) {
		if (finding.noted()) notes.read(ReviewPackage.Literals.FINDING__NOTE, finding.id());
	}

	@Override
	String reading() {
		return Messages.readFindings;
	}

	@Override
	List<StudentQueries.FindingLine> read(Database database, Scope scope, UUID student) {
		return StudentQueries.findings(database, scope, student);
	}

	@Override
	void showEmpty(ListTable<StudentQueries.FindingLine> list) {
		list.showEmpty(Messages.findings, Messages.findingsWhy);
	}
}
