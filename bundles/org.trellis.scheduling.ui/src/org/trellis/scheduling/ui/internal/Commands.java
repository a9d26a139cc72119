package org.trellis.scheduling.ui.internal;

import java.util.List;

import org.eclipse.e4.core.commands.EHandlerService;
import org.eclipse.e4.core.di.annotations.CanExecute;
import org.eclipse.e4.core.di.annotations.Creatable;
import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.ui.services.EContextService;
import org.eclipse.ui.IWorkbenchCommandConstants;

import jakarta.inject.Inject;

/** The commands of the perspective: whichever of its views is active, they reach whoever does them. */
@Creatable
public final class Commands {
	static final String SAVE = IWorkbenchCommandConstants.FILE_SAVE;
	static final String UNDO = IWorkbenchCommandConstants.EDIT_UNDO;
	static final String REDO = IWorkbenchCommandConstants.EDIT_REDO;
	static final String PROPOSE = "org.trellis.scheduling.ui.propose";
	static final String PLACE = "org.trellis.scheduling.ui.place";
	static final String ACCEPT = "org.trellis.scheduling.ui.accept";
	static final String TABLE = "org.trellis.scheduling.ui.table";
	static final String LANES = "org.trellis.scheduling.ui.lanes";
	static final String NEXT_CONFLICT = "org.trellis.scheduling.ui.nextConflict";
	static final String SCHOOL = "org.trellis.scheduling.ui.school";
	static final String ADD_STUDENT = "org.trellis.scheduling.ui.addStudent";
	static final List<String> ALL = List.of(SAVE, UNDO, REDO, PROPOSE, PLACE, ACCEPT, TABLE, LANES, NEXT_CONFLICT, SCHOOL, ADD_STUDENT);
	private static final String CONTEXT = "org.trellis.scheduling.ui.context";

	private final EHandlerService handlers;
	private final EContextService contexts;

	@Inject
	public Commands(EHandlerService handlers, EContextService contexts) {
		this.handlers = handlers;
		this.contexts = contexts;
	}

	/** From now on the commands do what the desk was told, while the calling view is active. */
	void activate(Desk desk) {
		contexts.activateContext(CONTEXT);
		for (var id : ALL) handlers.activateHandler(id, new Handler(desk, id));
	}

	/** Hands a command on. */
	private record Handler(Desk desk, String id) {
		@CanExecute
		boolean canExecute() {
			return desk.offers(id);
		}

		@Execute
		void execute() {
			desk.run(id);
		}
	}
}
