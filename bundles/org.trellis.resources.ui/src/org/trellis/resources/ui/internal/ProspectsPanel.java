package org.trellis.resources.ui.internal;

import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.trellis.model.resources.VettingStatus;
import org.trellis.resources.Prospects.Found;
import org.trellis.resources.Prospects.Prospect;
import org.trellis.ui.AccessibleName;
import org.trellis.ui.Terms;
import org.trellis.ui.tables.Column;
import org.trellis.ui.tables.ListTable;
import org.trellis.ui.tables.RowSource;
import org.trellis.ui.tables.Tables;

/** Who could be won for a need: ranked, the marked one with its sentences in full, and the ways on. */
final class ProspectsPanel extends Composite {
	private static final int LINES = 4;

	private final Actions actions;
	private final ListTable<Prospect> table;
	private final Text detail;
	private final Button start;
	private final Button organization;
	private List<Prospect> ranked = List.of();

	/** What can be done with a prospect. */
	record Actions(Consumer<Prospect> startVetting, Consumer<Prospect> openOrganization, Consumer<Prospect> openService) {
	}

	ProspectsPanel(Composite parent, Tables tables, Actions actions) {
		super(parent, SWT.NONE);
		this.actions = actions;
		GridLayoutFactory.fillDefaults().spacing(0, 4).applyTo(this);
		table = table(tables);
		GridDataFactory.fillDefaults().grab(true, true).hint(120, 60).applyTo(table);
		detail = new Text(this, SWT.MULTI | SWT.READ_ONLY | SWT.WRAP | SWT.V_SCROLL | SWT.BORDER);
		detail.addListener(SWT.Traverse, e -> e.doit |= e.detail == SWT.TRAVERSE_TAB_NEXT || e.detail == SWT.TRAVERSE_TAB_PREVIOUS);
		AccessibleName.set(detail, Messages.prospectDetail);
		GridDataFactory.fillDefaults().grab(true, false).hint(120, LINES * detail.getLineHeight()).applyTo(detail);
		var buttons = new Composite(this, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).applyTo(buttons);
		start = button(buttons, Messages.startVetting, actions.startVetting());
		organization = button(buttons, Messages.openOrganization, actions.openOrganization());
		selected();
	}

	private ListTable<Prospect> table(Tables tables) {
		return tables.<Prospect> table("org.trellis.resources.prospects").named(Messages.prospectsName).filteredBy(Messages.prospectsFilter)
				.column(Column.of("rank", Messages.columnRank, (Prospect p) -> "" + (ranked.indexOf(p) + 1)).right().width(4).comparing(Comparator.comparingInt(p -> ranked.indexOf(p))))
				.column(Column.of("service", Messages.columnService, Prospect::serviceName).width(26)).column(Column.of("organization", Messages.columnOrganization, Prospect::organizationName).width(22))
				.column(Column.of("languages", Messages.columnLanguages, (Prospect p) -> p.languages().stream().map(Terms::language).collect(Collectors.joining(", "))).width(16))
				.column(Column.of("vetting", Messages.columnVetting, (Prospect p) -> ProviderProfilePage.name(p.vetting())).width(11)).column(Column.of("why", Messages.columnSpeaksForIt, Prospect::why).width(44))
				.column(Column.of("lacks", Messages.columnLacks, Prospect::lacks).width(44)).sortedBy("rank").selectingFirst().identifiedBy(p -> p.service() == null ? p.organization() : p.service())
				.whenEmpty(says -> says.show(Messages.prospectsNoneTitle, Messages.prospectsNoneWhy)).onSelect(rows -> selected()).onOpen(actions.openOrganization())
				.action(Messages.startVetting, rows -> startIfWanted(rows.getFirst())).action(Messages.openService, rows -> actions.openService().accept(rows.getFirst()))
				.action(Messages.openOrganization, rows -> actions.openOrganization().accept(rows.getFirst())).help(HelpIds.PROSPECTS).in(this);
	}

	private Button button(Composite parent, String label, Consumer<Prospect> action) {
		var button = new Button(parent, SWT.PUSH);
		button.setText(label);
		button.addListener(SWT.Selection, e -> table.selection().stream().findFirst().ifPresent(action));
		return button;
	}

	private void startIfWanted(Prospect prospect) {
		if (prospect.vetting() == VettingStatus.NOT_VETTED) actions.startVetting().accept(prospect);
		else actions.openOrganization().accept(prospect);
	}

	/** @param again the same list as it is now: stays where the person looks */
	void show(Found found, boolean again) {
		ranked = found.prospects();
		if (again) table.showAgain(RowSource.withoutPeople(ranked));
		else table.show(RowSource.withoutPeople(ranked));
	}

	private void selected() {
		if (detail == null) return;
		var one = table.selection().stream().findFirst();
		detail.setText(one.map(ProspectsPanel::sentences).orElse(""));
		start.setEnabled(one.filter(p -> p.vetting() == VettingStatus.NOT_VETTED).isPresent());
		organization.setEnabled(one.isPresent());
	}

	private static String sentences(Prospect prospect) {
		var name = prospect.serviceName() == null ? prospect.organizationName() : NLS.bind(Messages.prospectService, prospect.serviceName(), prospect.organizationName());
		var lacks = NLS.bind(Messages.prospectLacks, prospect.lacks());
		return prospect.why().isEmpty() ? name + "\n" + lacks : name + "\n" + NLS.bind(Messages.prospectWhy, prospect.why()) + "\n" + lacks;
	}

	@Override
	public boolean setFocus() {
		return table.setFocus();
	}
}
