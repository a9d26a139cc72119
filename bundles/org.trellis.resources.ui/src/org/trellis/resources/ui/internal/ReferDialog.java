package org.trellis.resources.ui.internal;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.DateTime;
import org.eclipse.swt.widgets.Group;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;
import org.trellis.model.referral.ConsentKind;
import org.trellis.model.referral.ReferralState;
import org.trellis.resources.referrals.ConsentBasis;
import org.trellis.resources.referrals.ReferralDesk.Made;
import org.trellis.resources.referrals.ReferralDesk.Sheet;
import org.trellis.ui.AccessibleName;
import org.trellis.ui.StoreJobs;
import org.trellis.ui.Terms;

/** Asks a student into a service: on the ground of a consent on file, of one that was just signed, or of none yet, so that the referral waits (D19). */
final class ReferDialog extends TitleAreaDialog {
	/** Kinds of records that a consent may name, as they are stored. */
	static final List<String> RECORDS = List.of("contact", "attendance", "grades", "review", "health", "iep");

	private final Sheet sheet;
	private final StoreJobs jobs;
	private final BiFunction<ConsentBasis, String, Made> refer;
	private final Consumer<ReferralState> showReferrals;
	/** The referral is there, and waits for the consent that is asked for here. */
	private final boolean waiting;
	private final List<Button> onFile = new ArrayList<>();
	private final Map<String, Button> records = new LinkedHashMap<>();
	private Button signed;
	/** Null when the referral waits already; so is the note. */
	private Button notYet;
	private Group details;
	private Text purpose;
	private Combo signer;
	private DateTime signedOn;
	private Button expires;
	private DateTime expiresOn;
	private Text note;
	/** What came of it; null before. */
	private Made made;

	/**
	 * @param showReferrals leads to the list of the referrals in a state
	 * @param refer makes the referral; is called on a background thread
	 */
	ReferDialog(Shell parent, Sheet sheet, StoreJobs jobs, Consumer<ReferralState> showReferrals, BiFunction<ConsentBasis, String, Made> refer) {
		this(parent, sheet, jobs, showReferrals, refer, false);
	}

	/** For a referral that waits for its consent. @param consentGiven sends it; is called on a background thread */
	static ReferDialog forWaiting(Shell parent, Sheet sheet, StoreJobs jobs, Consumer<ReferralState> showReferrals, Function<ConsentBasis, Made> consentGiven) {
		return new ReferDialog(parent, sheet, jobs, showReferrals, (basis, note) -> consentGiven.apply(basis), true);
	}

