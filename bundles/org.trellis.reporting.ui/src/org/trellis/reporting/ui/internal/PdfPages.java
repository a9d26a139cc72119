package org.trellis.reporting.ui.internal;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.PaletteData;

/** A report as pages, each as a picture and as text. Used by one thread at a time, never the UI thread. */
final class PdfPages implements AutoCloseable {
	private static final float POINTS_PER_INCH = 72;

	private final PDDocument document;
	private final PDFRenderer renderer;

	PdfPages(Path file) throws IOException {
		document = Loader.loadPDF(file.toFile());
		renderer = new PDFRenderer(document);
	}

	int count() {
		return document.getNumberOfPages();
	}

	/** @param page from 0 */
	ImageData picture(int page, float dotsPerInch) throws IOException {
		return data(renderer.renderImage(page, dotsPerInch / POINTS_PER_INCH, ImageType.RGB));
	}

	private static ImageData data(BufferedImage image) {
		int width = image.getWidth();
		var data = new ImageData(width, image.getHeight(), 24, new PaletteData(0xFF0000, 0xFF00, 0xFF));
		var row = new int[width];
		for (int y = 0; y < data.height; y++) {
			image.getRGB(0, y, width, 1, row, 0, width);
			data.setPixels(0, y, width, row, 0);
		}
		return data;
	}

	/** @param page from 0 */
	String text(int page) throws IOException {
		var stripper = new PDFTextStripper();
		stripper.setSortByPosition(true);
		stripper.setStartPage(page + 1);
		stripper.setEndPage(page + 1);
		return stripper.getText(document);
	}

	@Override
	public void close() throws IOException {
		document.close();
	}
}
