package org.trellis.reporting.internal;

import java.util.Base64;

import org.eclipse.birt.report.engine.api.HTMLImageHandler;
import org.eclipse.birt.report.engine.api.IImage;
import org.eclipse.birt.report.engine.api.script.IReportContext;

/** Puts pictures into the HTML page itself, so that a report is one file that can be mailed and filed. */
final class EmbeddedImages extends HTMLImageHandler {
	@Override
	public String onDesignImage(IImage image, IReportContext context) {
		return embed(image);
	}

	@Override
	public String onCustomImage(IImage image, IReportContext context) {
		return embed(image);
	}

	@Override
	public String onDocImage(IImage image, IReportContext context) {
		return embed(image);
	}

	/** Designs with such images are refused; this is for what the guard might not know. */
	@Override
	public String onURLImage(IImage image, IReportContext context) {
		return "";
	}

	@Override
	public String onFileImage(IImage image, IReportContext context) {
		return "";
	}

	private static String embed(IImage image) {
		var data = image.getImageData();
		if (data == null || data.length == 0) return "";
		return "data:" + type(image) + ";base64," + Base64.getEncoder().encodeToString(data);
	}

	private static String type(IImage image) {
		var type = image.getMimeType();
		return type != null ? type : "image/png";
	}
}
