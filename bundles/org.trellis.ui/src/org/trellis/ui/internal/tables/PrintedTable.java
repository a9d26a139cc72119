package org.trellis.ui.internal.tables;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.FontData;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.printing.Printer;
import org.trellis.store.Progress;
import org.trellis.store.StoreException;
import org.trellis.ui.internal.Messages;
import org.trellis.ui.tables.Column;
import org.trellis.ui.tables.Listing;

/** What a table shows, on paper: title, date and page number on every page, column titles repeated, text that does not fit cut with "…". */
final class PrintedTable<R> {
	/** A list longer than this is not read on paper by anybody. */
	static final int MOST = 5000;
	private static final int POINTS = 9;
	private static final double MARGIN_INCHES = 0.6;
	private static final double LINE = 1.3;

	private final String title;
	private final List<Column<R>> columns;

	PrintedTable(String title, List<Column<R>> columns) {
		this.title = title;
		this.columns = columns;
	}

	/** Prints it. Returns the number of pages. */
	int print(Listing<R> listing, Printer printer, Progress progress) {
		var rows = read(listing, progress);
		if (!printer.startJob(title)) throw new StoreException(Messages.printFailed);
		var gc = new GC(printer);
		var font = new Font(printer, new FontData("Sans", POINTS, SWT.NORMAL));
		try {
			gc.setFont(font);
			var pages = pages(rows, printer.getClientArea(), printer.getDPI().y, gc);
			for (int page = 0; page < pages.size() && !progress.cancelled(); page++) {
				progress.at(title, page, pages.size());
				printer.startPage();
				paint(gc, pages.get(page), page + 1, pages.size(), area(printer.getClientArea(), printer.getDPI().y));
				printer.endPage();
			}
			if (progress.cancelled()) printer.cancelJob();
			else printer.endJob();
			return pages.size();
		} finally {
			font.dispose();
			gc.dispose();
		}
	}

	private List<R> read(Listing<R> listing, Progress progress) {
		long total = listing.count(progress);
		if (total > MOST) throw new StoreException(NLS.bind(Messages.printTooMany, String.format("%,d", total), String.format("%,d", MOST)));
		return listing.rows(0, MOST, progress);
	}

	private static Rectangle area(Rectangle paper, int dpi) {
		int margin = (int) (MARGIN_INCHES * dpi);
		return new Rectangle(paper.x + margin, paper.y + margin, paper.width - 2 * margin, paper.height - 2 * margin);
	}

	/** The rows of each page; at least one page. */
	List<List<R>> pages(List<R> rows, Rectangle paper, int dpi, GC gc) {
		int line = (int) (gc.getFontMetrics().getHeight() * LINE);
		int perPage = Math.max(1, area(paper, dpi).height / line - 3);
		var pages = new ArrayList<List<R>>();
		for (int from = 0; from < rows.size() || from == 0; from += perPage) pages.add(rows.subList(from, Math.min(rows.size(), from + perPage)));
		return pages;
	}

	void paint(GC gc, List<R> rows, int page, int of, Rectangle area) {
		int line = (int) (gc.getFontMetrics().getHeight() * LINE);
		int y = area.y;
		gc.drawText(title, area.x, y, true);
		var right = NLS.bind(Messages.printPage, new Object[] { LocalDate.now().format(DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)), page, of });
		gc.drawText(right, area.x + area.width - gc.textExtent(right).x, y, true);
		y += 2 * line;
		row(gc, columns.stream().map(Column::title).toList(), area, y);
		gc.drawLine(area.x, y + line - 1, area.x + area.width, y + line - 1);
		for (var row : rows) {
			y += line;
			row(gc, columns.stream().map(c -> c.cell(row)).toList(), area, y);
		}
	}

	private void row(GC gc, List<String> cells, Rectangle area, int y) {
		int total = columns.stream().mapToInt(Column::characters).sum();
		int gap = gc.textExtent("n").x;
		int x = area.x;
		for (int c = 0; c < cells.size(); c++) {
			int width = area.width * columns.get(c).characters() / total;
			var text = fitted(gc, cells.get(c).replaceAll("\\s+", " "), width - gap);
			gc.drawText(text, columns.get(c).alignedRight() ? x + width - gap - gc.textExtent(text).x : x, y, true);
			x += width;
		}
	}

	private static String fitted(GC gc, String text, int width) {
		if (gc.textExtent(text).x <= width) return text;
		int end = text.length();
		while (end > 0 && gc.textExtent(text.substring(0, end) + "\u2026").x > width) end--;
		return text.substring(0, end) + "\u2026";
	}
}
