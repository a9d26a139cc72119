package org.trellis.resources.ui.internal;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.core.runtime.jobs.ISchedulingRule;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.TabFolder;
import org.eclipse.swt.widgets.TabItem;
import org.trellis.resources.Prospects.Found;
import org.trellis.resources.Prospects.Wanting;
import org.trellis.resources.ui.internal.ChosenCell.Choice;
import org.trellis.ui.ErrorReporter;
import org.trellis.ui.StoreJob;
import org.trellis.ui.StoreJobs;
import org.trellis.ui.Terms;
import org.trellis.ui.tables.Tables;

/** Who could be won for the students behind the chosen cell, and what these have in common: of those that the list of students shows just now. */
final class CellProspects {
	/** Where so many live and what they speak is added up only for whoever looks at the prospects: at a million students that takes seconds. */
	private static final int MANY = 5_000;

	/** What was read. */
	private record Asked(Choice cell, String filter) {
	}

	private final TabFolder folder;
	private final Label common;
	private final Prospecting prospecting;
	private final StoreJobs jobs;
	private final ErrorReporter errors;
	private final ProspectsPanel panel;
	private final TabItem tab;
	private final ISchedulingRule oneAfterTheOther = StoreJob.newRule();
	private StudentsSource source;
	/** What is to be read; null without a cell. */
	private Asked wanted;
	/** What was read last, or is being read. */
	private Asked asked;

	/** @param common says what the students have in common */
	CellProspects(TabFolder folder, Label common, Tables tables, Prospecting prospecting, StoreJobs jobs, ErrorReporter errors) {
		this.folder = folder;
		this.common = common;
		this.prospecting = prospecting;
		this.jobs = jobs;
		this.errors = errors;
		panel = new ProspectsPanel(folder, tables, prospecting.actions(folder.getShell(), () -> wanted.cell().district()));
		tab = new TabItem(folder, SWT.NONE);
		tab.setText(Messages.prospectsTab);
		tab.setControl(panel);
		folder.addListener(SWT.Selection, e -> read());
	}

	/** Another cell, or the same as it is now. @param from where the students of it come from */
	void show(Choice cell, StudentsSource from) {
		var again = wanted != null && cell.sameAs(wanted.cell());
		source = from;
		wanted = new Asked(cell, again ? wanted.filter() : "");
		asked = null;
		if (!again) {
			tab.setText(Messages.prospectsTab);
			panel.show(new Found(new Wanting(0, Map.of(), Map.of()), List.of()), false);
			say("");
		}
		read();
	}

	/** The list of students shows those only. */
	void filter(String filter) {
		if (wanted == null) return;
		wanted = new Asked(wanted.cell(), filter);
		read();
	}

	/** Somebody changed what is known of organizations. */
	void readAgain() {
		if (wanted == null) return;
		asked = null;
		read();
	}

	/** Brings them to the front. */
	void bringUp() {
		folder.setSelection(tab);
		panel.setFocus();
		read();
	}

	private boolean isInFront() {
		return folder.getSelectionIndex() >= 0 && folder.getItem(folder.getSelectionIndex()) == tab;
	}

	private void read() {
		if (wanted == null || wanted.equals(asked) || wanted.cell().cell().demand() >= MANY && !isInFront()) return;
		var again = asked == null;
		asked = wanted;
		var now = wanted;
		var words = source;
		var district = now.cell().district();
		jobs.job(Messages.prospectsLoad, p -> prospecting.prospects().ofCell(district.database(), district.person().scope(), now.cell().map(), now.cell().cell(), words.words(now.filter()))).then(found -> {
			if (!now.equals(wanted)) return;
			tab.setText(NLS.bind(Messages.prospectsTabMany, found.prospects().size()));
			panel.show(found, again);
			say(common(found.wanting()));
		}).whenFailed(errors::report).quietly().after(oneAfterTheOther).start(folder);
	}

	private void say(String text) {
		common.setText(text.replace("&", "&&"));
		common.requestLayout();
	}

	/** Where most of them live, and what most of them speak beside English; empty when that is nobody or of one alone. */
	static String common(Wanting wanting) {
		if (wanting.students() < 2) return "";
		var code = wanting.commonestPostalCode();
		var language = wanting.commonestLanguage();
		return Stream.of(code == null ? "" : NLS.bind(Messages.commonPostalCode, new Object[] { wanting.postalCodes().get(code), wanting.students(), code }),
				language == null ? "" : NLS.bind(Messages.commonLanguage, new Object[] { wanting.languages().get(language), wanting.students(), Terms.language(language) })).filter(s -> !s.isEmpty()).collect(Collectors.joining(" "));
	}
}
