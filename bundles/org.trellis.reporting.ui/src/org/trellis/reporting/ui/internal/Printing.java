package org.trellis.reporting.ui.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.printing.PrintDialog;
import org.eclipse.swt.printing.Printer;
import org.eclipse.swt.printing.PrinterData;
import org.eclipse.swt.widgets.Shell;
import org.trellis.store.Progress;
import org.trellis.store.StoreException;

/** Prints the pages of a report on a printer of the system. */
final class Printing {
	/** Fine enough for small print, and not more than a printer's memory. */
	private static final int DOTS = 300;

	private Printing() {
	}

	/** Asks for printer and pages. Empty when the person does not want to. */
	static Optional<PrinterData> ask(Shell shell) {
		var dialog = new PrintDialog(shell, SWT.NONE);
		dialog.setText(Messages.printTitle);
		return Optional.ofNullable(dialog.open());
	}

	/** Not on the UI thread. */
	static void print(Path pdf, String title, PrinterData data, Progress progress) throws IOException {
		var printer = new Printer(data);
		try (var pages = new PdfPages(pdf)) {
			if (!printer.startJob(title)) throw new StoreException(NLS.bind(Messages.printerRefuses, data.name));
			print(pages, printer, title, data, progress);
		} finally {
			printer.dispose();
		}
	}

	private static void print(PdfPages pages, Printer printer, String title, PrinterData data, Progress progress) throws IOException {
		int first = data.scope == PrinterData.PAGE_RANGE ? Math.max(1, data.startPage) : 1;
		int last = data.scope == PrinterData.PAGE_RANGE ? Math.min(pages.count(), data.endPage) : pages.count();
		for (int page = first; page <= last; page++) {
			if (progress.cancelled()) {
				printer.cancelJob();
				return;
			}
			progress.at(title, page - first, last - first + 1L);
			if (!printer.startPage()) throw new StoreException(NLS.bind(Messages.printerRefuses, data.name));
			draw(pages, page - 1, printer);
			printer.endPage();
		}
		printer.endJob();
	}

	/** As large as the paper that the printer can print on. */
	private static void draw(PdfPages pages, int page, Printer printer) throws IOException {
		var image = new Image(printer, pages.picture(page, Math.min(DOTS, printer.getDPI().x)));
		var gc = new GC(printer);
		try {
			var from = image.getBounds();
			var paper = printer.getClientArea();
			double scale = Math.min((double) paper.width / from.width, (double) paper.height / from.height);
			gc.drawImage(image, 0, 0, from.width, from.height, 0, 0, (int) (from.width * scale), (int) (from.height * scale));
		} finally {
			gc.dispose();
			image.dispose();
		}
	}
}
