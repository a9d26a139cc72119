package org.trellis.review.ui.internal;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeColumn;
import org.eclipse.swt.widgets.TreeItem;
import org.trellis.review.ClassLine;
import org.trellis.review.Reviewed;
import org.trellis.review.SchoolLine;
import org.trellis.ui.AccessibleName;

/** Schools, and their classes once a school is opened; each with how far it is. A native tree; only the small bar below the number is drawn. */
final class ClassTree {
	private static final int BAR_HEIGHT = 3;
	private static final int GAP = 6;
	/** In less room than this many characters the numbers are written shorter, for the sake of the names. */
	private static final int ROOMY_CHARACTERS = 44;

	private final Tree tree;
	private final Labels labels;
	private final Consumer<ClassLine> open;
	private final Consumer<SchoolLine> expand;
	private final Map<UUID, TreeItem> schools = new HashMap<>();
	private boolean dense;

	/**
	 * @param open a class is to be reviewed
	 * @param expand the classes of a school are to be loaded
	 */
	ClassTree(Composite parent, Labels labels, Consumer<ClassLine> open, Consumer<SchoolLine> expand) {
		this.labels = labels;
		this.open = open;
		this.expand = expand;
		tree = new Tree(parent, SWT.SINGLE | SWT.FULL_SELECTION | SWT.V_SCROLL | SWT.H_SCROLL);
		tree.setHeaderVisible(true);
		AccessibleName.set(tree, Messages.treeName);
		column(Messages.columnClass);
		column(Messages.columnProgress);
		tree.addListener(SWT.Resize, e -> share());
		tree.addListener(SWT.Expand, e -> opened((TreeItem) e.item));
		tree.addListener(SWT.DefaultSelection, e -> chosen((TreeItem) e.item));
		tree.addListener(SWT.MouseUp, e -> {
			if (e.button == 1 && tree.getItem(new Point(e.x, e.y)) instanceof TreeItem item && item.getData() instanceof ClassLine) chosen(item);
		});
		tree.addListener(SWT.PaintItem, this::paint);
		// a name may be longer than the list is wide
		tree.addListener(SWT.MouseMove, e -> {
			var name = tree.getItem(new Point(e.x, e.y)) instanceof TreeItem under && !fits(under) ? under.getText() : null;
			if (!Objects.equals(name, tree.getToolTipText())) tree.setToolTipText(name);
		});
	}

	private boolean fits(TreeItem item) {
		var gc = new GC(tree);
		var bounds = item.getTextBounds(0);
		var needed = gc.textExtent(item.getText()).x;
		gc.dispose();
		return bounds.x + needed <= tree.getColumn(0).getWidth();
	}

	private void column(String title) {
		new TreeColumn(tree, SWT.LEFT).setText(title);
	}

	/** The number needs the same room whatever the width; the name has the rest. */
	private void share() {
		var gc = new GC(tree);
		boolean now = tree.getClientArea().width < ROOMY_CHARACTERS * gc.getFontMetrics().getAverageCharacterWidth();
		if (now != dense) write(now);
		int numbers = Math.max(gc.textExtent(progress(new Reviewed(888, 888))).x, gc.textExtent(tree.getColumn(1).getText()).x) + 3 * GAP;
		gc.dispose();
		tree.getColumn(1).setWidth(numbers);
		tree.getColumn(0).setWidth(Math.max(100, tree.getClientArea().width - numbers));
	}

	/** Writes all numbers at their whole length, or shorter. */
	private void write(boolean shorter) {
		dense = shorter;
		tree.getColumn(1).setText(dense ? Messages.columnProgressShort : Messages.columnProgress);
		for (var top : tree.getItems()) {
			write(top);
			for (var item : top.getItems()) write(item);
		}
	}

	private void write(TreeItem item) {
		if (item.getData("reviewed") instanceof Reviewed reviewed) progress(item, reviewed);
	}

	Tree control() {
		return tree;
	}

	/** Gives the focus to the list, at its first line where none is marked. */
	void enter() {
		if (tree.getSelectionCount() == 0 && tree.getItemCount() > 0) tree.setSelection(tree.getItem(0));
		tree.setFocus();
	}

