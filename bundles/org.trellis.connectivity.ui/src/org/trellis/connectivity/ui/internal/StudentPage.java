package org.trellis.connectivity.ui.internal;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.trellis.connectivity.DeviceLoan;
import org.trellis.connectivity.EnrollmentHelp;
import org.trellis.connectivity.Helps;
import org.trellis.connectivity.HomeAccess;
import org.trellis.connectivity.Homes;
import org.trellis.connectivity.LendingDevice;
import org.trellis.connectivity.Loans;
import org.trellis.model.district.Student;
import org.trellis.store.Database;
import org.trellis.store.References;
import org.trellis.store.Scope;
import org.trellis.ui.editors.EditorPage;
import org.trellis.ui.editors.PageContext;

/** What the student has at home, what the district lends, and who helps the family to sign up for internet. */
public final class StudentPage implements EditorPage<Student> {
	private PageContext<Student> context;
	private Composite area;
	private HomePart home;
	private LoansPart loans;
	private HelpPart help;

	private record Known(Optional<HomeAccess> home, List<Loans.Loan> loans, List<Helps.Help> helps) {
	}

	@Override
	public void create(Composite parent, PageContext<Student> page) {
		context = page;
		area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.swtDefaults().margins(10, 10).spacing(8, 6).applyTo(area);
		heading(Messages.atHome);
		home = new HomePart(area, page);
		heading(Messages.lent);
		loans = new LoansPart(area, page, this::refresh);
		heading(Messages.helpHeading);
		help = new HelpPart(area, page, this::refresh);
		page.alsoWhenWritten(HomeAccess.class);
		page.alsoWhenWritten(DeviceLoan.class);
		page.alsoWhenWritten(LendingDevice.class);
		page.alsoWhenWritten(EnrollmentHelp.class);
		refresh();
	}

	private void heading(String text) {
		var heading = new Label(area, SWT.NONE);
		heading.setText(text);
		heading.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
	}

	@Override
	public void refresh() {
		var household = References.id(context.editing().root().getHousehold());
		var student = context.id();
		context.read(Messages.read, (database, scope) -> read(database, scope, household, student), this::show);
	}

	private static Known read(Database database, Scope scope, UUID household, UUID student) {
		var borrowed = Loans.of(database, scope, student);
		if (household == null) return new Known(Optional.empty(), borrowed, List.of());
		return new Known(Homes.of(database, scope, household), borrowed, Helps.of(database, scope, household));
	}

	private void show(Known known) {
		home.show(known.home);
		loans.show(known.loans);
		help.show(known.helps);
		area.layout(true, true);
	}

	@Override
	public boolean setFocus() {
		return loans.setFocus();
	}
}
