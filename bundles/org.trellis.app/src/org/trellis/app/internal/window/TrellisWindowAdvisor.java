package org.trellis.app.internal.window;

import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.eclipse.equinox.p2.core.IProvisioningAgent;
import org.eclipse.equinox.p2.core.IProvisioningAgentProvider;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IWorkbenchPreferenceConstants;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.application.ActionBarAdvisor;
import org.eclipse.ui.application.IActionBarConfigurer;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;
import org.trellis.access.Access;
import org.trellis.app.internal.DataFolder;
import org.trellis.app.internal.Refusals;
import org.trellis.app.internal.importing.Importing;
import org.trellis.app.internal.welcome.WelcomePerspective;
import org.trellis.exchange.Imports;
import org.trellis.model.Domains;
import org.trellis.reporting.Reports;
import org.trellis.review.Reviews;
import org.trellis.store.Databases;
import org.trellis.store.StoredPackages;
import org.trellis.ui.CurrentDistrict;
import org.trellis.ui.ErrorReporter;
import org.trellis.ui.Leaving;
import org.trellis.ui.StoreJobs;
import org.trellis.ui.tables.Tables;

/** The one window: puts its parts together, shows which district is open, and lets nobody leave with something unsaved. */
final class TrellisWindowAdvisor extends WorkbenchWindowAdvisor {
	private static final String NAME = "Trellis";
	private static final String REVIEW = TrellisWorkbenchAdvisor.REVIEW;

	private final DistrictStatus status = new DistrictStatus();
	private final Databases databases;
	private DistrictOpener opener;

	TrellisWindowAdvisor(IWorkbenchWindowConfigurer configurer, Databases databases) {
		super(configurer);
		this.databases = databases;
	}

	@Override
	public void preWindowOpen() {
		var window = getWindowConfigurer();
		window.setTitle(NAME);
		var screen = Display.getCurrent().getPrimaryMonitor().getClientArea();
		window.setInitialSize(new Point(Math.min(1500, screen.width), Math.min(950, screen.height)));
		// to switch between one perspective and itself would only take room from the grid
		var perspectives = PlatformUI.getWorkbench().getPerspectiveRegistry().getPerspectives();
		window.setShowPerspectiveBar(perspectives.length > 1);
		PlatformUI.getPreferenceStore().setDefault(IWorkbenchPreferenceConstants.PERSPECTIVE_BAR_EXTRAS, new Perspectives(PlatformUI.getWorkbench(), perspectives).ids());
		window.setShowStatusLine(true);
		window.setShowProgressIndicator(true);
	}

	@Override
	public ActionBarAdvisor createActionBarAdvisor(IActionBarConfigurer configurer) {
		return new TrellisActionBarAdvisor(configurer, status);
	}

	@Override
	public void postWindowOpen() {
		var window = getWindowConfigurer().getWindow();
		var preferences = InstanceScope.INSTANCE.getNode(PreferencesPage.NODE);
		var remembered = new Remembered(preferences);
		var current = window.getService(CurrentDistrict.class);
		var importing = new Importing(window.getService(Imports.class), window.getService(Reviews.class), window.getService(Access.class), current, window.getService(StoreJobs.class), window.getService(Tables.class), window.getService(ErrorReporter.class), preferences, window::getShell, () -> show(window, REVIEW));
		opener = new DistrictOpener(databases, window.getService(Access.class), current, window.getService(Leaving.class), window.getService(StoreJobs.class), remembered, DataFolder.path(), window::getShell, importing::start, () -> leaveWelcome(window));
		var themes = new ThemeChoice(preferences, window.getService(IThemeEngine.class), window.getShell().getDisplay());
		themes.apply();
		new FocusKeeper(window).start();
		new EditorArea(window).start();
		new WindowCommands(window.getService(IHandlerService.class), window.getService(ICommandService.class), opener, importing, current, themes, () -> showModules(window)).activate();
		var listening = current.listen(new CurrentDistrict.Listener() {
			@Override
			public void changed() {
				show(window, current);
			}

			@Override
			public void renamed() {
				name(window, current);
				current.get().ifPresent(d -> remembered.renamed(d.database().location(), current.name().orElseThrow()));
			}
		});
		window.getShell().addDisposeListener(e -> listening.close());
		show(window, current);
		var start = new StartPlace(Platform.getApplicationArgs(), System.getenv(), remembered).find();
		if (start.isEmpty()) show(window, WelcomePerspective.ID);
		else leaveWelcome(window);
		start.ifPresent(opener::open);
	}

	private static void showModules(IWorkbenchWindow window) {
		var refusals = new Refusals(window.getService(StoredPackages.class), window.getService(Domains.class), window.getService(Imports.class), window.getService(Reports.class));
		var sources = new ModulesDialog.Sources(window.getService(IProvisioningAgent.class), window.getService(IProvisioningAgentProvider.class), refusals, window.getService(CurrentDistrict.class).get());
		new ModulesDialog(window.getShell(), sources, window.getService(StoreJobs.class), window.getService(Tables.class)).open();
	}

	private static void show(IWorkbenchWindow window, String perspective) {
		window.getActivePage().setPerspective(window.getWorkbench().getPerspectiveRegistry().findPerspectiveWithId(perspective));
	}

	/** Whoever has opened a district wants to work. */
	private static void leaveWelcome(IWorkbenchWindow window) {
		var page = window.getActivePage();
		if (page != null && page.getPerspective() != null && page.getPerspective().getId().equals(WelcomePerspective.ID)) show(window, REVIEW);
	}

	private void show(IWorkbenchWindow window, CurrentDistrict current) {
		if (current.get().isPresent()) leaveWelcome(window);
		name(window, current);
	}

	private void name(IWorkbenchWindow window, CurrentDistrict current) {
		status.show(current);
		window.getShell().setText(current.name().map(n -> NLS.bind(Messages.windowTitle, n)).orElse(NAME));
	}

	@Override
	public boolean preWindowShellClose() {
		return opener == null || opener.mayLeave();
	}
}
