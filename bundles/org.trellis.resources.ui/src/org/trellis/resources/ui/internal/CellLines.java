package org.trellis.resources.ui.internal;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;

/** The sentences of a cell, the first one large, broken into as many lines as its width asks for. */
final class CellLines {
	/** After a comma and before a bracket; what belongs to a number stays beside it. */
	private static final String BREAK = "(?<=,) | (?=\\()";

	private record Line(String text, Font font, int width, int height) {
	}

	private final GC gc;
	private final List<Line> lines = new ArrayList<>();

	/** @param wide what a line may take; one that cannot be broken may be longer */
	CellLines(GC gc, Font plain, List<String> sentences, int wide) {
		this.gc = gc;
		broken(sentences.getFirst(), " ", JFaceResources.getFontRegistry().getBold(JFaceResources.HEADER_FONT), wide);
		for (var sentence : sentences.subList(1, sentences.size())) broken(sentence, BREAK, plain, wide);
	}

	private void broken(String sentence, String at, Font font, int wide) {
		gc.setFont(font);
		var line = "";
		for (var part : sentence.split(at)) {
			var longer = line.isEmpty() ? part : line + " " + part;
			if (!line.isEmpty() && gc.textExtent(longer).x > wide) {
				add(line, font);
				longer = part;
			}
			line = longer;
		}
		add(line, font);
	}

	private void add(String line, Font font) {
		var size = gc.textExtent(line);
		lines.add(new Line(line, font, size.x, size.y));
	}

	int width() {
		return lines.stream().mapToInt(Line::width).max().orElse(0);
	}

	int height() {
		return lines.stream().mapToInt(Line::height).sum();
	}

	/** @param first the color of the large ones */
	void paint(int x, int top, Color first, Color others) {
		var y = top;
		var large = lines.getFirst().font;
		for (var line : lines) {
			gc.setFont(line.font);
			gc.setForeground(line.font.equals(large) ? first : others);
			gc.drawText(line.text, x, y, true);
			y += line.height;
		}
	}
}
