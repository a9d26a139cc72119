package org.trellis.review.internal.plans;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;

import org.eclipse.osgi.util.NLS;
import org.trellis.access.Action;
import org.trellis.access.SignedIn;
import org.trellis.access.Subject;
import org.trellis.model.base.BaseFactory;
import org.trellis.model.base.Setting;
import org.trellis.model.district.DistrictPackage;
import org.trellis.model.review.Plan;
import org.trellis.model.review.PlanLine;
import org.trellis.model.review.PlanLineStatus;
import org.trellis.model.review.PlanRevision;
import org.trellis.model.review.PlanStatus;
import org.trellis.model.review.ReviewFactory;
import org.trellis.model.review.TransitionNote;
import org.trellis.review.plans.PlanDesk;
import org.trellis.store.Aggregate;
import org.trellis.store.ConflictException;
import org.trellis.store.Database;
import org.trellis.store.ListQuery;
import org.trellis.store.Reader;
import org.trellis.store.References;
import org.trellis.store.SaveResult;
import org.trellis.store.StoreException;
import org.trellis.store.Unit;

/** Plans in the database. */
final class StoredPlanDesk implements PlanDesk {
	/** Of the district; any other value than this means that no approval is wanted. */
	private static final String APPROVAL_KEY = "plans.approval";
	private static final String WANTED = "wanted";
	private static final int LONGEST_REASON = 500;
	private static final int LONGEST_NOTE = 4000;

	private final Database database;
	private final SignedIn person;
	private final PlansService service;
	private final Store store;
	private final Progress progress;

	StoredPlanDesk(Database database, SignedIn person, PlansService service) {
		this.database = database;
		this.person = person;
		this.service = service;
		store = new Store(database, person, service);
		progress = new Progress(store);
	}

	@Override
	public List<Year> years() {
		return store.years(database);
	}

	@Override
	public Optional<UUID> plan(UUID student, UUID schoolYear) {
		return store.plan(database, student, store.orCurrent(database, schoolYear));
	}

	@Override
	public UUID begin(UUID student, UUID schoolYear) {
		return store.write(null, unit -> {
			var year = store.orCurrent(unit, schoolYear);
			var there = store.plan(unit, student, year);
			if (there.isPresent()) return there.get();
			store.require(unit, Action.PLAN, student);
			var plan = store.draft(unit, student, year);
			unit.insert(plan);
			return plan.getId();
		});
	}

	@Override
	public Choices choices(UUID plan) {
		return new Offered(store, store.load(database, plan).root()).read();
	}

	@Override
	public Optional<String> refusal(UUID plan) {
		var root = store.load(database, plan).root();
		return store.refusal(database, Action.PLAN, student(root)).or(() -> Store.closed(root.getStatus()));
	}

	private static UUID student(Plan plan) {
		return References.id(plan.getStudent());
	}

	@Override
	public SaveResult<Plan> save(Aggregate<Plan> plan) {
		var root = plan.root();
		try {
			database.write(person.actor(), null, unit -> {
				var stored = store.load(unit, root.getId()).root();
				store.require(unit, Action.PLAN, student(stored));
				Store.closed(stored.getStatus()).ifPresent(StoredPlanDesk::refuse);
				for (var line : root.getLines()) check(line);
				if (approvalWanted(unit)) requireProposed(root, stored);
				unit.save(plan);
				// Nobody else writes the plan from here on, but somebody may have asked for approval just before.
				Store.closed(store.load(unit, root.getId()).root().getStatus()).ifPresent(StoredPlanDesk::refuse);
				return null;
			});
			return new SaveResult.Saved<>(plan, plan.root() != root);
		} catch (ConflictException e) {
			return database.save(person.actor(), plan);
		} catch (StoreException e) {
			if (e.getCause() != null && takesReadingsAway(root)) throw new StoreException(Messages.lineHasEntries);
			throw e;
		}
	}

	/** Where approval is wanted, it is what makes a line active, and no edit of the line. */
	private static void requireProposed(Plan plan, Plan stored) {
		var active = stored.getLines().stream().filter(l -> l.getStatus() == PlanLineStatus.ACTIVE).map(PlanLine::getId).toList();
		for (var line : plan.getLines()) if (line.getStatus() == PlanLineStatus.ACTIVE && !active.contains(line.getId())) throw new StoreException(Messages.activeByApproval);
	}

