package org.trellis.app.internal.window;

import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.preference.BooleanFieldEditor;
import org.eclipse.jface.preference.FieldEditor;
import org.eclipse.jface.preference.FieldEditorPreferencePage;
import org.eclipse.jface.preference.RadioGroupFieldEditor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPreferencePage;
import org.eclipse.ui.preferences.ScopedPreferenceStore;

/** Theme, and what is opened at the start. */
public final class PreferencesPage extends FieldEditorPreferencePage implements IWorkbenchPreferencePage {
	static final String ID = "org.trellis.app.preferences";
	static final String NODE = "org.trellis.app";

	private final LockedPreferences locked = LockedPreferences.read();

	public PreferencesPage() {
		super(GRID);
	}

	@Override
	public void init(IWorkbench workbench) {
		setPreferenceStore(new ScopedPreferenceStore(InstanceScope.INSTANCE, NODE));
		setDescription(Messages.prefIntro);
	}

	@Override
	protected void createFieldEditors() {
		var themes = new String[][] { { Messages.themeLight, ThemeChoice.Theme.LIGHT.name() }, { Messages.themeDark, ThemeChoice.Theme.DARK.name() }, { Messages.themeSystem, ThemeChoice.Theme.SYSTEM.name() } };
		add(new RadioGroupFieldEditor(ThemeChoice.KEY, Messages.prefTheme, 3, themes, getFieldEditorParent(), true));
		add(new BooleanFieldEditor(Remembered.REOPEN, Messages.prefReopen, getFieldEditorParent()));
	}

	/** What the administrator has locked is shown, greyed, and says so. */
	private void add(FieldEditor editor) {
		addField(editor);
		if (!locked.has(NODE, editor.getPreferenceName())) return;
		editor.setEnabled(false, getFieldEditorParent());
		var note = new Label(getFieldEditorParent(), SWT.NONE);
		note.setText(Messages.prefLocked);
		GridDataFactory.swtDefaults().span(2, 1).applyTo(note);
	}
}
