package org.trellis.resources.ui.internal;

import static org.trellis.resources.referrals.ReferralsWanted.WAITING;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.e4.ui.di.Focus;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.trellis.model.district.Student;
import org.trellis.model.referral.ReferralState;
import org.trellis.resources.referrals.ReferralDesk;
import org.trellis.resources.referrals.ReferralLine;
import org.trellis.resources.referrals.ReferralsWanted;
import org.trellis.store.Change;
import org.trellis.store.ListQuery;
import org.trellis.ui.AccessibleName;
import org.trellis.ui.CurrentDistrict;
import org.trellis.ui.CurrentDistrict.Subscription;
import org.trellis.ui.EmptyState;
import org.trellis.ui.StackView;
import org.trellis.ui.Terms;
import org.trellis.ui.Workspace;
import org.trellis.ui.tables.Column;
import org.trellis.ui.tables.ListRequest;
import org.trellis.ui.tables.ListTable;
import org.trellis.ui.tables.RowSource;
import org.trellis.ui.tables.Tables;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Inject;

/** Where every referral stands that has no outcome yet: what it waits for, since when and for how long, the overdue first (D18). */
public final class ReferralsView {
	public static final String ID = "org.trellis.resources.ui.referrals";
	private static final int READ_AGAIN_MS = 500;

	/** What can be chosen. */
	private enum Which {
		WAITING_ALL, OVERDUE, DRAFTED, CONSENT_NEEDED, SENT, ACCEPTED, WAITLISTED, STARTED;

		private String label() {
			return switch (this) {
			case WAITING_ALL -> Messages.referralsWaiting;
			case OVERDUE -> Messages.referralsOverdue;
			default -> Terms.of(ReferralState.valueOf(name()));
			};
		}

		private ReferralsWanted wanted(ListRequest request) {
			var words = Stream.of(request.filter().split("[\\s,]+")).filter(w -> !w.isEmpty()).toList();
			var states = this == WAITING_ALL || this == OVERDUE ? WAITING : Set.of(ReferralState.valueOf(name()));
			return new ReferralsWanted(states, this == OVERDUE, words, request.order());
		}
	}

	private final CurrentDistrict district;
	private final Tables tables;
	private final Workspace workspace;
	private final ReferralDesk desk;
	private final Matching matching;
	private final AskedReferrals asked;
	private final Runnable readAgain = this::readAgain;
	private StackView stack;
	private Composite page;
	private Combo show;
	private ListTable<ReferralLine> table;
	private List<Subscription> subscriptions;

	@Inject
	public ReferralsView(CurrentDistrict district, Tables tables, Workspace workspace, ReferralDesk desk, Matching matching, AskedReferrals asked) {
		this.district = district;
		this.tables = tables;
		this.workspace = workspace;
		this.desk = desk;
		this.matching = matching;
		this.asked = asked;
	}

	@PostConstruct
	void create(Composite parent) {
		stack = new StackView(parent, HelpIds.REFERRALS);
		page = new Composite(stack, SWT.NONE);
		GridLayoutFactory.fillDefaults().margins(4, 4).numColumns(2).applyTo(page);
		new Label(page, SWT.NONE).setText(Messages.referralsShow);
		show = new Combo(page, SWT.READ_ONLY);
		for (var which : Which.values()) show.add(which.label());
		show.setVisibleItemCount(Which.values().length);
		show.select(0);
		show.addListener(SWT.Selection, e -> list());
		AccessibleName.set(show, Messages.referralsShowName);
		GridDataFactory.fillDefaults().grab(true, false).hint(120, SWT.DEFAULT).applyTo(show);
		table = table();
		GridDataFactory.fillDefaults().span(2, 1).grab(true, true).applyTo(table);
		subscriptions = List.of(district.listen(this::districtChanged), district.listenToWrites(this::written), asked.listen(this::asked));
		districtChanged();
		asked();
	}