	/** Whether the plan lacks a line to which somebody has written down how far the student has come. */
	private boolean takesReadingsAway(Plan plan) {
		var lines = plan.getLines().stream().map(PlanLine::getId).toList();
		return progress.goals(store.load(database, plan.getId()).root()).stream().anyMatch(g -> !g.entries().isEmpty() && !lines.contains(g.line()));
	}

	private static void check(PlanLine line) {
		if (line.getService() == null && isBlank(line.getAction())) throw new StoreException(Messages.lineEmpty);
		if (isBlank(line.getDomain())) throw new StoreException(Messages.domainNeeded);
	}

	private static boolean isBlank(String text) {
		return text == null || text.isBlank();
	}

	private static void refuse(String sentence) {
		throw new StoreException(sentence);
	}

	@Override
	public boolean approvalWanted() {
		return approvalWanted(database);
	}

	private boolean approvalWanted(Reader reader) {
		return setting(reader).map(s -> WANTED.equals(s.root().getValue())).orElse(false);
	}

	private Optional<Aggregate<Setting>> setting(Reader reader) {
		var id = reader.list(ListQuery.select("s.ID").from("SETTING s").withoutPeople().where("s.SETTING_KEY = ?", APPROVAL_KEY).orderBy("s.ID").as(r -> r.uuid(1)), person.scope());
		return id.stream().findFirst().flatMap(i -> reader.load(Setting.class, i, person.scope()));
	}

	@Override
	public void wantApproval(boolean wanted) {
		service.access().require(database, person, Action.MANAGE_ACCESS, new Subject.OfDistrict());
		store.write(null, unit -> {
			var there = setting(unit);
			if (there.isEmpty()) {
				var setting = BaseFactory.eINSTANCE.createSetting();
				setting.setKey(APPROVAL_KEY);
				setting.setValue(wanted ? WANTED : null);
				unit.insert(setting);
			} else {
				there.get().root().setValue(wanted ? WANTED : null);
				if (there.get().isChanged()) unit.save(there.get());
			}
			return null;
		});
	}

	@Override
	public int giveOut(UUID plan, int version, String reason) {
		return store.write(null, unit -> {
			var loaded = store.load(unit, plan);
			store.require(unit, Action.PLAN, student(loaded.root()));
			requireRead(loaded.root(), version);
			if (approvalWanted(unit)) throw new StoreException(Messages.approvalWanted);
			Store.closed(loaded.root().getStatus()).ifPresent(StoredPlanDesk::refuse);
			return giveOut(unit, loaded, reason, false);
		});
	}

	private int giveOut(Unit unit, Aggregate<Plan> plan, String reason, boolean approved) {
		var root = plan.root();
		if (root.getLines().isEmpty()) throw new StoreException(Messages.noLines);
		for (var line : root.getLines()) check(line);
		if (root.getRevision() > 0 && isBlank(reason)) throw new StoreException(Messages.reasonNeeded);
		for (var line : root.getLines()) if (line.getStatus() == PlanLineStatus.PROPOSED) line.setStatus(PlanLineStatus.ACTIVE);
		var now = Said.of(unit, person.scope(), root);
		requireChanged(unit, plan, now);
		root.setRevision(root.getRevision() + 1);
		root.setStatus(PlanStatus.ACTIVE);
		root.setApprovedBy(approved ? person.actor().name() : null);
		root.setApprovedAt(approved ? service.now() : null);
		unit.save(plan);
		unit.insert(copy(root, now, reason));
		return root.getRevision();
	}

	private void requireChanged(Reader reader, Aggregate<Plan> plan, List<Said> now) {
		int revision = plan.root().getRevision();
		if (revision > 0 && Differences.between(service, said(reader, plan, revision), now).isEmpty()) throw new StoreException(NLS.bind(Messages.nothingChanged, revision));
	}

	/** What comes into force is what the person has read. */
	private static void requireRead(Plan plan, int version) {
		if (plan.getVersion() != version) throw new StoreException(Messages.changedSince);
	}

