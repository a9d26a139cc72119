package org.trellis.app.internal.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.concurrent.atomic.AtomicInteger;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.Test;
import org.trellis.testing.ui.Window;

class HelpKeyTest {
	@Test
	void f1AsksWhatHasTheFocusOrWhatItStandsIn() {
		var asked = new AtomicInteger();
		var shell = new Shell(Window.main());
		try {
			shell.setLayout(new FillLayout());
			var page = new Composite(shell, SWT.NONE);
			page.setLayout(new FillLayout());
			page.addListener(SWT.Help, e -> asked.incrementAndGet());
			var text = new Text(page, SWT.NONE);
			shell.open();
			text.setFocus();
			Window.settle();
			assertTrue(text.isFocusControl());
			press(text, SWT.NONE);
			assertEquals(1, asked.get());
			press(text, SWT.CTRL);
			assertEquals(1, asked.get(), "with another key it means something else");
		} finally {
			shell.dispose();
		}
	}

	private static void press(Text text, int with) {
		var event = new Event();
		event.keyCode = SWT.F1;
		event.stateMask = with;
		text.notifyListeners(SWT.KeyDown, event);
	}
}
