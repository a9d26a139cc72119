package org.trellis.reporting.ui.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;

import org.eclipse.swt.SWT;
import org.eclipse.swt.SWTError;
import org.eclipse.swt.browser.Browser;
import org.eclipse.swt.browser.LocationListener;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.trellis.reporting.ReportFormat;
import org.trellis.ui.AccessibleName;

/** The report as one long page, in the browser of the system: without scripts, and without a way to anywhere else. */
final class BrowserPreview implements Preview {
	private static final Logger LOG = Logger.getLogger(BrowserPreview.class.getName());

	private final Browser browser;
	private String page = "";
	private double zoom = 1;

	private BrowserPreview(Browser browser) {
		this.browser = browser;
		browser.setJavascriptEnabled(false);
		browser.addLocationListener(LocationListener.changingAdapter(e -> e.doit = e.location.startsWith("about:")));
		AccessibleName.set(browser, Messages.previewName);
	}

	/** Empty where the system has no browser to embed. */
	static Optional<BrowserPreview> in(Composite parent) {
		try {
			return Optional.of(new BrowserPreview(new Browser(parent, SWT.NONE)));
		} catch (SWTError e) {
			LOG.log(Level.INFO, "This system has no browser to show reports in; pages are shown instead: " + e.getMessage());
			return Optional.empty();
		}
	}

	@Override
	public Control control() {
		return browser;
	}

	@Override
	public ReportFormat format() {
		return ReportFormat.HTML;
	}

	@Override
	public void show(Path file) {
		try {
			page = Files.readString(file);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
		render();
	}

	@Override
	public void zoom(double factor) {
		zoom = factor;
		render();
	}

	@Override
	public void turn(int pages) {
		// one long page, which scrolls
	}

	private void render() {
		var style = String.format(Locale.ROOT, "<style>html{zoom:%.2f;background:white}body{margin:12px}</style>", zoom);
		browser.setText(page.replaceFirst("(?i)</head>", style + "</head>"), false);
	}
}
