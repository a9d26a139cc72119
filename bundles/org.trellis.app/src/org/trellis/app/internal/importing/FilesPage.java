package org.trellis.app.internal.importing;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DropTarget;
import org.eclipse.swt.dnd.DropTargetAdapter;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.eclipse.swt.dnd.FileTransfer;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;
import org.trellis.exchange.ImportFormat;
import org.trellis.ui.AccessibleName;
import org.trellis.ui.StoreJobs;

/** First page: which files, in which format, of which system. */
final class FilesPage extends WizardPage {
	private static final int MOST_CHARACTERS = 60;
	private static final int LINES = 6;

	private final List<ImportFormat> formats;
	private final StoreJobs jobs;
	/** Under which name the files of a format came last, so that they come under the same one again. */
	private final IEclipsePreferences names;
	private final List<Chosen> chosen = new ArrayList<>();
	private final Map<ImportFormat, Text> sources = new LinkedHashMap<>();
	private Table list;
	private Combo readAs;
	private Composite choice;
	private Composite systems;
	private Button remove;

	FilesPage(List<ImportFormat> formats, StoreJobs jobs, IEclipsePreferences names) {
		super("files", Messages.filesTitle, null);
		setDescription(Messages.filesIntro);
		this.formats = formats;
		this.jobs = jobs;
		this.names = names;
		setPageComplete(false);
	}

