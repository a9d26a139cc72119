package org.trellis.store.internal;

import static org.trellis.store.internal.Pathways.aBadge;
import static org.trellis.store.internal.Pathways.aGoal;
import static org.trellis.store.internal.Pathways.aPathway;
import static org.trellis.store.internal.Pathways.aStage;
import static org.trellis.store.internal.Pathways.aStep;
import static org.trellis.store.internal.Pathways.evidence;
import static org.trellis.store.internal.Pathways.part;
import static org.trellis.store.internal.Pathways.parts;
import static org.trellis.store.internal.Pathways.set;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.trellis.model.base.Entity;
import org.trellis.store.internal.Pathways.Pathway;

/** Somebody who works on a pathway without a plan. The same seed does the same to the same pathway. */
final class RandomEdits {
	private final Random random;
	private final Set<UUID> stages;
	private Pathway pathway;
	private int made;

	/** @param stages the only ones that are touched; null for no limit, then the pathway's own values and the order of stages change, too */
	RandomEdits(long seed, Set<UUID> stages) {
		random = new Random(seed);
		this.stages = stages;
	}

	Pathway make() {
		pathway = aPathway("pathway");
		pathway.setId(id());
		for (int i = 0; i < 4; i++) parts(pathway, "stages").add(fresh(aStage(name())));
		edit(pathway, 30);
		return pathway;
	}

	void edit(Pathway edited, int times) {
		pathway = edited;
		List<Runnable> kinds = List.of(this::rename, this::teach, this::addStep, this::addStep, this::remove, this::moveStep, this::moveStep, this::reorder, this::giveEvidence, this::moveEvidence, this::giveBadge, this::editPathway);
		for (int i = 0; i < times; i++) kinds.get(random.nextInt(kinds.size())).run();
	}

	private String name() {
		return "n" + random.nextInt(1000) + "-" + made++;
	}

	private UUID id() {
		return new UUID(random.nextLong() & ~0xF000L | 0x4000L, random.nextLong() & 0x3FFF_FFFF_FFFF_FFFFL | 0x8000_0000_0000_0000L);
	}

	private Entity fresh(Entity entity) {
		entity.setId(id());
		return entity;
	}

	private List<Entity> stages() {
		return parts(pathway, "stages").stream().filter(s -> stages == null || stages.contains(s.getId())).toList();
	}

	private List<Entity> all() {
		var all = new ArrayList<Entity>();
		for (var stage : stages()) {
			all.add(stage);
			stage.eAllContents().forEachRemaining(o -> all.add((Entity) o));
		}
		return all;
	}

	private List<Entity> steps() {
		return all().stream().filter(Pathways::isStep).toList();
	}

	private List<Entity> owners() {
		return all().stream().filter(e -> Pathways.isStep(e) || Pathways.isStage(e)).toList();
	}

	private void any(List<Entity> of, Consumer<Entity> what) {
		if (!of.isEmpty()) what.accept(of.get(random.nextInt(of.size())));
	}

	private void put(Entity part, List<Entity> into) {
		into.add(random.nextInt(into.size() + 1), part);
	}

	private void rename() {
		any(all(), e -> set(e, "name", random.nextInt(5) == 0 ? null : name()));
	}

	@SuppressWarnings("unchecked")
	private void teach() {
		any(steps(), step -> {
			set(step, "hours", random.nextInt(9));
			var skills = (List<Object>) Pathways.get(step, "skills");
			if (skills.size() > 2) skills.clear();
			skills.add(random.nextInt(skills.size() + 1), "skill " + random.nextInt(3));
		});
	}

	private void addStep() {
		any(owners(), owner -> put(fresh(random.nextBoolean() ? aStep(name()) : aStep(name(), fresh(aStep(name())))), parts(owner, "steps")));
	}

	private void remove() {
		if (random.nextInt(4) > 0) any(steps(), EcoreUtil::remove);
		else if (stages == null) any(stages(), EcoreUtil::remove);
	}

	private void moveStep() {
		any(steps(), step -> any(owners(), owner -> {
			if (EcoreUtil.isAncestor(step, owner)) return;
			EcoreUtil.remove(step);
			put(step, parts(owner, "steps"));
		}));
	}

	private void reorder() {
		any(owners(), owner -> shuffle(parts(owner, "steps")));
	}

	private void shuffle(List<Entity> list) {
		if (list.isEmpty()) return;
		var taken = list.remove(random.nextInt(list.size()));
		put(taken, list);
	}

	private void giveEvidence() {
		any(steps(), step -> set(step, "evidence", random.nextInt(3) == 0 ? null : fresh(evidence(name()))));
	}

	private void moveEvidence() {
		any(steps(), from -> any(steps(), to -> {
			Entity one = part(from, "evidence"), other = part(to, "evidence");
			set(from, "evidence", null);
			set(to, "evidence", one);
			if (from != to) set(from, "evidence", other);
		}));
	}

	/** A badge stays with its stage: no two rows may have the same stage, not even while one save is written. */
	private void giveBadge() {
		any(stages(), stage -> set(stage, "badge", random.nextInt(3) == 0 ? null : fresh(aBadge(name()))));
	}

	private void editPathway() {
		if (stages != null) return;
		switch (random.nextInt(4)) {
		case 0 -> set(pathway, "name", name());
		case 1 -> set(pathway, "goal", random.nextInt(3) == 0 ? null : fresh(aGoal(name())));
		case 2 -> put(fresh(aStage(name(), fresh(aStep(name())))), parts(pathway, "stages"));
		default -> shuffle(parts(pathway, "stages"));
		}
	}
}
