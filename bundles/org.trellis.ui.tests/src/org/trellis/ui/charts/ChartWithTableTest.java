package org.trellis.ui.charts;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.trellis.testing.ui.Window.until;

import java.util.List;

import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.trellis.testing.ui.Texts;
import org.trellis.testing.ui.Window;
import org.trellis.ui.charts.ChartWithTable.Bar;
import org.trellis.ui.internal.charts.Messages;
import org.trellis.ui.tables.Tables;

/** A chart and the table behind it. */
class ChartWithTableTest {
	private Shell shell;
	private ChartWithTable chart;

	@BeforeEach
	void open() {
		shell = new Shell(Window.main());
		shell.setLayout(new FillLayout());
		shell.setSize(600, 400);
		chart = new ChartWithTable(shell, Window.service(Tables.class), "test.chart", "Reviewed students", "School", "Students");
		shell.open();
	}

	@AfterEach
	void close() {
		shell.dispose();
	}

	@Test
	void theTableSaysWhatTheBarsShow() {
		chart.show(List.of(new Bar("Lincoln", 12, "12"), new Bar("Adams", 30, "30"), new Bar("Tiny", Double.NaN, "fewer than 5")));
		assertArrayEquals(new double[] { 12, 30, 0 }, chart.chart().getSeriesSet().getSeries()[0].getYSeries());
		assertArrayEquals(new String[] { "Lincoln", "Adams", "Tiny" }, chart.chart().getAxisSet().getXAxis(0).getCategorySeries());
		Window.find(shell, CTabFolder.class, f -> true).orElseThrow().setSelection(1);
		until("the rows are there", () -> chart.table().isSettled() && chart.table().rows() == 3 && chart.table().table().getItemCount() == 3);
		assertEquals("fewer than 5", chart.table().table().getItem(2).getText(1));
	}

	@Test
	void withoutNumbersItSaysSo() {
		chart.show(List.of(new Bar("Lincoln", 12, "12")));
		chart.show(List.of());
		assertEquals(0, chart.chart().getSeriesSet().getSeries().length);
		assertTrue(chart.chart().getTitle().getText().contains(Messages.noValues));
	}

	@Test
	void titleAndAxesAreLegibleOnAnyBackground() {
		var display = Display.getCurrent();
		chart.setBackground(display.getSystemColor(org.eclipse.swt.SWT.COLOR_BLACK));
		chart.setForeground(display.getSystemColor(org.eclipse.swt.SWT.COLOR_WHITE));
		chart.chart().redraw();
		until("it is painted anew", () -> chart.chart().getTitle().getForeground().equals(chart.getForeground()));
		assertEquals(chart.getForeground(), chart.chart().getAxisSet().getYAxis(0).getTick().getForeground());
		assertEquals(chart.getBackground(), chart.chart().getBackground());
	}

	@Test
	void everyTextStandsInBothLanguages() {
		Texts.assertComplete(Messages.class);
	}
}
