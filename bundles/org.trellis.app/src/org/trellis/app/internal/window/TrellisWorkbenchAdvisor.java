package org.trellis.app.internal.window;

import java.util.List;

import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.preferences.DefaultScope;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.jface.preference.IPreferenceNode;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IWorkbenchPreferenceConstants;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.application.IWorkbenchConfigurer;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchAdvisor;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;
import org.eclipse.ui.model.ContributionComparator;
import org.eclipse.ui.model.IComparableContribution;
import org.eclipse.ui.model.IContributionService;
import org.trellis.app.internal.welcome.WelcomePerspective;
import org.trellis.store.Databases;
import org.trellis.ui.CurrentDistrict;
import org.trellis.ui.Leaving;

/** What the workbench starts with; the layout is remembered from one day to the next. */
public final class TrellisWorkbenchAdvisor extends WorkbenchAdvisor {
	/** The first perspective; contributed by its own bundle, of which only this name is known here. */
	static final String REVIEW = "org.trellis.review.ui.perspective";
	/** Scheme of the keys. */
	private static final String KEYS = "org.trellis.app.keys";
	/** Preference of the platform, which names it in no API. */
	private static final String WORKBENCH = "org.eclipse.ui.workbench";
	private static final String IN_BACKGROUND = "RUN_IN_BACKGROUND";

	/** What the table of contents of the help begins with: who reads most, first. */
	private static final String OUR_BOOKS = "/org.trellis.doc/toc/user.xml,/org.trellis.doc/toc/admin.xml,/org.trellis.doc/toc/analyst.xml,/org.trellis.doc/toc/integrator.xml,/org.trellis.doc/toc/decisions.xml";
	private static final List<String> UNUSED_PAGES = List.of("org.eclipse.help.ui.browsersPreferencePage", "org.eclipse.swtchart.extensions.preferences.preferencePage");

	private final Databases databases;

	public TrellisWorkbenchAdvisor(Databases databases) {
		this.databases = databases;
	}

	@Override
	public void initialize(IWorkbenchConfigurer configurer) {
		configurer.setSaveAndRestore(true);
		PlatformUI.getPreferenceStore().setDefault(IWorkbenchPreferenceConstants.KEY_CONFIGURATION_ID, KEYS);
		PlatformUI.getPreferenceStore().setDefault(IWorkbenchPreferenceConstants.SHOW_TEXT_ON_PERSPECTIVE_BAR, true);
		// else the platform shows nothing of work that somebody waits for
		DefaultScope.INSTANCE.getNode(WORKBENCH).putBoolean(IN_BACKGROUND, false);
		DefaultScope.INSTANCE.getNode("org.eclipse.help").put("baseTOCS", OUR_BOOKS);
	}

	/** Libraries bring pages on which nobody finds anything to decide; those for updates, the network and certificates stay. */
	@Override
	public void postStartup() {
		HelpKey.listen(Display.getCurrent());
		// after a power cut the platform remembers editors, but not of whom
		for (var window : getWorkbenchConfigurer().getWorkbench().getWorkbenchWindows()) window.getActivePage().closeAllEditors(false);
		UNUSED_PAGES.forEach(getWorkbenchConfigurer().getWorkbench().getPreferenceManager()::remove);
	}

	/** Our own page is the first one, and with it what the preferences open at. */
	@Override
	public ContributionComparator getComparatorFor(String type) {
		if (!IContributionService.TYPE_PREFERENCE.equals(type)) return super.getComparatorFor(type);
		return new ContributionComparator() {
			@Override
			public int category(IComparableContribution page) {
				return page instanceof IPreferenceNode node && node.getId().equals(PreferencesPage.ID) ? 0 : 1;
			}
		};
	}

	@Override
	public String getInitialWindowPerspectiveId() {
		var remembered = new Remembered(InstanceScope.INSTANCE.getNode(PreferencesPage.NODE));
		return new StartPlace(Platform.getApplicationArgs(), System.getenv(), remembered).find().isPresent() ? REVIEW : WelcomePerspective.ID;
	}

	@Override
	public WorkbenchWindowAdvisor createWorkbenchWindowAdvisor(IWorkbenchWindowConfigurer configurer) {
		return new TrellisWindowAdvisor(configurer, databases);
	}

	/** However the program is ended: nobody leaves with something unsaved without being asked. */
	@Override
	public boolean preShutdown() {
		var current = service(CurrentDistrict.class);
		return service(Leaving.class).mayLeave(current.unsaved(), current::saveAll, current::abandon);
	}

	/** The window is gone, so there is nothing left to hold up: the program ends when the database is shut down. */
	@Override
	public void postShutdown() {
		KeptPreferences.flush();
		var current = service(CurrentDistrict.class);
		current.close();
		current.awaitClosed();
	}

	private <T> T service(Class<T> type) {
		return getWorkbenchConfigurer().getWorkbench().getService(type);
	}
}
