package org.trellis.review.internal.meetings;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.eclipse.osgi.util.NLS;
import org.trellis.model.Domains;
import org.trellis.review.meetings.MeetingDesk.Queued;
import org.trellis.review.meetings.QueueReason;
import org.trellis.store.ListQuery;
import org.trellis.store.ListQuery.Shape;
import org.trellis.store.Reader;
import org.trellis.store.Row;
import org.trellis.store.Scope;

/** Who needs an individual review, and why (D5). A statement for each reason, however many students. */
final class Queue {
	/** From the school's few to their records; the other way round Derby would ask each student of the district. */
	static final String AT_SCHOOL = "(SELECT DISTINCT e.STUDENT_ID FROM ENROLLMENT e JOIN SCHOOL_YEAR y ON y.ID = e.SCHOOL_YEAR_ID AND y.IS_CURRENT = TRUE WHERE e.SCHOOL_ID = ?"
			+ " AND (e.ENTRY_DATE IS NULL OR e.ENTRY_DATE <= ?) AND (e.EXIT_DATE IS NULL OR e.EXIT_DATE > ?)) here JOIN STUDENT s ON s.ID = here.STUDENT_ID";
	private static final String NAME = "s.ID, s.FAMILY_NAME || ', ' || COALESCE(s.PREFERRED_NAME, s.GIVEN_NAME)";
	private static final String ON_NO_OPEN_AGENDA = "NOT EXISTS (SELECT 1 FROM DISCUSSION o JOIN MEETING om ON om.ID = o.MEETING_ID WHERE o.STUDENT_ID = s.ID AND o.BEGUN IS NULL AND om.STATUS <> 'CANCELLED' AND om.ENDED IS NULL)";
	private static final String NOT_DISCUSSED_SINCE = "NOT EXISTS (SELECT 1 FROM DISCUSSION d JOIN MEETING m ON m.ID = d.MEETING_ID WHERE d.STUDENT_ID = s.ID AND d.BEGUN IS NOT NULL AND m.PLANNED_ON >= k.BEGINS)";
	/** The cycle of the current school year that began last. */
	private static final String CYCLE = " JOIN STUDENT_REVIEW r ON r.STUDENT_ID = s.ID JOIN REVIEW_CYCLE k ON k.ID = r.CYCLE_ID AND k.ID = (SELECT c.ID FROM REVIEW_CYCLE c JOIN SCHOOL_YEAR cy ON cy.ID = c.SCHOOL_YEAR_ID AND cy.IS_CURRENT = TRUE"
			+ " WHERE c.BEGINS <= ? ORDER BY c.BEGINS DESC, c.ID FETCH FIRST ROW ONLY)";

	private final Reader reader;
	private final Scope scope;
	private final Domains domains;
	private final LocalDate today;
	private final UUID school;
	private final Map<UUID, Found> found = new LinkedHashMap<>();

	private static final class Found {
		private final String name;
		private final Map<QueueReason, String> reasons = new EnumMap<>(QueueReason.class);
		private final TreeSet<String> needs = new TreeSet<>();

		private Found(String name) {
			this.name = name;
		}
	}

	Queue(Reader reader, Scope scope, Domains domains, LocalDate today, UUID school) {
		this.reader = reader;
		this.scope = scope;
		this.domains = domains;
		this.today = today;
		this.school = school;
	}

	List<Queued> read() {
		nextOn();
		tiers();
		needs();
		overdue();
		notReached();
		return found.entrySet().stream().map(e -> new Queued(e.getKey(), e.getValue().name, List.copyOf(e.getValue().reasons.keySet()), List.copyOf(e.getValue().reasons.values())))
				.sorted(Comparator.comparing((Queued q) -> q.kinds().getFirst()).thenComparing(q -> -q.kinds().size()).thenComparing(Queued::name).thenComparing(Queued::student)).toList();
	}

