package org.trellis.app.internal.window;

import org.eclipse.ui.IEditorReference;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IPerspectiveDescriptor;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PerspectiveAdapter;

/** Without an editor the views have all the room: after the last one was closed, and after a crash that left only the place of some. */
final class EditorArea {
	private final IWorkbenchWindow window;

	EditorArea(IWorkbenchWindow window) {
		this.window = window;
	}

	void start() {
		window.addPerspectiveListener(new PerspectiveAdapter() {
			@Override
			public void perspectiveActivated(IWorkbenchPage page, IPerspectiveDescriptor perspective) {
				look();
			}
		});
		window.getPartService().addPartListener(new IPartListener2() {
			@Override
			public void partClosed(IWorkbenchPartReference part) {
				if (part instanceof IEditorReference) look();
			}
		});
		look();
	}

	/** Whether an editor is there is known only when the step that closes or opens one is over. */
	private void look() {
		window.getShell().getDisplay().asyncExec(() -> {
			if (window.getShell() == null || window.getShell().isDisposed()) return;
			var page = window.getActivePage();
			if (page != null && page.getPerspective() != null && page.isEditorAreaVisible() && page.getEditorReferences().length == 0) page.setEditorAreaVisible(false);
		});
	}
}
