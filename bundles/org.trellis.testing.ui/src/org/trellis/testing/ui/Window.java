package org.trellis.testing.ui;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Predicate;

import org.eclipse.core.commands.common.CommandException;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.IHandlerService;

/** The real window of the workbench, as a test uses it: looks, types and clicks, on the UI thread. */
public final class Window {
	private static final long PATIENCE_MS = 60_000;

	private Window() {
	}

	/** Lets the window work until something is so. */
	public static void until(String what, BooleanSupplier so) {
		var display = Display.getCurrent();
		var end = System.currentTimeMillis() + PATIENCE_MS;
		while (!so.getAsBoolean()) {
			if (System.currentTimeMillis() > end) throw new AssertionError("Waited in vain until " + what + "; the window shows: " + texts());
			if (!display.readAndDispatch()) sleep();
		}
	}

	/** Lets the window do what is waiting to be done. */
	public static void settle() {
		while (Display.getCurrent().readAndDispatch()) {
			// goes on until nothing is left
		}
	}

	private static void sleep() {
		try {
			Thread.sleep(5);
		} catch (InterruptedException e) {
			throw new IllegalStateException(e);
		}
	}

	public static Shell main() {
		return PlatformUI.getWorkbench().getWorkbenchWindows()[0].getShell();
	}

	public static <T> T service(Class<T> type) {
		return PlatformUI.getWorkbench().getWorkbenchWindows()[0].getService(type);
	}

	/** Runs a command as a menu or a key would. */
	public static void command(String id) {
		try {
			service(IHandlerService.class).executeCommand(id, null);
		} catch (CommandException e) {
			throw new AssertionError("Command " + id + " cannot be run", e);
		}
	}

	/** All visible controls of a kind in a shell or part, in the order of their making. */
	public static <T extends Control> List<T> all(Composite in, Class<T> type) {
		var found = new ArrayList<T>();
		for (var child : in.getChildren()) {
			if (type.isInstance(child) && child.isVisible()) found.add(type.cast(child));
			if (child instanceof Composite composite) found.addAll(all(composite, type));
		}
		return found;
	}

	public static <T extends Control> Optional<T> find(Composite in, Class<T> type, Predicate<T> which) {
		return all(in, type).stream().filter(which).findFirst();
	}

	public static boolean shows(Composite in, String text) {
		return texts(in).stream().anyMatch(t -> t.contains(text));
	}

	/** Every text that can be read in the window and its dialogs. */
	public static List<String> texts() {
		return Arrays.stream(Display.getCurrent().getShells()).filter(Shell::isVisible).flatMap(s -> texts(s).stream()).toList();
	}

	public static List<String> texts(Composite in) {
		var texts = new ArrayList<String>();
		for (var control : all(in, Control.class)) {
			var text = switch (control) {
			case Label label -> label.getText();
			case CLabel label -> label.getText();
			case Link link -> link.getText();
			case Button button -> button.getText();
			case Text field -> field.getText();
			default -> "";
			};
			if (text != null && !text.isBlank()) texts.add(text.replace("&&", "&"));
		}
		return texts;
	}

	/** Waits for a link with this text and clicks it. */
	public static void clickLink(String text) {
		until("there is a link " + text, () -> find(main(), Link.class, l -> l.getText().contains(text)).isPresent());
		find(main(), Link.class, l -> l.getText().contains(text)).orElseThrow().notifyListeners(SWT.Selection, new Event());
	}

	/** Clicks a button by its label, mnemonics left out. */
	public static void click(Composite in, String label) {
		var button = find(in, Button.class, b -> plain(b.getText()).equals(plain(label))).orElseThrow(() -> new AssertionError("No button " + label + " among " + texts(in)));
		if (!button.isEnabled()) throw new AssertionError("The button " + label + " is disabled");
		if ((button.getStyle() & SWT.RADIO) != 0) for (var other : button.getParent().getChildren()) if (other instanceof Button b) b.setSelection(b == button);
		button.notifyListeners(SWT.Selection, new Event());
	}

	private static String plain(String label) {
		return label.replace("&", "");
	}

	/** Waits for a dialog with this text in it. */
	public static Shell dialog(String text) {
		until("a dialog says " + text, () -> dialogSaying(text).isPresent());
		return dialogSaying(text).orElseThrow();
	}

	private static Optional<Shell> dialogSaying(String text) {
		return Arrays.stream(Display.getCurrent().getShells()).filter(s -> s != main() && !s.isDisposed() && s.isVisible() && (s.getText().contains(text) || shows(s, text))).findFirst();
	}

	/**
	 * Uses the next dialog with this text as soon as it is there; for dialogs that hold up whoever opens them.
	 *
	 * @return tells whether it has come, and throws what its use threw
	 */
	public static BooleanSupplier atDialog(String text, Consumer<Shell> use) {
		var came = new boolean[1];
		var failure = new Throwable[1];
		var display = Display.getCurrent();
		display.timerExec(20, new Runnable() {
			@Override
			public void run() {
				var dialog = dialogSaying(text);
				if (dialog.isEmpty()) {
					display.timerExec(20, this);
					return;
				}
				came[0] = true;
				try {
					use.accept(dialog.get());
				} catch (RuntimeException | AssertionError e) {
					// told to the test, which waits until the dialog is closed
					failure[0] = e;
					if (!dialog.get().isDisposed()) dialog.get().close();
				}
			}
		});
		return () -> {
			if (failure[0] != null) throw new AssertionError("At the dialog \"" + text + "\": " + failure[0].getMessage(), failure[0]);
			return came[0];
		};
	}

	/** Presses one key in a field; what no listener takes is typed into it. */
	public static void press(Text field, char character) {
		var event = new Event();
		event.character = character;
		event.keyCode = character == '\r' ? SWT.CR : Character.toLowerCase(character);
		event.doit = true;
		field.notifyListeners(SWT.KeyDown, event);
		if (event.doit && character >= ' ') field.insert(String.valueOf(character));
	}

	/** Presses an arrow or another key that has no character. */
	public static void pressKey(Control control, int keyCode) {
		var event = new Event();
		event.keyCode = keyCode;
		event.doit = true;
		control.notifyListeners(SWT.KeyDown, event);
	}

	public static void type(Text field, String text) {
		text.chars().forEach(c -> press(field, (char) c));
	}
}
