package org.trellis.app.internal.window;

import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.jface.preference.BooleanFieldEditor;
import org.eclipse.jface.preference.FieldEditorPreferencePage;
import org.eclipse.jface.preference.RadioGroupFieldEditor;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPreferencePage;
import org.eclipse.ui.preferences.ScopedPreferenceStore;

/** Theme, and what is opened at the start. */
public final class PreferencesPage extends FieldEditorPreferencePage implements IWorkbenchPreferencePage {
	static final String NODE = "org.trellis.app";

	public PreferencesPage() {
		super(GRID);
	}

	@Override
	public void init(IWorkbench workbench) {
		var store = new ScopedPreferenceStore(InstanceScope.INSTANCE, NODE);
		store.setDefault(ThemeChoice.KEY, ThemeChoice.Theme.SYSTEM.name());
		store.setDefault(Remembered.REOPEN, true);
		setPreferenceStore(store);
		setDescription(Messages.prefIntro);
	}

	@Override
	protected void createFieldEditors() {
		var themes = new String[][] { { Messages.themeLight, ThemeChoice.Theme.LIGHT.name() }, { Messages.themeDark, ThemeChoice.Theme.DARK.name() }, { Messages.themeSystem, ThemeChoice.Theme.SYSTEM.name() } };
		addField(new RadioGroupFieldEditor(ThemeChoice.KEY, Messages.prefTheme, 3, themes, getFieldEditorParent(), true));
		addField(new BooleanFieldEditor(Remembered.REOPEN, Messages.prefReopen, getFieldEditorParent()));
	}
}