	private void nextOn() {
		each(from("d.NEXT_ON", " JOIN DISCUSSION d ON d.STUDENT_ID = s.ID").where("d.BEGUN IS NOT NULL AND d.NEXT_ON <= ?", today)
				.where("NOT EXISTS (SELECT 1 FROM DISCUSSION l WHERE l.STUDENT_ID = s.ID AND l.BEGUN > d.BEGUN)").orderBy("s.ID", "d.ID"), QueueReason.NEXT_ON, r -> NLS.bind(Messages.nextOn, day(r.date(3))));
	}

	private void tiers() {
		each(from("k.NAME", CYCLE + " JOIN TIER_DECISION t ON t.STUDENT_REVIEW_ID = r.ID AND t.TIER = 'INTENSIVE'", today).where(NOT_DISCUSSED_SINCE).orderBy("s.ID"), QueueReason.TIER_INTENSIVE, r -> NLS.bind(Messages.tierIntensive, r.text(3)));
	}

	private void needs() {
		var shape = from("f.DOMAIN", CYCLE + " JOIN FINDING f ON f.STUDENT_REVIEW_ID = r.ID AND f.KIND = 'NEED' AND f.INTENSITY = 'INTENSIVE'", today).where(NOT_DISCUSSED_SINCE).orderBy("s.ID", "f.ID");
		reader.forEach(shape.as(r -> of(r).needs.add(r.text(3))), scope, r -> {
		});
		found.values().stream().filter(f -> !f.needs.isEmpty()).forEach(f -> f.reasons.put(QueueReason.INTENSIVE_NEED, NLS.bind(Messages.intensiveNeed, f.needs.stream().map(domains::label).collect(Collectors.joining(", ")))));
	}

	private void overdue() {
		each(from("COUNT(t.ID), MIN(t.DUE)", " JOIN TASK t ON t.STUDENT_ID = s.ID").where("t.STATUS = 'OPEN' AND t.DUE < ?", today).groupBy("s.ID", "s.FAMILY_NAME", "s.GIVEN_NAME", "s.PREFERRED_NAME").orderBy("s.ID"), QueueReason.OVERDUE_TASKS,
				r -> r.number(3) == 1 ? NLS.bind(Messages.overdueTask, day(r.date(4))) : NLS.bind(Messages.overdueTasks, r.number(3), day(r.date(4))));
	}

	private void notReached() {
		each(from("m.TITLE, m.PLANNED_ON, d.REASON", " JOIN DISCUSSION d ON d.STUDENT_ID = s.ID JOIN MEETING m ON m.ID = d.MEETING_ID").where("d.BEGUN IS NULL AND (m.ENDED IS NOT NULL OR m.STATUS = 'CANCELLED')")
				.where("NOT EXISTS (SELECT 1 FROM DISCUSSION l JOIN MEETING lm ON lm.ID = l.MEETING_ID WHERE l.STUDENT_ID = s.ID AND l.BEGUN IS NOT NULL AND lm.PLANNED_ON >= m.PLANNED_ON)").orderBy("m.PLANNED_ON", "d.ID"), QueueReason.NOT_REACHED,
				r -> r.text(5) == null ? NLS.bind(Messages.notReached, r.text(3), day(r.date(4))) : NLS.bind(Messages.notReachedBecause, new Object[] { r.text(3), day(r.date(4)), r.text(5) }));
	}

	private Shape from(String what, String joins, Object... parameters) {
		var all = new ArrayList<Object>(List.of(school, today, today));
		all.addAll(List.of(parameters));
		return ListQuery.select(NAME + ", " + what).from(AT_SCHOOL + joins, all.toArray()).ofStudent("s.ID").where("s.ACTIVE = ?", true).where(ON_NO_OPEN_AGENDA);
	}

	private void each(Shape shape, QueueReason kind, Function<Row, String> sentence) {
		reader.forEach(shape.as(r -> {
			of(r).reasons.put(kind, sentence.apply(r));
			return r;
		}), scope, r -> {
		});
	}

	private Found of(Row row) {
		return found.computeIfAbsent(row.uuid(1), id -> new Found(row.text(2)));
	}

	static String day(LocalDate day) {
		return DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).format(day);
	}
}
