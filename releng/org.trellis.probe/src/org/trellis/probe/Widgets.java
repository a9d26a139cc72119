package org.trellis.probe;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;

/** What a person sees of a window. */
final class Widgets {
	private Widgets() {
	}

	/** All visible controls of a kind in all windows and dialogs. */
	static <T extends Control> List<T> visible(Class<T> type) {
		return Arrays.stream(Display.getCurrent().getShells()).filter(Shell::isVisible).flatMap(s -> visible(s, type).stream()).toList();
	}

	static <T extends Control> List<T> visible(Composite in, Class<T> type) {
		var found = new ArrayList<T>();
		for (var child : in.getChildren()) {
			if (!child.isVisible()) continue;
			if (type.isInstance(child)) found.add(type.cast(child));
			if (child instanceof Composite composite) found.addAll(visible(composite, type));
		}
		return found;
	}

	/** The cells of each row, with a bar between them. */
	static List<String> rows(Table table) {
		int columns = Math.max(1, table.getColumnCount());
		return Arrays.stream(table.getItems()).map(item -> String.join(" | ", IntStream.range(0, columns).mapToObj(item::getText).toList())).toList();
	}

	/** Opens every item that is not open, as a click on its mark does. */
	static void open(Tree tree) {
		for (var item : tree.getItems()) {
			if (item.getExpanded() || item.getItemCount() == 0) continue;
			var event = new Event();
			event.item = item;
			tree.notifyListeners(SWT.Expand, event);
			item.setExpanded(true);
		}
	}

	/** The text of every item, those below an item after it. */
	static List<String> items(Tree tree) {
		return Arrays.stream(tree.getItems()).flatMap(Widgets::items).toList();
	}

	private static Stream<String> items(TreeItem item) {
		return Stream.concat(Stream.of(item.getText()), Arrays.stream(item.getItems()).flatMap(Widgets::items));
	}
}