	@Override
	public void createControl(Composite parent) {
		initializeDialogUnits(parent);
		var page = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).margins(12, 8).spacing(8, 4).applyTo(page);
		var title = new Label(page, SWT.NONE);
		title.setText(Messages.filesList);
		GridDataFactory.fillDefaults().span(2, 1).applyTo(title);
		list = list(page);
		buttons(page);
		choice(page);
		systems = new Composite(page, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).spacing(8, 4).applyTo(systems);
		GridDataFactory.fillDefaults().span(2, 1).grab(true, false).applyTo(systems);
		PlatformUI.getWorkbench().getHelpSystem().setHelp(page, HelpIds.FILES);
		setControl(page);
		show();
	}

	private Table list(Composite page) {
		var table = new Table(page, SWT.MULTI | SWT.BORDER | SWT.FULL_SELECTION);
		table.setHeaderVisible(true);
		AccessibleName.set(table, Messages.filesList.replace("&", ""));
		int wide = convertWidthInCharsToPixels(1);
		column(table, Messages.columnName, 30 * wide);
		column(table, Messages.columnReadAs, 28 * wide);
		column(table, Messages.columnPlace, 50 * wide);
		GridDataFactory.fillDefaults().grab(true, true).hint(convertWidthInCharsToPixels(80), convertHeightInCharsToPixels(LINES)).applyTo(table);
		table.addListener(SWT.Selection, e -> selected());
		table.addListener(SWT.KeyDown, e -> {
			if (e.keyCode == SWT.DEL) removeSelected();
		});
		var target = new DropTarget(table, DND.DROP_COPY | DND.DROP_DEFAULT);
		target.setTransfer(FileTransfer.getInstance());
		target.addDropListener(new DropTargetAdapter() {
			@Override
			public void dragEnter(DropTargetEvent event) {
				event.detail = DND.DROP_COPY;
			}

			@Override
			public void drop(DropTargetEvent event) {
				if (event.data instanceof String[] paths) add(Arrays.stream(paths).map(Path::of).toList());
			}
		});
		return table;
	}

	private static void column(Table table, String title, int width) {
		var column = new TableColumn(table, SWT.NONE);
		column.setText(title);
		column.setWidth(width);
	}

	private void buttons(Composite page) {
		var column = new Composite(page, SWT.NONE);
		GridLayoutFactory.fillDefaults().applyTo(column);
		GridDataFactory.fillDefaults().applyTo(column);
		button(column, Messages.addFiles).addListener(SWT.Selection, e -> askForFiles());
		button(column, Messages.addFolder).addListener(SWT.Selection, e -> askForFolder());
		remove = button(column, Messages.remove);
		remove.addListener(SWT.Selection, e -> removeSelected());
	}

	private static Button button(Composite in, String label) {
		var button = new Button(in, SWT.PUSH);
		button.setText(label);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(button);
		return button;
	}

	private void choice(Composite page) {
		choice = new Composite(page, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).applyTo(choice);
		GridDataFactory.fillDefaults().span(2, 1).applyTo(choice);
		new Label(choice, SWT.NONE).setText(Messages.readAs);
		readAs = new Combo(choice, SWT.DROP_DOWN | SWT.READ_ONLY);
		AccessibleName.set(readAs, Messages.readAs.replace("&", ""));
		readAs.addListener(SWT.Selection, e -> readSelectedAs(readAs.getSelectionIndex()));
	}

	private void askForFiles() {
		var dialog = new FileDialog(getShell(), SWT.OPEN | SWT.MULTI);
		dialog.setText(Messages.addFiles.replaceAll("[&.]", ""));
		dialog.setFilterExtensions(new String[] { "*.xml;*.csv;*.XML;*.CSV", "*" });
		dialog.setFilterNames(new String[] { "XML, CSV", Messages.allFiles });
		if (dialog.open() != null) add(Arrays.stream(dialog.getFileNames()).map(n -> Path.of(dialog.getFilterPath(), n)).toList());
	}

	private void askForFolder() {
		var dialog = new DirectoryDialog(getShell(), SWT.OPEN);
		dialog.setText(Messages.chooseFolderTitle);
		dialog.setMessage(Messages.chooseFolder);
		Optional.ofNullable(dialog.open()).map(Path::of).ifPresent(folder -> add(List.of(folder)));
	}

	/** Adds files or folders; they are looked at in the background, and shown when that is done. */
	void add(List<Path> paths) {
		jobs.job(Messages.lookJob, progress -> {
			var found = new ArrayList<Chosen>();
			for (var path : paths) found.addAll(Chosen.look(formats, path));
			return found;
		}).quietly().whenFailed(trouble -> setErrorMessage(trouble.sentence())).then(found -> {
			for (var one : found) if (chosen.stream().noneMatch(one::sameAs)) chosen.add(one);
			show();
			list.select(list.getItemCount() - 1);
			selected();
			// whoever has nothing to settle goes on by Enter
			if (isPageComplete() && getContainer() instanceof ImportDialog dialog) dialog.focusNext();
		}).start(getControl());
	}

	private void removeSelected() {
		var indices = list.getSelectionIndices();
		for (int i = indices.length - 1; i >= 0; i--) chosen.remove(indices[i]);
		show();
	}

	private void readSelectedAs(int index) {
		int row = list.getSelectionIndex();
		if (row < 0 || index < 0) return;
		chosen.set(row, chosen.get(row).readAs(chosen.get(row).possible().get(index)));
		show();
		list.select(row);
		selected();
	}

	private void show() {
		list.removeAll();
		for (var one : chosen) new TableItem(list, SWT.NONE).setText(new String[] { one.name(), readAs(one), one.path().getParent() == null ? "" : one.path().getParent().toString() });
		shown(choice, chosen.stream().anyMatch(Chosen::isOpen));
		showSystems();
		selected();
		((Composite) getControl()).layout(true, true);
	}

	private static String readAs(Chosen one) {
		if (one.format() != null) return one.folder() ? NLS.bind(Messages.filesOf, one.format().label(), Kinds.number(one.files())) : one.format().label();
		return one.folder() ? Messages.nothingInIt : Messages.notSettled;
	}

	private static void shown(Composite part, boolean shown) {
		part.setVisible(shown);
		((GridData) part.getLayoutData()).exclude = !shown;
	}

	/** A field for each format, with what was typed into it before. */
	private void showSystems() {
		var wanted = chosen.stream().map(Chosen::format).filter(f -> f != null).distinct().toList();
		if (wanted.equals(List.copyOf(sources.keySet()))) return;
		var typed = new LinkedHashMap<ImportFormat, String>();
		sources.forEach((format, text) -> typed.put(format, text.getText()));
		for (var child : systems.getChildren()) child.dispose();
		sources.clear();
		for (var format : wanted) sources.put(format, source(format, typed.getOrDefault(format, names.get(format.id(), format.id()))));
		if (wanted.isEmpty()) return;
		var hint = new Label(systems, SWT.WRAP);
		hint.setText(Messages.sourceHint);
		GridDataFactory.fillDefaults().span(2, 1).grab(true, false).hint(300, SWT.DEFAULT).applyTo(hint);
	}

	private Text source(ImportFormat format, String name) {
		var label = NLS.bind(Messages.sourceLabel, format.label());
		new Label(systems, SWT.NONE).setText(label);
		var text = new Text(systems, SWT.SINGLE | SWT.BORDER);
		text.setText(name);
		text.setTextLimit(MOST_CHARACTERS);
		AccessibleName.set(text, label);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(text);
		text.addListener(SWT.Modify, e -> check());
		return text;
	}

	private void selected() {
		var indices = list.getSelectionIndices();
		remove.setEnabled(indices.length > 0);
		var one = indices.length == 1 ? chosen.get(indices[0]) : null;
		readAs.setEnabled(one != null && one.isOpen());
		readAs.setItems(one == null || !one.isOpen() ? new String[0] : one.possible().stream().map(ImportFormat::label).toArray(String[]::new));
		if (one != null && one.isOpen() && one.format() != null) readAs.select(one.possible().indexOf(one.format()));
		check();
	}

	private void check() {
		var wrong = wrong();
		setErrorMessage(chosen.isEmpty() ? null : wrong.orElse(null));
		setMessage(chosen.isEmpty() ? null : getMessage());
		setPageComplete(wrong.isEmpty());
	}

	private Optional<String> wrong() {
		if (chosen.isEmpty()) return Optional.of(Messages.needsFiles);
		for (var one : chosen) if (one.format() == null) return Optional.of(NLS.bind(one.folder() ? Messages.needsRemoving : Messages.needsFormat, one.name()));
		for (var source : sources.entrySet()) if (source.getValue().getText().isBlank()) return Optional.of(NLS.bind(Messages.needsSource, source.getKey().label()));
		return Optional.empty();
	}

	/** What is to be imported, a part for each format. */
	List<ImportPart> parts() {
		return sources.entrySet().stream().map(s -> new ImportPart(s.getKey(), chosen.stream().filter(c -> c.format() == s.getKey()).map(Chosen::path).toList(), s.getValue().getText().strip())).toList();
	}

	int listed() {
		return chosen.size();
	}

	/** Leads to the name of a system. */
	void focusSource(ImportFormat format) {
		var field = sources.get(format);
		if (field == null) return;
		field.setFocus();
		field.selectAll();
	}

	@Override
	public void setVisible(boolean visible) {
		super.setVisible(visible);
		if (visible && chosen.isEmpty()) remove.getParent().getChildren()[0].setFocus();
	}
}
