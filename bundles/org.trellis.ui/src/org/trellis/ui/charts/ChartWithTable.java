package org.trellis.ui.charts;

import java.util.List;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swtchart.Chart;
import org.eclipse.swtchart.IAxis;
import org.eclipse.swtchart.IBarSeries;
import org.eclipse.swtchart.ISeries.SeriesType;
import org.eclipse.ui.PlatformUI;
import org.trellis.ui.AccessibleName;
import org.trellis.ui.ThemeColor;
import org.trellis.ui.internal.charts.Messages;
import org.trellis.ui.tables.Column;
import org.trellis.ui.tables.ListTable;
import org.trellis.ui.tables.RowSource;
import org.trellis.ui.tables.Tables;

/** A bar chart, and behind it the same numbers as a table: for whom no picture is read aloud, and to copy. UI thread only. */
public final class ChartWithTable extends Composite {
	/**
	 * One bar.
	 *
	 * @param name what it is of
	 * @param text the value as it is written in the table, for example "12 of 40", or why there is none
	 * @param value how high it is; NaN where it is not to be told, then no bar is drawn
	 */
	public record Bar(String name, double value, String text) {
	}

	private final Chart chart;
	private final ListTable<Bar> table;
	private final String title;
	private final String what;

	/**
	 * @param id never changes; what a person chose of the table is remembered under it
	 * @param title over the chart
	 * @param what the names are of, for example "School"; the header of the table's first column
	 * @param value what the bars measure, for example "Students"
	 */
	public ChartWithTable(Composite parent, Tables tables, String id, String title, String what, String value) {
		super(parent, SWT.NONE);
		this.title = title;
		this.what = what;
		setLayout(new FillLayout());
		var folder = new CTabFolder(this, SWT.BOTTOM | SWT.FLAT | SWT.BORDER);
		chart = new Chart(folder, SWT.NONE);
		table = tables.<Bar> table(id).named(title).column(Column.of("name", what, Bar::name).width(30)).column(Column.of("value", value, Bar::text).width(16).right().comparing((a, b) -> Double.compare(a.value, b.value))).in(folder);
		tab(folder, Messages.chart).setControl(chart);
		tab(folder, Messages.table).setControl(table);
		folder.setSelection(0);
		AccessibleName.set(chart, NLS.bind(Messages.chartName, title, Messages.table));
		chart.getTitle().setText(title);
		chart.getLegend().setVisible(false);
		chart.getAxisSet().getXAxis(0).getTitle().setText(what);
		chart.getAxisSet().getYAxis(0).getTitle().setText(value);
		chart.addListener(SWT.Paint, e -> colors());
		colors();
	}

	private static CTabItem tab(CTabFolder folder, String name) {
		var item = new CTabItem(folder, SWT.NONE);
		item.setText(name);
		return item;
	}

	/** The chart paints in colors of its own, which are black and blue in the dark theme too. */
	private void colors() {
		var text = getForeground();
		var back = getBackground();
		if (text.equals(chart.getTitle().getForeground()) && back.equals(chart.getBackground())) return;
		chart.setBackground(back);
		chart.getPlotArea().setBackground(back);
		chart.getTitle().setForeground(text);
		for (var axis : chart.getAxisSet().getAxes()) colors(axis, text);
	}

	private static void colors(IAxis axis, Color text) {
		axis.getTitle().setForeground(text);
		axis.getTick().setForeground(text);
		axis.getGrid().setForeground(ThemeColor.BAR_OPEN.in(PlatformUI.getWorkbench().getThemeManager().getCurrentTheme()));
	}

	/** Shows these bars, from left to right; none says that there is nothing to draw. */
	public void show(List<Bar> bars) {
		for (var series : chart.getSeriesSet().getSeries()) chart.getSeriesSet().deleteSeries(series.getId());
		if (bars.isEmpty()) table.showEmpty(title, Messages.noValues);
		else table.show(RowSource.of(bars));
		chart.getTitle().setText(bars.isEmpty() ? title + ": " + Messages.noValues : title);
		if (!bars.isEmpty()) draw(bars);
		chart.redraw();
	}

	private void draw(List<Bar> bars) {
		var series = (IBarSeries<?>) chart.getSeriesSet().createSeries(SeriesType.BAR, what);
		series.setYSeries(bars.stream().mapToDouble(b -> Double.isNaN(b.value) ? 0 : b.value).toArray());
		series.setBarColor(ThemeColor.BAR_DONE.in(PlatformUI.getWorkbench().getThemeManager().getCurrentTheme()));
		series.getLabel().setFormats(bars.stream().map(Bar::text).toArray(String[]::new));
		series.getLabel().setForeground(getForeground());
		series.getLabel().setVisible(true);
		var axis = chart.getAxisSet().getXAxis(0);
		axis.setCategorySeries(bars.stream().map(Bar::name).toArray(String[]::new));
		axis.enableCategory(true);
		chart.getAxisSet().adjustRange();
	}

	/** The chart itself, to mark something in it. */
	public Chart chart() {
		return chart;
	}

	/** The table behind it. */
	public ListTable<Bar> table() {
		return table;
	}
}
