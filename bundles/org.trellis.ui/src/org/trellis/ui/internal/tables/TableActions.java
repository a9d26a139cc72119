package org.trellis.ui.internal.tables;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.printing.PrintDialog;
import org.eclipse.swt.printing.Printer;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.FileDialog;
import org.trellis.store.Progress;
import org.trellis.ui.StoreJobs;
import org.trellis.ui.internal.Messages;
import org.trellis.ui.tables.Column;
import org.trellis.ui.tables.Listing;
import org.trellis.ui.tables.TakingOut;

/** Takes rows out of a table: to the clipboard, to a file, to a printer. */
public final class TableActions<R> {
	private final Composite owner;
	private final GridModel<R> model;
	private final String name;
	private final StoreJobs jobs;
	private final TakingOut takingOut;
	private final Consumer<String> say;

	public TableActions(Composite owner, GridModel<R> model, String name, StoreJobs jobs, TakingOut takingOut, Consumer<String> say) {
		this.owner = owner;
		this.model = model;
		this.name = name;
		this.jobs = jobs;
		this.takingOut = takingOut;
		this.say = say;
	}

	/** Reads the selected rows that are not there yet, and hands them all over. */
	public void withSelected(Consumer<List<R>> action) {
		var listing = model.listing();
		if (listing == null) return;
		var here = model.selected();
		if (here.size() == model.selectionCount()) {
			action.accept(here);
			return;
		}
		var numbers = model.selectedNumbers();
		jobs.job(Messages.tableReadSelected, progress -> read(listing, numbers, progress)).then(action).start(owner);
	}

	private static <R> List<R> read(Listing<R> listing, long[] numbers, Progress progress) {
		var rows = new ArrayList<R>();
		for (int i = 0; i < numbers.length && !progress.cancelled();) {
			int run = 1;
			while (i + run < numbers.length && run < QueryListing.STEP && numbers[i + run] == numbers[i] + run) run++;
			rows.addAll(listing.rows(numbers[i], run, progress));
			i += run;
		}
		return rows;
	}

	public void copy() {
		withSelected(rows -> {
			if (rows.isEmpty()) return;
			var columns = model.shown();
			var text = rows.stream().map(r -> line(columns, r)).collect(Collectors.joining("\n"));
			var clipboard = new Clipboard(owner.getDisplay());
			clipboard.setContents(new Object[] { text }, new Transfer[] { TextTransfer.getInstance() });
			clipboard.dispose();
			say.accept(rows.size() == 1 ? Messages.tableCopiedOne : NLS.bind(Messages.tableCopied, rows.size()));
		});
	}

	private static <R> String line(List<Column<R>> columns, R row) {
		return columns.stream().map(c -> Cells.flat(c.cell(row))).collect(Collectors.joining("\t"));
	}

	public void exportCsv() {
		if (model.listing() == null) return;
		var dialog = new FileDialog(owner.getShell(), SWT.SAVE);
		dialog.setOverwrite(true);
		dialog.setFileName(name.replaceAll("[^\\p{L}\\p{N} -]", "") + ".csv");
		dialog.setFilterExtensions(new String[] { "*.csv" });
		var chosen = dialog.open();
		if (chosen != null) exportCsv(Path.of(chosen), () -> say.accept(NLS.bind(Messages.tableWritten, chosen)));
	}

	public void exportCsv(Path file, Runnable then) {
		var listing = model.listing();
		var columns = model.shown();
		if (listing == null) return;
		var asked = question(listing);
		jobs.job(NLS.bind(Messages.tableWriteCsv, name), progress -> {
			asked.run();
			CsvFile.write(file, columns, listing, progress);
			return file;
		}).writing().then(f -> then.run()).start(owner);
	}

	private Runnable question(Listing<R> listing) {
		return listing.isOfPeople() ? takingOut.question() : () -> {
			// what is about nobody is for whoever sees it
		};
	}

	public void print() {
		var listing = model.listing();
		if (listing == null) return;
		var chosen = new PrintDialog(owner.getShell()).open();
		if (chosen == null) return;
		var columns = model.shown();
		var asked = question(listing);
		jobs.job(NLS.bind(Messages.tablePrinting, name), progress -> {
			asked.run();
			var printer = new Printer(chosen);
			try {
				return new PrintedTable<>(name, columns).print(listing, printer, progress);
			} finally {
				printer.dispose();
			}
		}).then(pages -> say.accept(pages == 1 ? Messages.tablePrintedOne : NLS.bind(Messages.tablePrinted, pages))).start(owner);
	}
}
