package org.trellis.review.ui.internal;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Text;
import org.trellis.review.ReviewState;
import org.trellis.review.StudentRow;
import org.trellis.ui.AccessibleName;

/** The student whose turn it is, in full: what the data says, what was entered, what the last review said. */
final class DetailStrip extends Composite {
	private static final int LINES = 5;

	/** A heading and the text below it. */
	private record Part(Label title, Text text) {
	}

	private final DetailTexts texts;
	private final Part tier;
	private final Part current;
	private final Part previous;

	/** @param earlier shows all earlier reviews of the student */
	DetailStrip(Composite parent, Labels labels, Runnable earlier) {
		super(parent, SWT.NONE);
		texts = new DetailTexts(labels);
		GridLayoutFactory.fillDefaults().numColumns(3).equalWidth(true).spacing(8, 2).applyTo(this);
		var tierTitle = title(Messages.detailTier);
		var currentTitle = title(Messages.detailThis);
		var previousTitle = previousTitle(earlier);
		tier = new Part(tierTitle, text(Messages.detailTier));
		current = new Part(currentTitle, text(Messages.detailThis));
		previous = new Part(previousTitle, text(Messages.detailPrevious));
	}

	private Label title(String name) {
		return title(this, name);
	}

	private Label previousTitle(Runnable earlier) {
		var line = new Composite(this, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).applyTo(line);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(line);
		var label = title(line, Messages.detailPrevious);
		var link = new Link(line, SWT.NONE);
		link.setText("<a>" + Messages.earlierLink + "</a>");
		link.addListener(SWT.Selection, e -> earlier.run());
		return label;
	}

	private static Label title(Composite parent, String name) {
		var label = new Label(parent, SWT.NONE);
		label.setText(name);
		label.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
		GridDataFactory.fillDefaults().grab(true, false).applyTo(label);
		return label;
	}

	private Text text(String name) {
		var text = new Text(this, SWT.MULTI | SWT.READ_ONLY | SWT.WRAP | SWT.V_SCROLL);
		AccessibleName.set(text, name);
		GridDataFactory.fillDefaults().grab(true, true).hint(100, text.getLineHeight() * LINES).applyTo(text);
		return text;
	}

	void show(StudentRow row, ReviewState state) {
		set(tier.text, texts.tier(row, state));
		set(current.text, texts.current(state));
		set(previous.text, texts.previous(row));
		previous.title.setText(texts.previousTitle(row).replace("&", "&&"));
		previous.title.setToolTipText(texts.previousTitle(row).replace("&", "&&"));
	}

	private static void set(Text text, String value) {
		if (!text.getText().equals(value)) text.setText(value);
	}
}