	void showSchools(List<SchoolLine> lines) {
		tree.removeAll();
		schools.clear();
		for (var line : lines) {
			var item = item(line.name(), line);
			schools.put(line.id(), item);
			new TreeItem(item, SWT.NONE).setText(Messages.loadingNode);
		}
		share();
		if (lines.size() == 1) {
			var only = tree.getItem(0);
			only.setExpanded(true);
			opened(only);
		}
	}

	void showProgress(Map<UUID, Reviewed> bySchool) {
		bySchool.forEach((school, reviewed) -> {
			if (schools.containsKey(school)) progress(schools.get(school), reviewed);
		});
	}

	/** The classes of a school were loaded, or loaded anew. */
	void showClasses(UUID school, List<ClassLine> lines) {
		var item = schools.get(school);
		if (item == null) return;
		var selected = selected();
		item.setItemCount(Math.max(1, lines.size()));
		for (int i = 0; i < lines.size(); i++) fill(item.getItem(i), lines.get(i), name(lines.get(i)));
		if (lines.isEmpty()) item.getItem(0).setText(Messages.noClassesNode);
		else progress(item, lines.stream().map(ClassLine::reviewed).reduce(Reviewed.NOBODY, Reviewed::plus));
		if (selected != null) select(selected);
	}

	/** @param more whether there are more than are given */
	void showFound(List<ClassLine> lines, String text, boolean more) {
		var selected = selected();
		tree.removeAll();
		schools.clear();
		for (var line : lines) fill(new TreeItem(tree, SWT.NONE), line, name(line) + " \u00b7 " + line.schoolName());
		if (lines.isEmpty()) item(NLS.bind(Messages.noMatch, text), null);
		if (more) item(NLS.bind(Messages.moreNode, lines.size()), null);
		share();
		if (selected != null) select(selected);
	}

	/** The schools whose classes are shown. */
	List<UUID> opened() {
		return schools.entrySet().stream().filter(e -> e.getValue().getExpanded()).map(Map.Entry::getKey).toList();
	}

	private TreeItem item(String text, Object data) {
		var item = new TreeItem(tree, SWT.NONE);
		item.setText(text);
		item.setData(data);
		return item;
	}

	private void fill(TreeItem item, ClassLine line, String text) {
		item.setText(text);
		item.setData(line);
		progress(item, line.reviewed());
	}

	private String name(ClassLine line) {
		return labels.withGrade(line) + (line.teacher() == null ? "" : " \u00b7 " + line.teacher());
	}

	private String progress(Reviewed reviewed) {
		return NLS.bind(dense ? Messages.progressShortest : Messages.progressShort, reviewed.done(), reviewed.of());
	}

	private void progress(TreeItem item, Reviewed reviewed) {
		item.setText(1, progress(reviewed));
		item.setData("reviewed", reviewed);
	}

	private void opened(TreeItem item) {
		if (item.getData() instanceof SchoolLine school) expand.accept(school);
	}

	private void chosen(TreeItem item) {
		switch (item.getData()) {
		case ClassLine line -> open.accept(line);
		case SchoolLine school -> {
			item.setExpanded(!item.getExpanded());
			if (item.getExpanded()) opened(item);
		}
		case null, default -> {
			// a line that only says something
		}
		}
	}

	private UUID selected() {
		return tree.getSelectionCount() == 1 && tree.getSelection()[0].getData() instanceof ClassLine line ? line.id() : null;
	}

	/** Marks a class, where it is shown. */
	void select(UUID section) {
		for (var top : tree.getItems()) {
			if (isClass(top, section)) tree.setSelection(top);
			for (var item : top.getItems()) if (isClass(item, section)) tree.setSelection(item);
		}
	}

	private static boolean isClass(TreeItem item, UUID section) {
		return item.getData() instanceof ClassLine line && line.id().equals(section);
	}

	private void paint(Event event) {
		if (event.index != 1 || !(event.item.getData("reviewed") instanceof Reviewed reviewed)) return;
		var cell = ((TreeItem) event.item).getBounds(1);
		ReviewedBar.paint(event.gc, new Rectangle(cell.x + GAP, cell.y + cell.height - BAR_HEIGHT - 1, cell.width - 2 * GAP, BAR_HEIGHT), reviewed);
	}
}
