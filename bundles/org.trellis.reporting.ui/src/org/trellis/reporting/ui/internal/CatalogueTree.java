package org.trellis.reporting.ui.internal;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.trellis.reporting.ReportDescription;
import org.trellis.reporting.Reports.BrokenReport;
import org.trellis.ui.AccessibleName;

/** Reports in groups; Enter opens one. A native tree. */
final class CatalogueTree {
	private final Tree tree;
	private final Consumer<ReportDescription> open;
	/** Ids of those that are ticked, in sight or not. */
	private final Set<String> ticked = new LinkedHashSet<>();

	/**
	 * @param open a report is to be opened
	 * @param marked another report is marked, or none: null
	 */
	CatalogueTree(Composite parent, Consumer<ReportDescription> open, Consumer<ReportDescription> marked) {
		this(parent, SWT.NONE, open, marked);
	}

	/** @param style SWT.CHECK where several can be ticked */
	CatalogueTree(Composite parent, int style, Consumer<ReportDescription> open, Consumer<ReportDescription> marked) {
		this.open = open;
		tree = new Tree(parent, style | SWT.SINGLE | SWT.FULL_SELECTION | SWT.V_SCROLL | SWT.H_SCROLL);
		AccessibleName.set(tree, Messages.catalogueName);
		tree.addListener(SWT.Selection, e -> {
			if (e.detail == SWT.CHECK) tick((TreeItem) e.item);
			marked.accept(report((TreeItem) e.item));
		});
		tree.addListener(SWT.DefaultSelection, e -> entered((TreeItem) e.item));
		tree.addListener(SWT.MouseUp, e -> {
			if (e.button == 1 && style != SWT.CHECK && report(tree.getItem(new Point(e.x, e.y))) instanceof ReportDescription report) open.accept(report);
		});
	}

	Tree control() {
		return tree;
	}

	/**
	 * Shows the reports that have all these words in their name, description or group. What is marked stays marked where it is still there.
	 *
	 * @param broken what cannot be offered, shown beneath as long as nothing is looked for
	 */
	void show(List<ReportDescription> reports, List<BrokenReport> broken, String words) {
		var before = tree.getSelectionCount() == 1 ? report(tree.getSelection()[0]) : null;
		tree.removeAll();
		var groups = new TreeMap<String, TreeItem>(String.CASE_INSENSITIVE_ORDER);
		for (var report : reports) {
			if (!matches(report, words)) continue;
			var item = new TreeItem(groups.computeIfAbsent(report.category(), this::group), SWT.NONE);
			item.setText(report.name());
			item.setData(report);
			item.setChecked(ticked.contains(report.id()));
			if (before != null && report.id().equals(before.id())) tree.setSelection(item);
		}
		for (var group : groups.values()) group.setExpanded(true);
		if (words.isBlank() && !broken.isEmpty()) showBroken(broken);
		if (tree.getItemCount() == 0) new TreeItem(tree, SWT.NONE).setText(words.isBlank() ? Messages.noReports : NLS.bind(Messages.noMatch, words.strip()));
	}

	/** To tick a group is to tick all that is in it. */
	private void tick(TreeItem item) {
		for (var inside : item.getItems()) {
			inside.setChecked(item.getChecked());
			tick(inside);
		}
		if (report(item) == null) return;
		if (item.getChecked()) ticked.add(report(item).id());
		else ticked.remove(report(item).id());
	}

	/** Ids of the ticked reports. */
	Set<String> ticked() {
		return Set.copyOf(ticked);
	}

	private void showBroken(List<BrokenReport> broken) {
		var group = group(Messages.brokenGroup);
		for (var report : broken) new TreeItem(group, SWT.NONE).setText(NLS.bind(Messages.problemMark, report.sentence()));
		group.setExpanded(true);
	}

	private TreeItem group(String name) {
		var item = new TreeItem(tree, SWT.NONE);
		item.setText(name);
		return item;
	}

	private static boolean matches(ReportDescription report, String words) {
		var text = plain(report.name() + " " + report.description() + " " + report.category());
		return Arrays.stream(plain(words).strip().split("\\s+")).allMatch(text::contains);
	}

	/** Without capitals and accents: who types "revision" means "Revisión". */
	private static String plain(String text) {
		return Normalizer.normalize(text, Normalizer.Form.NFD).replaceAll("\\p{M}", "").toLowerCase(Locale.ROOT);
	}

	/** Opens the report that is listed first, as Enter in the search field does. */
	void openFirst() {
		for (var group : tree.getItems()) if (group.getItemCount() > 0 && report(group.getItem(0)) != null) {
			tree.setSelection(group.getItem(0));
			entered(group.getItem(0));
			return;
		}
	}

	private void entered(TreeItem item) {
		if (report(item) instanceof ReportDescription report) open.accept(report);
		else item.setExpanded(!item.getExpanded());
	}

	/** Null for a group or nothing. */
	private static ReportDescription report(TreeItem item) {
		return item == null ? null : (ReportDescription) item.getData();
	}
}
