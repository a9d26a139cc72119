package org.trellis.review.ui.internal.restricted;

import java.util.UUID;
import java.util.function.Supplier;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Shell;
import org.trellis.access.Access;
import org.trellis.access.TextRead;
import org.trellis.store.Restricted;
import org.trellis.ui.OpenedDistrict;
import org.trellis.ui.StoreJob;
import org.trellis.ui.editors.PageContext;

/** Shows that there is a note which only some may read, and reads it for whoever asks: with a line that says so, or with the reason why not (D33). */
public final class RestrictedNotes {
	/** Makes jobs for whoever shows the note. */
	public interface Jobs {
		<T> StoreJob<T> job(String name, StoreJob.Work<T> work);
	}

	private final Access access;
	private final Jobs jobs;
	private final Supplier<OpenedDistrict> district;
	private final Supplier<Shell> shell;

	/** For a page of an editor. */
	public RestrictedNotes(Access access, PageContext<?> page, Supplier<Shell> shell) {
		this(access, page::job, page::district, shell);
	}

	public RestrictedNotes(Access access, Jobs jobs, Supplier<OpenedDistrict> district, Supplier<Shell> shell) {
		this.access = access;
		this.jobs = jobs;
		this.district = district;
		this.shell = shell;
	}

	/** A note, or that there is one; null for none. */
	public static String shown(String note) {
		return Restricted.isRedacted(note) ? Messages.thereIsANote : note;
	}

	/** Reads the note of a thing and shows it in a dialog. */
	public void read(EAttribute text, UUID thing) {
		var opened = district.get();
		jobs.job(Messages.readingNote, progress -> access.readRestricted(opened.database(), opened.person(), text, thing)).then(this::show).start(shell.get());
	}

	private void show(TextRead read) {
		switch (read) {
		case TextRead.Given given -> MessageDialog.openInformation(shell.get(), Messages.noteTitle, NLS.bind(Messages.noteOf, given.text()));
		case TextRead.Withheld withheld -> MessageDialog.openWarning(shell.get(), Messages.noteTitle, NLS.bind(Messages.refused, withheld.refusal().reason(), withheld.refusal().whatToDo()));
		}
	}
}