	private ListTable<ReferralLine> table() {
		return tables.<ReferralLine> table("org.trellis.resources.referrals").named(Messages.referralsName).filteredBy(Messages.referralsFilter)
				.column(Column.of("clock", Messages.columnClock, ReferralsView::clock).width(19).sortedBy(ReferralsWanted.DUE))
				.column(Column.of("student", Messages.columnStudent, ReferralLine::studentName).width(20).sortedBy(ReferralsWanted.NAME))
				.column(Column.of("state", Messages.columnState, (ReferralLine r) -> Terms.of(r.state())).width(17))
				.column(Column.of("waits-for", Messages.columnWaitsFor, ReferralsView::waitsFor).width(23))
				.column(Column.of("since", Messages.columnSince, (ReferralLine r) -> day(r.since())).width(14))
				.column(Column.of("service", Messages.columnService, ReferralLine::serviceName).width(28).sortedBy(ReferralsWanted.SERVICE))
				.column(Column.of("organization", Messages.columnOrganization, ReferralLine::organization).width(22))
				.column(Column.of("school", Messages.columnSchool, ReferralLine::school).width(24).sortedBy(ReferralsWanted.SCHOOL))
				.column(Column.of("due", Messages.columnDue, (ReferralLine r) -> r.due() == null ? "" : day(r.due())).width(12).hidden())
				.sortedBy("clock").identifiedBy(ReferralLine::id).whenEmpty(this::nothing).onOpen(this::open).action(Messages.referralOpen, rows -> open(rows.getFirst()))
				.action(Messages.openStudent, rows -> workspace.editors().open(Student.class, rows.getFirst().student(), rows.getFirst().studentName())).help(HelpIds.REFERRALS).in(page);
	}

	/** In words beside the sign: neither color nor sign alone would tell everybody. */
	private static String clock(ReferralLine line) {
		if (line.daysLeft() == null) return "";
		int days = line.daysLeft();
		if (days < 0) return "\u26A0 " + (days == -1 ? Messages.overdueOne : NLS.bind(Messages.overdueMany, -days));
		if (days == 0) return Messages.dueToday;
		return days == 1 ? Messages.daysLeftOne : NLS.bind(Messages.daysLeftMany, days);
	}

	private static String waitsFor(ReferralLine line) {
		return switch (line.state()) {
		case DRAFTED -> Messages.waitsForSending;
		case CONSENT_NEEDED -> Messages.waitsForConsent;
		case SENT -> Messages.waitsForAnswer;
		case ACCEPTED -> Messages.waitsForSession;
		case WAITLISTED -> Messages.waitsForPlace;
		case STARTED -> Messages.waitsForOutcome;
		case COMPLETED, DECLINED_BY_FAMILY, REJECTED_BY_PROVIDER, COULD_NOT_REACH, REVOKED -> "";
		};
	}

	private static String day(LocalDate day) {
		return DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).format(day);
	}

	@Focus
	void focus() {
		if (page.isVisible()) table.setFocus();
		else stack.setFocus();
	}

	@PreDestroy
	void destroy() {
		subscriptions.forEach(Subscription::close);
	}

	private void districtChanged() {
		if (district.get().isEmpty()) {
			stack.showEmpty(Messages.referralsEmptyTitle, Messages.referralsEmptyWhy, workspace.openActions());
			return;
		}
		stack.top(page);
		choose(Which.WAITING_ALL);
	}

	private void asked() {
		asked.take().ifPresent(state -> choose(Which.valueOf(state.name())));
	}

	private void choose(Which which) {
		show.select(which.ordinal());
		list();
	}

	private void list() {
		var which = Which.values()[show.getSelectionIndex()];
		district.get().ifPresent(opened -> table.show(RowSource.query(opened, request -> query(which, request))));
	}

	private ListQuery<ReferralLine> query(Which which, ListRequest request) {
		return desk.list(which.wanted(request));
	}

	private void nothing(EmptyState says) {
		var toMap = new EmptyState.Action(Messages.goToMap, () -> workspace.show(GapMapView.ID));
		if (show.getSelectionIndex() == Which.WAITING_ALL.ordinal()) says.show(Messages.referralsNoneTitle, Messages.referralsNoneWhy, toMap);
		else says.show(Messages.referralsNoneTitle, Messages.referralsNoneHere, new EmptyState.Action(Messages.referralsShowWaiting, () -> choose(Which.WAITING_ALL)), toMap);
	}

	private void open(ReferralLine line) {
		district.get().ifPresent(opened -> matching.openReferral(stack.getShell(), opened, line.id()));
	}

	private void written(List<Change> changes) {
		if (changes.stream().anyMatch(c -> c.kind() != Change.Kind.READ && List.of("Referral", "Student", "Service").contains(c.type()))) stack.getDisplay().timerExec(READ_AGAIN_MS, readAgain);
	}

	private void readAgain() {
		if (!stack.isDisposed() && page.isVisible()) table.refresh();
	}
}
