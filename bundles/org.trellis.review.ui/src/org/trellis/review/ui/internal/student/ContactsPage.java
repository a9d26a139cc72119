package org.trellis.review.ui.internal.student;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

import org.trellis.model.district.Student;
import org.trellis.store.Database;
import org.trellis.store.Scope;
import org.trellis.ui.Terms;
import org.trellis.ui.editors.PageContext;
import org.trellis.ui.tables.Column;
import org.trellis.ui.tables.ListTable;
import org.trellis.ui.tables.TableOutline;

/** The adults of the student in the order in which they are called, with the language in which to speak to them (D12). */
public final class ContactsPage extends ListPage<StudentQueries.ContactRow> {
	@Override
	TableOutline<StudentQueries.ContactRow> outline(PageContext<Student> page) {
		return page.tables().<StudentQueries.ContactRow> table("org.trellis.review.ui.student.contacts").named(Messages.contacts).filteredBy(Messages.contactsFilter).identifiedBy(StudentQueries.ContactRow::id) //
				.column(Column.<StudentQueries.ContactRow> of("order", Messages.order, c -> c.order() == 0 ? "" : String.valueOf(c.order())).width(6).right().comparing(Comparator.comparingInt(StudentQueries.ContactRow::order))) //
				.column(Column.<StudentQueries.ContactRow> of("name", Messages.name, StudentQueries.ContactRow::name).width(26)) //
				.column(Column.<StudentQueries.ContactRow> of("relation", Messages.relation, c -> StudentTerms.of(c.relation())).width(16)) //
				.column(Column.<StudentQueries.ContactRow> of("phone", Messages.phone, StudentQueries.ContactRow::phone).width(18)) //
				.column(Column.<StudentQueries.ContactRow> of("email", Messages.email, StudentQueries.ContactRow::email).width(26)) //
				.column(Column.<StudentQueries.ContactRow> of("language", Messages.language, c -> c.interpreter() ? Terms.language(c.language()) + ", " + Messages.interpreter : Terms.language(c.language())).width(26)) //
				.column(Column.<StudentQueries.ContactRow> of("role", Messages.contactFor, ContactsPage::roles).width(30)) //
				.column(Column.<StudentQueries.ContactRow> of("address", Messages.address, StudentQueries.ContactRow::address).width(36)) //
				.sortedBy("order");
	}

	private static String roles(StudentQueries.ContactRow contact) {
		var roles = new ArrayList<String>();
		if (contact.primary()) roles.add(Messages.primaryContact);
		if (contact.livesWith()) roles.add(Messages.livesWith);
		if (contact.emergency()) roles.add(Messages.emergencyContact);
		return String.join(", ", roles);
	}

	@Override
	String reading() {
		return Messages.readContacts;
	}

	@Override
	List<StudentQueries.ContactRow> read(Database database, Scope scope, UUID student) {
		return StudentQueries.contacts(database, scope, student);
	}

	@Override
	void showEmpty(ListTable<StudentQueries.ContactRow> list) {
		list.showEmpty(Messages.contacts, Messages.contactsWhy);
	}
}
