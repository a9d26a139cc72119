package org.trellis.reporting.ui.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BiConsumer;

import org.eclipse.core.runtime.jobs.ISchedulingRule;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.trellis.reporting.ReportFormat;
import org.trellis.store.StoreException;
import org.trellis.ui.AccessibleName;
import org.trellis.ui.StoreJob;
import org.trellis.ui.Workspace;

/** The report page by page as it will be printed, as pictures; a screen reader is given the text of the page. Works on every system. */
final class PagesPreview implements Preview {
	/** Dots per inch of a screen at 100 %. */
	private static final float SCREEN = 96;

	/** A page made ready. */
	private record Page(int number, int of, ImageData picture, String text) {
	}

	private final Workspace workspace;
	private final ISchedulingRule oneAfterTheOther = StoreJob.newRule();
	private final AtomicReference<PdfPages> open = new AtomicReference<>();
	private final ScrolledComposite scroll;
	private final Canvas canvas;
	private final BiConsumer<Integer, Integer> turned;
	private Image image;
	private Job rendering;
	private Path file;
	private double zoom = 1;
	private int page;
	private int pages;

	/** @param turned is told the number of the page that is shown, from 1, and of how many */
	PagesPreview(Composite parent, Workspace workspace, BiConsumer<Integer, Integer> turned) {
		this.workspace = workspace;
		this.turned = turned;
		scroll = new ScrolledComposite(parent, SWT.H_SCROLL | SWT.V_SCROLL | SWT.BORDER);
		canvas = new Canvas(scroll, SWT.DOUBLE_BUFFERED);
		scroll.setContent(canvas);
		scroll.getVerticalBar().setIncrement(40);
		canvas.addListener(SWT.Paint, this::paint);
		canvas.addListener(SWT.KeyDown, this::pressed);
		// a canvas takes the focus from the keyboard only when it is asked to
		canvas.addListener(SWT.MouseDown, e -> canvas.forceFocus());
		canvas.addListener(SWT.Traverse, e -> e.doit = e.detail == SWT.TRAVERSE_TAB_NEXT || e.detail == SWT.TRAVERSE_TAB_PREVIOUS);
		canvas.addListener(SWT.Dispose, e -> dispose());
		AccessibleName.set(canvas, Messages.previewName);
	}

	private void dispose() {
		if (image != null) image.dispose();
		if (rendering != null) rendering.cancel();
		// what is being drawn at the moment is drawn to its end first
		workspace.jobs().job(Messages.previewName, progress -> close()).quietly().after(oneAfterTheOther).start(scroll.getShell());
	}

	private Void close() throws IOException {
		var last = open.getAndSet(null);
		if (last != null) last.close();
		return null;
	}

	@Override
	public Control control() {
		return scroll;
	}

	@Override
	public ReportFormat format() {
		return ReportFormat.PDF;
	}

	@Override
	public void show(Path pdf) {
		file = pdf;
		page = 0;
		var opening = pdf;
		workspace.jobs().job(Messages.previewName, progress -> {
			close();
			open.set(new PdfPages(opening));
			return null;
		}).quietly().after(oneAfterTheOther).then(nothing -> {
			// opened; the page follows
		}).start(canvas);
		render();
	}

	@Override
	public void zoom(double factor) {
		zoom = factor;
		if (file != null) render();
	}

	@Override
	public void turn(int by) {
		int to = Math.max(0, Math.min(pages - 1, page + by));
		if (to == page || file == null) return;
		page = to;
		scroll.setOrigin(0, 0);
		render();
	}

	private void render() {
		if (rendering != null) rendering.cancel();
		int number = page;
		float dots = (float) (SCREEN * zoom);
		rendering = workspace.jobs().job(Messages.previewName, progress -> page(number, dots)).quietly().after(oneAfterTheOther).then(this::show).start(canvas);
	}

	private Page page(int number, float dots) {
		var document = open.get();
		try {
			return new Page(number, document.count(), document.picture(number, dots), document.text(number));
		} catch (IOException e) {
			throw new StoreException(NLS.bind(Messages.pageBroken, number + 1), e);
		}
	}

	private void show(Page ready) {
		if (image != null) image.dispose();
		image = new Image(canvas.getDisplay(), ready.picture);
		pages = ready.of;
		canvas.setSize(ready.picture.width, ready.picture.height);
		AccessibleName.set(canvas, NLS.bind(Messages.pageAndText, new Object[] { ready.number + 1, ready.of, ready.text }));
		canvas.redraw();
		turned.accept(ready.number + 1, ready.of);
	}

	private void paint(Event event) {
		if (image != null) event.gc.drawImage(image, 0, 0);
	}

	private void pressed(Event event) {
		var origin = scroll.getOrigin();
		int screen = Math.max(40, scroll.getClientArea().height - 40);
		switch (event.keyCode) {
		case SWT.PAGE_DOWN -> turn(1);
		case SWT.PAGE_UP -> turn(-1);
		case SWT.HOME -> turn(-pages);
		case SWT.END -> turn(pages);
		case SWT.ARROW_DOWN -> scroll.setOrigin(new Point(origin.x, origin.y + 40));
		case SWT.ARROW_UP -> scroll.setOrigin(new Point(origin.x, origin.y - 40));
		case SWT.ARROW_RIGHT -> scroll.setOrigin(new Point(origin.x + 40, origin.y));
		case SWT.ARROW_LEFT -> scroll.setOrigin(new Point(origin.x - 40, origin.y));
		case ' ' -> scroll.setOrigin(new Point(origin.x, origin.y + screen));
		default -> {
			// not for the page
		}
		}
	}
}
