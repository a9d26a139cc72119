package org.trellis.app.internal.window;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.equinox.p2.core.IProvisioningAgent;
import org.eclipse.equinox.p2.core.IProvisioningAgentProvider;
import org.eclipse.jface.action.LegacyActionTools;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;
import org.trellis.app.internal.Refusals;
import org.trellis.app.internal.cli.InstalledModules;
import org.trellis.ui.AccessibleName;
import org.trellis.ui.OpenedDistrict;
import org.trellis.ui.StoreJobs;
import org.trellis.ui.Trouble;
import org.trellis.ui.tables.Column;
import org.trellis.ui.tables.ListTable;
import org.trellis.ui.tables.RowSource;
import org.trellis.ui.tables.Tables;

/** Which modules are installed, which ones left something in the district, and what plug-ins bring that cannot be used. */
final class ModulesDialog extends Dialog {
	private static final String HELP = "org.trellis.app.modules";
	private static final int WIDTH = 110;

	/** What the dialog asks. The agent is null where there is none; the district is empty while none is open. */
	record Sources(IProvisioningAgent agent, IProvisioningAgentProvider provider, Refusals refusals, Optional<OpenedDistrict> district) {
	}

	private record Row(String name, String version, String state) {
	}

	private record Known(List<Row> rows, List<String> refused) {
	}

	private final Sources sources;
	private final StoreJobs jobs;
	private final Tables tables;
	private ListTable<Row> list;
	private Text refused;

	ModulesDialog(Shell parent, Sources sources, StoreJobs jobs, Tables tables) {
		super(parent);
		this.sources = sources;
		this.jobs = jobs;
		this.tables = tables;
		setBlockOnOpen(false);
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(Messages.modulesTitle);
		PlatformUI.getWorkbench().getHelpSystem().setHelp(shell, HELP);
	}

	@Override
	protected boolean isResizable() {
		return true;
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		var area = new Composite(parent, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
		GridLayoutFactory.fillDefaults().margins(12, 12).spacing(0, 8).applyTo(area);
		list = tables.<Row> table("org.trellis.app.modules").named(Messages.modulesTitle) //
				.column(Column.of("name", Messages.moduleName, Row::name).width(34)).column(Column.of("version", Messages.moduleVersion, Row::version).width(26)) //
				.column(Column.of("state", Messages.moduleState, Row::state).width(50)).sortedBy("name").help(HELP).in(area);
		GridDataFactory.fillDefaults().grab(true, true).hint(convertWidthInCharsToPixels(WIDTH), convertHeightInCharsToPixels(10)).applyTo(list);
		var heading = new Label(area, SWT.NONE);
		heading.setText(LegacyActionTools.escapeMnemonics(Messages.moduleRefused));
		refused = new Text(area, SWT.MULTI | SWT.READ_ONLY | SWT.WRAP | SWT.BORDER | SWT.V_SCROLL);
		AccessibleName.set(refused, Messages.moduleRefused);
		GridDataFactory.fillDefaults().grab(true, true).hint(SWT.DEFAULT, convertHeightInCharsToPixels(5)).applyTo(refused);
		return area;
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, IDialogConstants.CANCEL_ID, Messages.close, true);
	}

	@Override
	protected Control createContents(Composite parent) {
		var contents = super.createContents(parent);
		jobs.job(Messages.modulesRead, progress -> read()).quietly().whenFailed(this::failed).then(this::show).start(list);
		return contents;
	}

	private Known read() {
		var rows = new ArrayList<Row>();
		if (sources.agent != null) InstalledModules.of(sources.agent, sources.provider).forEach(m -> rows.add(new Row(m.name(), m.version(), Messages.moduleInstalled)));
		sources.district.ifPresent(d -> d.database().modules().stream().filter(m -> !m.installed()).forEach(m -> rows.add(new Row(m.name(), m.version(), Messages.moduleLeft))));
		return new Known(rows, sources.refusals.sentences());
	}

	private void show(Known known) {
		if (known.rows.isEmpty()) list.showEmpty(Messages.modulesTitle, Messages.modulesNone);
		else list.show(RowSource.withoutPeople(known.rows));
		refused.setText(known.refused.isEmpty() ? Messages.moduleRefusedNone : String.join("\n", known.refused));
	}

	private void failed(Trouble trouble) {
		list.showEmpty(Messages.modulesTitle, trouble.sentence());
	}
}
