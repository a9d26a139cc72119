package org.trellis.app.internal.importing;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;

import org.eclipse.jface.action.LegacyActionTools;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.trellis.exchange.ImportFormat;
import org.trellis.exchange.ImportReport.Counts;
import org.trellis.ui.tables.Column;
import org.trellis.ui.tables.ListTable;
import org.trellis.ui.tables.RowSource;
import org.trellis.ui.tables.Tables;

/** What an import would do: how much of what, what needs attention, and the consent to drop much. */
final class PreviewResult extends Composite {
	/** Counts of one kind of one file. */
	record CountRow(String file, String kind, Counts counts) {
	}

	/** What a person may do here. */
	interface Actions {
		/** All that needs attention is to be written to a file. */
		void saveRows();

		/** The consent was given, or taken back. */
		void consented();

		/** The files of a format may have come under the wrong name. */
		void otherSource(ImportFormat format);
	}

	private final Tables tables;
	private final Actions actions;
	private final Label summary;
	private final Composite advice;
	private final ListTable<CountRow> counts;
	private ListTable<AttentionRow> attention;
	private Label attentionTitle;
	private Link saveRows;
	private Composite guard;
	private Label guardSentence;
	private Button consent;
	private List<Tried> tried = List.of();

	PreviewResult(Composite parent, Tables tables, Actions actions) {
		super(parent, SWT.NONE);
		this.tables = tables;
		this.actions = actions;
		GridLayoutFactory.fillDefaults().margins(12, 8).spacing(0, 6).applyTo(this);
		summary = wrapped(this);
		summary.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DIALOG_FONT));
		advice = new Composite(this, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, 4).applyTo(advice);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(advice);
		var sash = new SashForm(this, SWT.VERTICAL);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(sash);
		counts = countTable(sash);
		attentionPart(sash);
		sash.setWeights(5, 6);
		guardPart();
	}

	private static Label wrapped(Composite in) {
		var label = new Label(in, SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).hint(400, SWT.DEFAULT).applyTo(label);
		return label;
	}

	private ListTable<CountRow> countTable(Composite in) {
		return tables.<CountRow>table("org.trellis.app.import.counts").named(Messages.counts) //
				.column(Column.of("file", Messages.columnFile, CountRow::file).width(28)) //
				.column(Column.of("kind", Messages.columnKind, CountRow::kind).width(26)) //
				.column(number("added", Messages.columnAdded, Counts::added)) //
				.column(number("changed", Messages.columnChanged, Counts::changed)) //
				.column(number("dropped", Messages.columnDropped, Counts::dropped)) //
				.column(number("rejected", Messages.columnRejected, Counts::rejected)) //
				.column(number("unchanged", Messages.columnUnchanged, Counts::unchanged)) //
				.help(HelpIds.PREVIEW).in(in);
	}

	private static Column<CountRow> number(String id, String title, ToIntFunction<Counts> of) {
		return Column.<CountRow> of(id, title, r -> of.applyAsInt(r.counts) == 0 ? "" : Kinds.number(of.applyAsInt(r.counts))).width(11).right().comparing(Comparator.comparingInt(r -> of.applyAsInt(r.counts)));
	}

	private void attentionPart(Composite in) {
		var part = new Composite(in, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).spacing(8, 4).applyTo(part);
		attentionTitle = new Label(part, SWT.NONE);
		attentionTitle.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DIALOG_FONT));
		GridDataFactory.fillDefaults().grab(true, false).applyTo(attentionTitle);
		saveRows = new Link(part, SWT.NONE);
		saveRows.setText("<a>" + LegacyActionTools.escapeMnemonics(Messages.saveRows) + "</a>");
		saveRows.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> actions.saveRows()));
		attention = tables.<AttentionRow>table("org.trellis.app.import.attention").named(Messages.attention).filteredBy(Messages.attentionFilter) //
				.column(Column.of("what", Messages.columnWhat, AttentionRow::what).width(17)) //
				.column(Column.of("row", Messages.columnRow, AttentionRow::row).width(26)) //
				.column(Column.of("reason", Messages.columnReason, AttentionRow::reason).width(60)) //
				.column(Column.of("value", Messages.columnValue, AttentionRow::value).width(13)) //
				.column(Column.of("field", Messages.columnField, AttentionRow::field).width(18)) //
				.column(Column.of("file", Messages.columnFile, AttentionRow::file).width(16)) //
				.column(Column.of("line", Messages.columnLine, AttentionRow::lineText).width(6).right().comparing(Comparator.comparingInt(AttentionRow::line))) //
				.help(HelpIds.PREVIEW).in(part);
		GridDataFactory.fillDefaults().span(2, 1).grab(true, true).applyTo(attention);
	}

	private void guardPart() {
		guard = new Composite(this, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).spacing(8, 4).applyTo(guard);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(guard);
		new Label(guard, SWT.NONE).setImage(JFaceResources.getImage(Dialog.DLG_IMG_MESSAGE_WARNING));
		guardSentence = wrapped(guard);
		new Label(guard, SWT.NONE);
		consent = new Button(guard, SWT.CHECK);
		consent.setText(Messages.guardConsent);
		consent.addListener(SWT.Selection, e -> actions.consented());
		new Label(guard, SWT.NONE);
		var other = new Link(guard, SWT.NONE);
		other.setText("<a>" + LegacyActionTools.escapeMnemonics(Messages.guardOther) + "</a>");
		other.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> tried.stream().filter(Tried::isGuarded).findFirst().ifPresent(t -> actions.otherSource(t.part().format()))));
	}

	void show(List<Tried> results) {
		tried = results;
		summary.setText(LegacyActionTools.escapeMnemonics(Kinds.future(totals(results))));
		showAdvice();
		counts.show(RowSource.of(results.stream().map(Tried::report).filter(Objects::nonNull).flatMap(r -> r.files().stream()).flatMap(f -> f.classes().entrySet().stream().map(c -> new CountRow(f.file(), Kinds.name(c.getKey()), c.getValue()))).toList()));
		var rows = AttentionRow.of(results);
		int all = AttentionRow.all(results);
		int listed = AttentionRow.listed(results);
		attentionTitle.setText(listed < all ? Messages.attention + ": " + NLS.bind(Messages.attentionMore, Kinds.number(listed), Kinds.number(all)) : Messages.attention);
		saveRows.setVisible(all > 0);
		if (rows.isEmpty()) attention.showEmpty(Messages.attention, Messages.attentionNone);
		else attention.show(RowSource.of(rows));
		showGuard();
		layout(true, true);
	}

	private void showAdvice() {
		for (var child : advice.getChildren()) child.dispose();
		var all = tried.stream().map(Tried::report).filter(Objects::nonNull).flatMap(r -> r.advice().stream()).toList();
		all.forEach(a -> AdviceText.in(advice, a));
		((GridData) advice.getLayoutData()).exclude = all.isEmpty();
	}

	private void showGuard() {
		var held = tried.stream().filter(Tried::isGuarded).map(t -> Kinds.sentence(t.report().guard())).collect(Collectors.joining(" "));
		guardSentence.setText(LegacyActionTools.escapeMnemonics(held));
		consent.setSelection(false);
		guard.setVisible(!held.isEmpty());
		((GridData) guard.getLayoutData()).exclude = held.isEmpty();
	}

	/** Whether all may be dropped that would be. */
	boolean isConsented() {
		return tried.stream().noneMatch(Tried::isGuarded) || consent.getSelection();
	}

	static Counts totals(List<Tried> results) {
		return results.stream().filter(t -> t.report() != null).map(t -> t.report().totals()).reduce(Counts.NONE, Counts::plus);
	}
}
