package org.trellis.review.ui.internal.student;

import java.util.Comparator;
import java.util.List;
import java.util.UUID;

import org.trellis.model.Domains;
import org.trellis.model.district.Student;
import org.trellis.model.referral.Referral;
import org.trellis.model.resources.Service;
import org.trellis.model.scheduling.Session;
import org.trellis.review.ui.internal.Labels;
import org.trellis.store.Database;
import org.trellis.store.Scope;
import org.trellis.ui.Terms;
import org.trellis.ui.editors.PageContext;
import org.trellis.ui.tables.Column;
import org.trellis.ui.tables.ListTable;
import org.trellis.ui.tables.TableOutline;

import jakarta.inject.Inject;

/** The services that the student was asked into, how far each is, and when its sessions are (D18, D25). Enter opens the service where an editor for it is installed. */
public final class ServicesPage extends ListPage<StudentQueries.ServiceRow> {
	private final Labels labels;

	@Inject
	public ServicesPage(Domains domains) {
		labels = new Labels(domains);
	}

	@Override
	TableOutline<StudentQueries.ServiceRow> outline(PageContext<Student> page) {
		page.alsoWhenWritten(Referral.class);
		page.alsoWhenWritten(Session.class);
		var outline = page.tables().<StudentQueries.ServiceRow> table("org.trellis.review.ui.student.services").named(Messages.services).filteredBy(Messages.servicesFilter).identifiedBy(StudentQueries.ServiceRow::id) //
				.column(Column.<StudentQueries.ServiceRow> of("service", Messages.service, StudentQueries.ServiceRow::service).width(32)) //
				.column(Column.<StudentQueries.ServiceRow> of("provider", Messages.provider, StudentQueries.ServiceRow::provider).width(28)) //
				.column(Column.<StudentQueries.ServiceRow> of("domain", Messages.domain, s -> s.domain() == null ? "" : labels.domain(s.domain())).width(30)) //
				.column(Column.<StudentQueries.ServiceRow> of("state", Messages.status, s -> Terms.of(s.state())).width(22).comparing(Comparator.comparing(StudentQueries.ServiceRow::state))) //
				.column(Column.<StudentQueries.ServiceRow> of("since", Messages.since, s -> StudentTerms.day(s.created())).width(14).comparing(Comparator.comparing(StudentQueries.ServiceRow::created))) //
				.column(Column.<StudentQueries.ServiceRow> of("due", Messages.due, s -> StudentTerms.day(s.due())).width(14).comparing(Comparator.comparing(StudentQueries.ServiceRow::due, Comparator.nullsLast(Comparator.naturalOrder())))) //
				.column(Column.<StudentQueries.ServiceRow> of("sessions", Messages.sessions, StudentQueries.ServiceRow::sessions).width(30)) //
				.column(Column.<StudentQueries.ServiceRow> of("outcome", Messages.outcome, StudentQueries.ServiceRow::outcome).width(30).hidden()) //
				.sortedBy("-since");
		return page.editors().canOpen(Service.class) ? outline.onOpen(s -> page.editors().open(Service.class, s.serviceId(), s.service())) : outline;
	}

	@Override
	String reading() {
		return Messages.readServices;
	}

	@Override
	List<StudentQueries.ServiceRow> read(Database database, Scope scope, UUID student) {
		return StudentQueries.services(database, scope, student);
	}

	@Override
	void showEmpty(ListTable<StudentQueries.ServiceRow> list) {
		list.showEmpty(Messages.services, Messages.servicesWhy);
	}
}
