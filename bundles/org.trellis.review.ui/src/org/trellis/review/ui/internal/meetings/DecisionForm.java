package org.trellis.review.ui.internal.meetings;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.layout.PixelConverter;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.trellis.model.review.DecisionKind;
import org.trellis.review.meetings.MeetingDesk;
import org.trellis.review.meetings.MeetingDesk.Choice;
import org.trellis.review.meetings.MeetingDesk.Decided;
import org.trellis.ui.AccessibleName;
import org.trellis.ui.StoreJobs;
import org.trellis.ui.forms.TypedDay;

/** One decision while it is typed: what, of which service, who, by when. Enter goes on to the next field and ends it in the last one; Esc takes it back. */
final class DecisionForm extends Composite {
	private static final int LONGEST = 1000;
	private static final int DAY_CHARACTERS = 13;

	/** Is told what is typed; on the UI thread. */
	interface Owner {
		/** As far as it makes sense already: kept from now on. */
		void typed(Decided decided);

		/** It is complete. */
		void done();

		/** It is not meant any more. */
		void takenBack();

		/** Why it cannot be ended yet. */
		void say(String sentence);

		/** What somebody or something that was chosen is called. */
		void called(Choice choice);
	}

	private final Decided begun;
	private final LocalDate from;
	private final Owner owner;
	private final Finder service;
	private final Text what;
	private final Finder who;
	private final Text due;
	private boolean filling = true;

	/** @param from the day from which days are counted */
	DecisionForm(Composite parent, Decided begun, Choice offered, Choice responsible, LocalDate from, MeetingDesk desk, StoreJobs jobs, Owner owner) {
		super(parent, SWT.NONE);
		this.begun = begun;
		this.from = from;
		this.owner = owner;
		boolean gives = needsService(begun.kind());
		GridLayoutFactory.fillDefaults().numColumns(gives ? 4 : 6).spacing(8, 2).applyTo(this);
		service = gives ? new Finder(this, Messages.service, jobs, desk::services) : null;
		what = new Text(this, SWT.SINGLE | SWT.BORDER);
		who = new Finder(this, Messages.who, jobs, desk::staff);
		due = new Text(this, SWT.SINGLE | SWT.BORDER);
		arrange();
		if (gives) service.set(offered);
		what.setTextLimit(LONGEST);
		what.setText(begun.text() == null ? "" : begun.text());
		who.set(responsible);
		due.setText(TypedDay.write(begun.due()));
		listen();
		filling = false;
	}

	static boolean needsService(DecisionKind kind) {
		return kind == DecisionKind.SERVICE || kind == DecisionKind.REFERRAL;
	}