	private PlanRevision copy(Plan plan, List<Said> lines, String reason) {
		var revision = ReviewFactory.eINSTANCE.createPlanRevision();
		revision.setPlan(References.to(plan));
		revision.setStudent(References.to(DistrictPackage.Literals.STUDENT, student(plan)));
		revision.setNumber(plan.getRevision());
		revision.setInForceFrom(service.now());
		revision.setGivenOutBy(plan.getApprovedBy() == null ? person.actor().name() : plan.getSubmittedBy());
		revision.setApprovedBy(plan.getApprovedBy());
		revision.setReason(shortened(reason, LONGEST_REASON, Messages.fieldReason));
		lines.forEach(l -> revision.getLines().add(l.copy()));
		return revision;
	}

	/** Null for nothing; a sentence for what does not fit. */
	private static String shortened(String text, int longest, String what) {
		if (isBlank(text)) return null;
		if (text.strip().length() > longest) throw new StoreException(NLS.bind(Messages.tooLong, what, longest));
		return text.strip();
	}

	@Override
	public void submit(UUID plan) {
		store.write(null, unit -> {
			var loaded = store.load(unit, plan);
			var root = loaded.root();
			store.require(unit, Action.PLAN, student(root));
			if (root.getStatus() == PlanStatus.SUBMITTED) return null;
			Store.closed(root.getStatus()).ifPresent(StoredPlanDesk::refuse);
			if (root.getLines().isEmpty()) throw new StoreException(Messages.noLines);
			for (var line : root.getLines()) check(line);
			requireChanged(unit, loaded, Said.of(unit, person.scope(), root));
			root.setStatus(PlanStatus.SUBMITTED);
			root.setSubmittedBy(person.actor().name());
			root.setSubmittedAt(service.now());
			unit.save(loaded);
			return null;
		});
	}

	/** One edit of the plan as it is stored. */
	private void change(UUID plan, Action action, java.util.function.Consumer<Plan> edit) {
		store.write(null, unit -> {
			var loaded = store.load(unit, plan);
			store.require(unit, action, student(loaded.root()));
			edit.accept(loaded.root());
			if (loaded.isChanged()) unit.save(loaded);
			return null;
		});
	}

	@Override
	public int approve(UUID plan, int version, String reason) {
		return store.write(null, unit -> {
			var loaded = store.load(unit, plan);
			store.require(unit, Action.APPROVE, student(loaded.root()));
			requireSubmitted(loaded.root());
			requireRead(loaded.root(), version);
			if (person.actor().name().equals(loaded.root().getSubmittedBy())) throw new StoreException(Messages.ownPlan);
			return giveOut(unit, loaded, loaded.root().getRevision() > 0 && isBlank(reason) ? Messages.approvedReason : reason, true);
		});
	}

	private static void requireSubmitted(Plan plan) {
		if (plan.getStatus() != PlanStatus.SUBMITTED) throw new StoreException(Messages.notSubmitted);
	}

	@Override
	public void sendBack(UUID plan, String why) {
		if (isBlank(why)) throw new StoreException(Messages.whyNeeded);
		var reason = shortened(why, LONGEST_REASON - Messages.sentBack.length(), Messages.fieldReason);
		store.write(null, unit -> {
			var loaded = store.load(unit, plan);
			var root = loaded.root();
			store.require(unit, Action.APPROVE, student(root));
			requireSubmitted(root);
			root.setStatus(root.getRevision() > 0 ? PlanStatus.ACTIVE : PlanStatus.DRAFT);
			unit.save(loaded);
			unit.insert(store.task(unit, student(root), NLS.bind(Messages.sentBack, reason), root.getSubmittedBy()));
			return null;
		});
	}

	@Override
	public List<Revision> revisions(UUID plan) {
		var all = copies(database, store.load(database, plan).root().getId());
		return IntStream.range(0, all.size()).mapToObj(i -> {
			var revision = all.get(i);
			var before = i == 0 ? List.<Said> of() : said(all.get(i - 1));
			return new Revision(revision.getNumber(), revision.getInForceFrom(), revision.getGivenOutBy(), revision.getApprovedBy(), revision.getReason(), Differences.between(service, before, said(revision)));
		}).toList().reversed();
	}