	private ReferDialog(Shell parent, Sheet sheet, StoreJobs jobs, Consumer<ReferralState> showReferrals, BiFunction<ConsentBasis, String, Made> refer, boolean waiting) {
		super(parent);
		this.waiting = waiting;
		this.sheet = sheet;
		this.jobs = jobs;
		this.refer = refer;
		this.showReferrals = showReferrals;
		setHelpAvailable(false);
		setBlockOnOpen(false);
		setShellStyle(getShellStyle() | SWT.RESIZE);
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(Messages.referTitle);
		PlatformUI.getWorkbench().getHelpSystem().setHelp(shell, HelpIds.REFER);
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		setTitle(NLS.bind(Messages.referHeading, sheet.student(), sheet.service()));
		setMessage(NLS.bind(Messages.referMessage, sheet.organizationName()));
		var area = new Composite((Composite) super.createDialogArea(parent), SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
		GridLayoutFactory.swtDefaults().margins(10, 10).applyTo(area);
		for (var consent : sheet.consents()) {
			var until = consent.expiresOn() == null ? Messages.consentNoEnd : NLS.bind(Messages.consentUntil, day(consent.expiresOn()));
			onFile.add(choice(area, NLS.bind(Messages.consentOnFile, new Object[] { consent.purpose(), day(consent.signedOn()), until })));
		}
		signed = choice(area, Messages.consentSignedNow);
		signed.setEnabled(!sheet.signers().isEmpty());
		details(area);
		if (!waiting) {
			notYet = choice(area, Messages.consentNotYet);
			note(area);
		}
		var first = !onFile.isEmpty() ? onFile.getFirst() : waiting ? signed : notYet;
		first.setSelection(first.isEnabled());
		showDetails();
		return area;
	}

	private Button choice(Composite parent, String text) {
		var button = new Button(parent, SWT.RADIO | SWT.WRAP);
		button.setText(text);
		button.addListener(SWT.Selection, e -> showDetails());
		GridDataFactory.fillDefaults().grab(true, false).applyTo(button);
		return button;
	}

	private void details(Composite parent) {
		details = new Group(parent, SWT.NONE);
		details.setText(Messages.consentGroup);
		GridDataFactory.fillDefaults().grab(true, false).indent(20, 0).applyTo(details);
		GridLayoutFactory.swtDefaults().numColumns(2).applyTo(details);
		purpose = labelled(Messages.consentPurpose, new Text(details, SWT.BORDER));
		purpose.setText(NLS.bind(Messages.consentPurposeFirst, sheet.service()));
		label(Messages.consentRecords);
		recordBoxes();
		signer = labelled(Messages.consentSigner, new Combo(details, SWT.READ_ONLY));
		for (var s : sheet.signers()) signer.add(s.language() == null ? s.name() : NLS.bind(Messages.signerSpeaks, s.name(), Terms.language(s.language())));
		signer.select(0);
		signedOn = labelled(Messages.consentSignedOn, new DateTime(details, SWT.DATE | SWT.DROP_DOWN));
		expires = new Button(details, SWT.CHECK);
		expires.setText(Messages.consentExpires);
		expires.setSelection(true);
		expires.addListener(SWT.Selection, e -> expiresOn.setEnabled(expires.getSelection()));
		expiresOn = new DateTime(details, SWT.DATE | SWT.DROP_DOWN);
		AccessibleName.set(expiresOn, Messages.consentExpires);
		GridDataFactory.swtDefaults().applyTo(expiresOn);
		set(expiresOn, LocalDate.now().plusYears(1));
	}

	private void recordBoxes() {
		var boxes = new Composite(details, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(3).applyTo(boxes);
		for (var kind : RECORDS) {
			var box = new Button(boxes, SWT.CHECK);
			box.setText(recordName(kind));
			records.put(kind, box);
		}
		records.get("contact").setSelection(true);
	}

	static String recordName(String kind) {
		return switch (kind) {
		case "contact" -> Messages.recordContact;
		case "attendance" -> Messages.recordAttendance;
		case "grades" -> Messages.recordGrades;
		case "review" -> Messages.recordReview;
		case "health" -> Messages.recordHealth;
		case "iep" -> Messages.recordIep;
		default -> kind;
		};
	}

	private void note(Composite parent) {
		var label = new Label(parent, SWT.NONE);
		label.setText(Messages.referNote);
		note = new Text(parent, SWT.BORDER | SWT.MULTI | SWT.WRAP | SWT.V_SCROLL);
		note.addListener(SWT.Traverse, e -> e.doit |= e.detail == SWT.TRAVERSE_TAB_NEXT || e.detail == SWT.TRAVERSE_TAB_PREVIOUS);
		AccessibleName.set(note, Messages.referNote.replace("&", ""));
		GridDataFactory.fillDefaults().grab(true, true).hint(400, convertHeightInCharsToPixels(3)).applyTo(note);
	}

	private Label label(String text) {
		var label = new Label(details, SWT.NONE);
		label.setText(text);
		return label;
	}

	private <C extends Control> C labelled(String text, C control) {
		label(text).moveAbove(control);
		AccessibleName.set(control, text.replace("&", "").replace(":", ""));
		GridDataFactory.fillDefaults().align(control instanceof DateTime ? SWT.BEGINNING : SWT.FILL, SWT.CENTER).grab(true, false).applyTo(control);
		return control;
	}

	private void showDetails() {
		for (var child : details.getChildren()) setEnabled(child, signed.getSelection());
		var button = getButton(IDialogConstants.OK_ID);
		if (button != null) button.setText(isHeld() ? Messages.referHold : Messages.referSend);
		setErrorMessage(waiting && onFile.isEmpty() && !signed.isEnabled() ? Messages.signersLack : null);
	}

	private boolean isHeld() {
		return notYet != null && notYet.getSelection();
	}

	private static void setEnabled(Control control, boolean enabled) {
		control.setEnabled(enabled);
		if (control instanceof Composite composite && !(control instanceof Combo)) for (var child : composite.getChildren()) setEnabled(child, enabled);
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		// as wide as the longest of its words
		createButton(parent, IDialogConstants.OK_ID, Stream.of(Messages.referHold, Messages.referSend, Messages.referShowHeld, Messages.referShowSent).max(Comparator.comparingInt(String::length)).orElseThrow(), true);
		createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
		showDetails();
		getButton(IDialogConstants.OK_ID).setEnabled(!waiting || !onFile.isEmpty() || signed.isEnabled());
	}

	@Override
	protected void okPressed() {
		if (made != null) {
			close();
			showReferrals.accept(made.state());
			return;
		}
		if (signed.getSelection() && !complete()) return;
		var basis = basis();
		var text = note == null || note.getText().isBlank() ? null : note.getText().strip();
		getButton(IDialogConstants.OK_ID).setEnabled(false);
		jobs.job(Messages.referJob, p -> refer.apply(basis, text)).then(this::made).whenFailed(trouble -> {
			setErrorMessage(trouble.sentence());
			getButton(IDialogConstants.OK_ID).setEnabled(true);
		}).start(getShell());
	}

	/** Says beside the fields what a consent lacks. */
	private boolean complete() {
		if (purpose.getText().isBlank()) return lacks(Messages.purposeLacks, purpose);
		if (chosenRecords().isEmpty()) return lacks(Messages.recordsLack, records.get("contact"));
		return true;
	}

	private boolean lacks(String sentence, Control where) {
		setErrorMessage(sentence);
		where.setFocus();
		return false;
	}

	private Set<String> chosenRecords() {
		var chosen = new HashSet<String>();
		records.forEach((kind, box) -> {
			if (box.getSelection()) chosen.add(kind);
		});
		return chosen;
	}

	private ConsentBasis basis() {
		if (isHeld()) return new ConsentBasis.NotYet();
		for (int i = 0; i < onFile.size(); i++) if (onFile.get(i).getSelection()) return new ConsentBasis.OnFile(sheet.consents().get(i).id());
		return new ConsentBasis.Signed(ConsentKind.FERPA, purpose.getText().strip(), chosenRecords(), date(signedOn), sheet.signers().get(signer.getSelectionIndex()).id(), expires.getSelection() ? date(expiresOn) : null);
	}

	/** Says what came of it, where it stands now and what comes next, and leaves the way there and the way out. */
	private void made(Made result) {
		made = result;
		boolean sent = made.state() == ReferralState.SENT;
		setMessage(NLS.bind(sent ? Messages.referSent : Messages.referHeld, day(made.due())), IMessageProvider.INFORMATION);
		setErrorMessage(null);
		var list = getButton(IDialogConstants.OK_ID);
		list.setText(sent ? Messages.referShowSent : Messages.referShowHeld);
		list.setEnabled(true);
		var close = getButton(IDialogConstants.CANCEL_ID);
		close.setText(IDialogConstants.CLOSE_LABEL);
		close.setFocus();
		setEnabled((Composite) getDialogArea(), false);
	}

	private static LocalDate date(DateTime field) {
		return LocalDate.of(field.getYear(), field.getMonth() + 1, field.getDay());
	}

	private static void set(DateTime field, LocalDate day) {
		field.setDate(day.getYear(), day.getMonthValue() - 1, day.getDayOfMonth());
	}

	private static String day(LocalDate day) {
		return DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).format(day);
	}
}
