package org.trellis.review.internal.plans;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.eclipse.osgi.util.NLS;
import org.trellis.access.Action;
import org.trellis.model.district.DistrictPackage;
import org.trellis.model.review.Plan;
import org.trellis.model.review.PlanLineStatus;
import org.trellis.model.review.ProgressEntry;
import org.trellis.model.review.ReviewFactory;
import org.trellis.model.review.ReviewPackage;
import org.trellis.review.plans.PlanDesk.Entry;
import org.trellis.review.plans.PlanDesk.Goal;
import org.trellis.review.plans.PlanDesk.Point;
import org.trellis.store.ListQuery;
import org.trellis.store.Reader;
import org.trellis.store.References;
import org.trellis.store.StoreException;

/** How far students have come with their goals. Whoever may review a student may write that down too, not only who may write the plan. */
final class Progress {
	private static final int LONGEST_READING = 120;
	private static final int LONGEST_NOTE = 1000;

	private final Store store;

	Progress(Store store) {
		this.store = store;
	}

	List<Goal> goals(Plan plan) {
		Map<UUID, List<Entry>> entries = new HashMap<>();
		store.database.forEach(ListQuery.select("e.ID, e.PLAN_LINE_ID, e.MEASURED_ON, e.READING, e.NOTE, e.RECORDED_BY").from("PROGRESS_ENTRY e JOIN PLAN_LINE l ON l.ID = e.PLAN_LINE_ID").ofStudent("e.STUDENT_ID").where("l.PLAN_ID = ?", plan.getId())
				.orderBy("-e.MEASURED_ON", "-e.ID").as(r -> Map.entry(r.uuid(2), new Entry(r.uuid(1), r.date(3), r.text(4), r.text(5), r.text(6)))), store.person.scope(), e -> entries.computeIfAbsent(e.getKey(), k -> new ArrayList<>()).add(e.getValue()));
		return Said.of(store.database, store.person.scope(), plan).stream().filter(l -> l.goal() != null || entries.containsKey(l.line())).map(l -> {
			var its = entries.getOrDefault(l.line(), List.of());
			return new Goal(l.line(), l.name(store.service), l.goal(), l.measure(), l.baseline(), l.target(), l.status(), its, series(its), Readings.number(l.target()).orElse(null));
		}).toList();
	}

	private static List<Point> series(List<Entry> entries) {
		return entries.reversed().stream().flatMap(e -> Readings.number(e.reading()).map(n -> new Point(e.on(), n, e.reading())).stream()).toList();
	}

	private record Line(UUID student, PlanLineStatus status) {
	}

	private Line line(Reader reader, UUID line) {
		return reader.list(ListQuery.select("p.STUDENT_ID, l.STATUS").from("PLAN_LINE l JOIN PLAN p ON p.ID = l.PLAN_ID").ofStudent("p.STUDENT_ID").where("l.ID = ?", line).orderBy("l.ID").as(r -> new Line(r.uuid(1), r.constant(PlanLineStatus.class, 2))), store.person.scope())
				.stream().findFirst().orElseThrow(() -> new StoreException(Messages.lineGoneNow));
	}

	UUID record(UUID line, LocalDate on, String reading, String note) {
		if (isBlank(reading) && isBlank(note)) throw new StoreException(Messages.readingNeeded);
		if (on == null || on.isAfter(store.service.today())) throw new StoreException(Messages.measuredLater);
		fits(reading, LONGEST_READING, Messages.fieldReading);
		fits(note, LONGEST_NOTE, Messages.fieldNote);
		return store.write(null, unit -> {
			var of = line(unit, line);
			require(unit, of.student);
			var entry = ReviewFactory.eINSTANCE.createProgressEntry();
			entry.setStudent(References.to(DistrictPackage.Literals.STUDENT, of.student));
			entry.setPlanLine(References.to(ReviewPackage.Literals.PLAN_LINE, line));
			entry.setMeasuredOn(on);
			entry.setReading(isBlank(reading) ? null : reading.strip());
			entry.setNote(isBlank(note) ? null : note.strip());
			entry.setRecordedBy(store.person.actor().name());
			entry.setRecordedAt(store.service.now());
			unit.insert(entry);
			return entry.getId();
		});
	}

	private void require(Reader reader, UUID student) {
		if (store.refusal(reader, Action.REVIEW, student).isPresent()) store.require(reader, Action.PLAN, student);
	}

	private static void fits(String text, int longest, String what) {
		if (text != null && text.strip().length() > longest) throw new StoreException(NLS.bind(Messages.tooLong, what, longest));
	}

	private static boolean isBlank(String text) {
		return text == null || text.isBlank();
	}

	void remove(UUID entry) {
		store.write(null, unit -> {
			var there = unit.load(ProgressEntry.class, entry, store.person.scope()).orElseThrow(() -> new StoreException(Messages.entryGone));
			require(unit, References.id(there.root().getStudent()));
			unit.delete(there);
			return null;
		});
	}
}
