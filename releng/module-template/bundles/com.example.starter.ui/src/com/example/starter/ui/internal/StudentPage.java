package com.example.starter.ui.internal;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Optional;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.trellis.model.district.Student;
import org.trellis.ui.editors.EditorPage;
import org.trellis.ui.editors.PageContext;

import com.example.starter.Answers;
import com.example.starter.StarterAnswer;
import com.example.starter.StarterChoice;

/** What the student's family answered; a button notes a new answer, the link opens the answer with its note. */
public final class StudentPage implements EditorPage<Student> {
	private static final DateTimeFormatter DAY = DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM);

	private PageContext<Student> context;
	private Label said;
	private Button first;
	private Link open;
	/** Null while the family was never asked. */
	private StarterAnswer answer;

	@Override
	public void create(Composite parent, PageContext<Student> page) {
		context = page;
		var area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.swtDefaults().margins(10, 10).spacing(8, 8).applyTo(area);
		said = new Label(area, SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).hint(300, SWT.DEFAULT).applyTo(said);
		var buttons = new Composite(area, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(StarterChoice.values().length).applyTo(buttons);
		for (var choice : StarterChoice.VALUES) button(buttons, choice);
		first = (Button) buttons.getChildren()[0];
		open = new Link(area, SWT.NONE);
		open.addListener(SWT.Selection, e -> openAnswer());
		// somebody else may write it meanwhile
		page.alsoWhenWritten(StarterAnswer.class);
		refresh();
	}

	private void button(Composite parent, StarterChoice choice) {
		var button = new Button(parent, SWT.PUSH);
		button.setText(Words.button(choice));
		button.addListener(SWT.Selection, e -> note(choice));
	}

	private void note(StarterChoice choice) {
		var opened = context.district();
		var student = context.id();
		context.jobs().job(Messages.noting, p -> Answers.note(opened.database(), opened.person().actor(), opened.person().scope(), student, choice, LocalDate.now())) //
				.then(id -> refresh()).start(said);
	}

	private void openAnswer() {
		var student = context.editing().root();
		context.editors().open(StarterAnswer.class, answer.getId(), NLS.bind(Messages.title, student.getGivenName(), student.getFamilyName()));
	}

	@Override
	public void refresh() {
		var student = context.id();
		context.read(Messages.read, (database, scope) -> Answers.of(database, scope, student), this::show);
	}

	private void show(Optional<StarterAnswer> found) {
		answer = found.orElse(null);
		said.setText(found.map(a -> NLS.bind(Messages.answered, Words.of(a.getChoice()), DAY.format(a.getAnsweredOn()))).orElse(Messages.neverAsked));
		open.setText(answer == null ? "" : "<a>" + Messages.open + "</a>");
		said.getParent().layout(true, true);
	}

	@Override
	public boolean setFocus() {
		return first.setFocus();
	}
}