	private void arrange() {
		if (service != null) {
			label(MeetingTexts.of(begun.kind()), true).moveAbove(service);
			GridDataFactory.fillDefaults().grab(true, false).applyTo(service);
		}
		label(service == null ? MeetingTexts.of(begun.kind()) : Messages.what, service == null).moveAbove(what);
		AccessibleName.set(what, NLS.bind(Messages.whatName, MeetingTexts.of(begun.kind())));
		GridDataFactory.fillDefaults().align(SWT.FILL, SWT.BEGINNING).grab(true, false).hint(180, SWT.DEFAULT).applyTo(what);
		label(Messages.who, false).moveAbove(who);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(who);
		label(Messages.byWhen, false).moveAbove(due);
		AccessibleName.set(due, Messages.byWhen);
		due.setToolTipText(TypedDay.example());
		GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.BEGINNING).hint(new PixelConverter(due).convertWidthInCharsToPixels(DAY_CHARACTERS), SWT.DEFAULT).applyTo(due);
	}

	private Label label(String text, boolean head) {
		var label = new Label(this, SWT.NONE);
		label.setText(text);
		if (head) label.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
		GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.BEGINNING).indent(0, 6).applyTo(label);
		return label;
	}

	private void listen() {
		for (var field : new Text[] { what, due }) field.addListener(SWT.Modify, e -> typed());
		for (var finder : new Finder[] { service, who }) if (finder != null) finder.onChange(this::typed);
		if (service != null) service.field().addListener(SWT.KeyDown, e -> keyDown(e, this::afterService));
		what.addListener(SWT.KeyDown, e -> keyDown(e, who::setFocus));
		who.field().addListener(SWT.KeyDown, e -> keyDown(e, this::afterWho));
		due.addListener(SWT.KeyDown, e -> keyDown(e, this::end));
		due.addListener(SWT.FocusIn, e -> due.selectAll());
	}

	private void keyDown(Event event, Runnable enter) {
		if (event.keyCode == SWT.ESC) owner.takenBack();
		else if (event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR) enter.run();
		else return;
		event.doit = false;
	}

	/** A service that was chosen says what is to happen, until somebody says it otherwise. */
	private void afterService() {
		service.whenKnown(() -> {
			if (service.choice().isEmpty()) {
				owner.say(service.isInVain() ? NLS.bind(Messages.nobodyFound, service.field().getText().strip()) : Messages.serviceFirst);
				return;
			}
			if (what.getText().isBlank()) what.setText(service.choice().get().name());
			what.selectAll();
			what.setFocus();
		});
	}

	private void afterWho() {
		who.whenKnown(() -> {
			if (who.isInVain()) owner.say(NLS.bind(Messages.nobodyFound, who.field().getText().strip()));
			else due.setFocus();
		});
	}

	/** What can be kept is kept at once, so that it is there when the lid is closed. */
	private void typed() {
		if (filling) return;
		for (var finder : new Finder[] { service, who }) if (finder != null) finder.choice().ifPresent(owner::called);
		if (isStorable()) owner.typed(decided());
	}

	Decided decided() {
		var day = TypedDay.read(due.getText(), from);
		return new Decided(begun.id(), begun.kind(), words(), begun.domain(), begun.intensity(), service == null ? null : service.id().orElse(null), responsible(), day.problem() == null ? day.day() : begun.due());
	}

	/** Nobody, as long as it is not known who is meant. */
	private UUID responsible() {
		return who.id().orElse(null);
	}

	/** The words; of a service that is not chosen yet its letters, where there is nothing else. */
	private String words() {
		return what.getText().isBlank() && service != null && service.choice().isEmpty() ? service.field().getText().strip() : what.getText().strip();
	}

	/** Why what stands here cannot be stored as it is meant; empty when it can, or when nothing was typed. */
	Optional<String> unfinished() {
		if (words().isEmpty()) return Optional.empty();
		if (service != null && service.choice().isEmpty()) return Optional.of(service.isInVain() ? NLS.bind(Messages.nobodyFound, service.field().getText().strip()) : Messages.serviceFirst);
		if (who.isInVain()) return Optional.of(NLS.bind(Messages.nobodyFound, who.field().getText().strip()));
		if (!who.isKnown()) return Optional.of(NLS.bind(Messages.notLookedUp, who.field().getText().strip()));
		return Optional.ofNullable(TypedDay.read(due.getText(), from).problem());
	}

	/** As much of it as can be stored. */
	void keep() {
		if (isStorable()) owner.typed(decided());
	}

	private boolean isStorable() {
		return !what.getText().isBlank() && (service == null || service.choice().isPresent());
	}

	private void end() {
		for (var finder : new Finder[] { service, who }) {
			if (finder == null || finder.isKnown()) continue;
			finder.whenKnown(this::end);
			return;
		}
		if (service != null && service.choice().isEmpty()) refuse(Messages.serviceFirst, service);
		else if (what.getText().isBlank()) refuse(Messages.wordsFirst, what);
		else if (who.isInVain()) refuse(NLS.bind(Messages.nobodyFound, who.field().getText().strip()), who);
		else if (TypedDay.read(due.getText(), from).problem() != null) refuse(TypedDay.read(due.getText(), from).problem(), due);
		else {
			owner.typed(decided());
			owner.done();
		}
	}

	private void refuse(String sentence, Control where) {
		owner.say(sentence);
		where.setFocus();
	}

	/** To what is to be typed first. */
	@Override
	public boolean setFocus() {
		return service != null && service.choice().isEmpty() ? service.setFocus() : what.setFocus();
	}
}
