package org.trellis.ui.internal.tables;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.expressions.EvaluationResult;
import org.eclipse.core.expressions.Expression;
import org.eclipse.core.expressions.ExpressionInfo;
import org.eclipse.core.expressions.IEvaluationContext;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Table;
import org.eclipse.ui.ISources;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.IHandlerActivation;
import org.eclipse.ui.handlers.IHandlerService;

/** Copy and Select All of the window work on a table while it has the focus. Without this the platform would select what can be seen only. */
public final class EditCommands {
	/** Holds as long as the handler is active; says that it is about the focus, so that it goes before the platform's own. */
	private static final Expression WHILE_FOCUSED = new Expression() {
		@Override
		public EvaluationResult evaluate(IEvaluationContext context) {
			return EvaluationResult.TRUE;
		}

		@Override
		public void collectExpressionInfo(ExpressionInfo info) {
			info.addVariableNameAccess(ISources.ACTIVE_FOCUS_CONTROL_NAME);
		}
	};

	private final IHandlerService handlers = PlatformUI.getWorkbench().getService(IHandlerService.class);
	private final List<IHandlerActivation> active = new ArrayList<>();

	private EditCommands() {
	}

	public static void on(Table table, Runnable copy, Runnable selectAll) {
		var commands = new EditCommands();
		table.addListener(SWT.FocusIn, e -> {
			commands.off();
			commands.on(IWorkbenchCommandConstants.EDIT_COPY, copy);
			commands.on(IWorkbenchCommandConstants.EDIT_SELECT_ALL, selectAll);
		});
		table.addListener(SWT.FocusOut, e -> commands.off());
		table.addListener(SWT.Dispose, e -> commands.off());
	}

	private void on(String command, Runnable action) {
		active.add(handlers.activateHandler(command, new AbstractHandler() {
			@Override
			public Object execute(ExecutionEvent event) {
				action.run();
				return null;
			}
		}, WHILE_FOCUSED));
	}

	private void off() {
		handlers.deactivateHandlers(active);
		active.clear();
	}
}