	/** The earliest first. */
	private List<PlanRevision> copies(Reader reader, UUID plan) {
		var ids = reader.list(ListQuery.select("v.ID").from("PLAN_REVISION v").ofStudent("v.STUDENT_ID").where("v.PLAN_ID = ?", plan).orderBy("v.REVISION_NUMBER").as(r -> r.uuid(1)), person.scope());
		return reader.loadAll(PlanRevision.class, ids, person.scope()).stream().map(Aggregate::root).sorted((a, b) -> Integer.compare(a.getNumber(), b.getNumber())).toList();
	}

	private static List<Said> said(PlanRevision revision) {
		return revision.getLines().stream().map(Said::of).toList();
	}

	private List<Said> said(Reader reader, Aggregate<Plan> plan, int number) {
		if (number == 0) return List.of();
		if (number == NOW) return Said.of(reader, person.scope(), plan.root());
		return copies(reader, plan.root().getId()).stream().filter(v -> v.getNumber() == number).findFirst().map(StoredPlanDesk::said).orElse(List.of());
	}

	@Override
	public List<String> difference(UUID plan, int from, int to) {
		var loaded = store.load(database, plan);
		return Differences.between(service, said(database, loaded, from), said(database, loaded, to));
	}

	@Override
	public void close(UUID plan, String note) {
		change(plan, Action.PLAN, root -> {
			Store.closed(root.getStatus()).ifPresent(StoredPlanDesk::refuse);
			root.setClosureNote(shortened(note, LONGEST_NOTE, Messages.fieldClosure));
			root.setStatus(PlanStatus.CLOSED);
		});
	}

	@Override
	public void reopen(UUID plan) {
		change(plan, Action.PLAN, root -> {
			if (root.getStatus() != PlanStatus.CLOSED) throw new StoreException(Messages.notClosed);
			root.setStatus(root.getRevision() > 0 ? PlanStatus.ACTIVE : PlanStatus.DRAFT);
		});
	}

	@Override
	public List<Goal> goals(UUID plan) {
		return progress.goals(store.load(database, plan).root());
	}

	@Override
	public UUID record(UUID line, LocalDate on, String reading, String note) {
		return progress.record(line, on, reading, note);
	}

	@Override
	public void remove(UUID entry) {
		progress.remove(entry);
	}

	@Override
	public UUID transition(UUID student, UUID schoolYear) {
		return store.write(null, unit -> {
			var year = store.orCurrent(unit, schoolYear);
			var there = unit.list(ListQuery.select("n.ID").from("TRANSITION_NOTE n").ofStudent("n.STUDENT_ID").where("n.STUDENT_ID = ? AND n.SCHOOL_YEAR_ID = ?", student, year).orderBy("n.ID").as(r -> r.uuid(1)), person.scope());
			if (!there.isEmpty()) return there.getFirst();
			store.require(unit, Action.PLAN, student);
			var note = ReviewFactory.eINSTANCE.createTransitionNote();
			note.setStudent(References.to(DistrictPackage.Literals.STUDENT, student));
			note.setSchoolYear(References.to(DistrictPackage.Literals.SCHOOL_YEAR, year));
			school(unit, student, year).ifPresent(s -> note.setFromSchool(References.to(DistrictPackage.Literals.SCHOOL, s)));
			unit.insert(note);
			return note.getId();
		});
	}

	/** Where the student was last in a year. */
	private Optional<UUID> school(Unit unit, UUID student, UUID year) {
		return unit.list(ListQuery.select("e.SCHOOL_ID").from("ENROLLMENT e").ofStudent("e.STUDENT_ID").where("e.STUDENT_ID = ? AND e.SCHOOL_YEAR_ID = ?", student, year).orderBy("-COALESCE(e.ENTRY_DATE, DATE('1900-01-01'))", "e.ID").as(r -> r.uuid(1)), person.scope()).stream()
				.filter(Objects::nonNull).findFirst();
	}

	@Override
	public SaveResult<TransitionNote> saveTransition(Aggregate<TransitionNote> note) {
		store.require(database, Action.PLAN, References.id(note.root().getStudent()));
		note.root().setWrittenBy(person.actor().name());
		note.root().setWrittenAt(service.now());
		return database.save(person.actor(), note);
	}

	@Override
	public Optional<String> transitionRefusal(UUID note) {
		var root = database.load(TransitionNote.class, note, person.scope()).orElseThrow(() -> new StoreException(Messages.noteGone)).root();
		return store.refusal(database, Action.PLAN, References.id(root.getStudent()));
	}
}
