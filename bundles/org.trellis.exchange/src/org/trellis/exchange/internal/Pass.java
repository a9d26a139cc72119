package org.trellis.exchange.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.osgi.util.NLS;
import org.trellis.exchange.ImportFormat;
import org.trellis.exchange.ImportReport.Advice;
import org.trellis.exchange.ImportReport.FieldChange;
import org.trellis.exchange.ImportReport.Guard;
import org.trellis.exchange.Proposal;
import org.trellis.exchange.Reason;
import org.trellis.exchange.WhenMissing.IsRemovedWithin;
import org.trellis.model.base.Entity;
import org.trellis.model.district.DistrictPackage;
import org.trellis.model.exchange.ChangeKind;
import org.trellis.store.Aggregate;
import org.trellis.store.Ids;
import org.trellis.store.ListQuery;
import org.trellis.store.Progress;
import org.trellis.store.Reader;
import org.trellis.store.Scope;

/**
 * Compares everything that was read with the database, class by class, a few hundred things at a time, and hands what differs to a
 * target. The dry run and the commit are the same pass with another target, so that they cannot come to different results.
 */
final class Pass {
	private static final int CHUNK = 500;

	private final Reader reader;
	private final Scope scope;
	private final Spool spool;
	private final Collector read;
	private final Account account;
	private final Target target;
	private final Progress progress;
	private final String source;
	private final LocalDate today;
	private final Ids ids = new Ids();
	private final Identities identities;
	private final Adoptions adoptions;
	private final Weaver weaver;
	private final InUse inUse;
	private final Relisting relisting;
	private final Dropping dropping;
	private final Unassigned unassigned;
	private final DropGuard guard;
	private final List<String> sentences = new ArrayList<>();
	private List<Advice> advice = List.of();

	Pass(Reader reader, Scope scope, UUID district, ImportFormat format, String source, int allowDropPercent, Spool spool, Collector read, Account account, Target target, LocalDate today, Set<LocalDate> daysOfDropping, Referers referers, Progress progress) {
		this.reader = reader;
		this.scope = scope;
		this.spool = spool;
		this.read = read;
		this.account = account;
		this.target = target;
		this.source = source;
		this.today = today;
		this.progress = progress;
		var listings = format.listings();
		identities = new Identities(reader, scope, source, listings);
		adoptions = new Adoptions(reader, scope, source, district);
		weaver = new Weaver(identities, account, district, daysOfDropping);
		guard = new DropGuard(allowDropPercent);
		relisting = new Relisting(reader, scope);
		inUse = new InUse(reader, scope, referers, account);
		dropping = new Dropping(listings, read, identities.derived(), account, guard, today, inUse);
		unassigned = new Unassigned(listings, read, today);
	}

	/** @return why the guard does not let this through; null when it does */
	Guard run() {
		for (var type : ClassOrder.of(spool.roots())) new ForClass(type).run();
		advice = unassigned.advice(reader, scope);
		return guard.refusal();
	}

	List<Advice> advice() {
		return advice;
	}

	List<String> sentences() {
		return sentences;
	}

	/** The pass over the things of one class. */
	private final class ForClass {
		private final EClass type;
		private final Class<? extends Entity> javaType;
		/** Things that were there and that the files name; what is missing is sought among the others. */
		private final IdSet met = new IdSet();
		/** Things that the import made; within a commit, queries see them. */
		private final IdSet made = new IdSet();
		private final boolean anyBefore;
		private final String currentYear;

		@SuppressWarnings("unchecked")
		ForClass(EClass type) {
			this.type = type;
			javaType = (Class<? extends Entity>) type.getInstanceClass();
			anyBefore = identities.anyBefore(type);
			currentYear = type == CurrentYear.TYPE ? CurrentYear.choose(read.schoolYears(), reader, scope, today) : null;
		}

		void run() {
			int partitions = spool.partitionsOf(type);
			var waiting = new ArrayList<Group>();
			for (int i = 0; i < partitions; i++) {
				waiting.addAll(groups(spool.partition(type, i)));
				boolean last = i == partitions - 1;
				if (waiting.size() < CHUNK && !last) continue;
				SelfOrder.sort(type, waiting);
				for (int from = 0; from < waiting.size(); from += CHUNK) {
					if (progress.cancelled()) throw new ImportCancelled();
					chunk(waiting.subList(from, Math.min(waiting.size(), from + CHUNK)));
				}
				waiting.clear();
				progress.at(NLS.bind(Messages.progressComparing, Names.inSentence(type.getName())), i + 1L, partitions);
			}
			missing();
		}

		private Collection<Group> groups(List<Proposal> proposals) {
			var groups = new LinkedHashMap<String, Group>();
			for (var proposal : proposals) {
				var group = groups.computeIfAbsent(proposal.rootKey(), Group::new);
				if (!group.add(proposal)) account.reject(proposal, null, proposal.key(), Reasons.listedTwice(group.listed.place().line(), group.listed.place().file()));
			}
			return groups.values();
		}

		private void chunk(List<Group> groups) {
			identities.lookUpThings(type, groups.stream().map(g -> g.key).toList());
			lookUpReferences(groups);
			groups.forEach(this::adopt);
			var present = new HashMap<UUID, Aggregate<? extends Entity>>();
			var known = groups.stream().map(g -> identities.id(type, g.key)).filter(Objects::nonNull).toList();
			if (!known.isEmpty()) for (var aggregate : reader.loadAll(javaType, known, scope)) present.put(aggregate.root().getId(), aggregate);
			var relisted = relisted(groups, present);
			for (var group : groups) {
				var aggregate = present.get(identities.id(type, group.key));
				if (aggregate != null) compare(group, aggregate, relisted.get(aggregate.root().getId()));
				else make(group);
			}
			target.write();
		}

		/** What an import dropped and is listed again, as it was before; unless the files say themselves what it is now. */
		private Map<UUID, Entity> relisted(List<Group> groups, Map<UUID, Aggregate<? extends Entity>> present) {
			var becomes = dropping.becomes(type);
			if (becomes == null) return Map.of();
			var dropped = new ArrayList<UUID>();
			for (var group : groups) {
				var aggregate = present.get(identities.id(type, group.key));
				if (aggregate == null || group.listed == null || group.listed.rejected() || !becomes.value().equals(aggregate.root().eGet(becomes.feature()))) continue;
				if (group.saying().stream().flatMap(p -> p.values().stream()).noneMatch(v -> v.feature() == becomes.feature() && !v.initial())) dropped.add(aggregate.root().getId());
			}
			return dropped.isEmpty() ? Map.of() : relisting.beforeDropping(type, dropped);
		}

		private void lookUpReferences(List<Group> groups) {
			var keys = new HashMap<EClass, Set<String>>();
			for (var group : groups) {
				for (var row : group.saying()) collect(row, keys);
				for (var row : group.parts) collect(row, keys);
			}
			keys.forEach(identities::lookUp);
		}

		private void collect(Proposal row, Map<EClass, Set<String>> keys) {
			for (var value : row.values()) if (value.feature() instanceof EReference reference) {
				var ofType = keys.computeIfAbsent(reference.getEReferenceType(), t -> new HashSet<>());
				if (value.value() instanceof List<?> list) list.forEach(k -> ofType.add((String) k));
				else ofType.add((String) value.value());
			}
		}

		private void adopt(Group group) {
			if (identities.id(type, group.key) != null || group.making().isEmpty()) return;
			var values = new HashMap<EStructuralFeature, Object>();
			for (var row : group.making()) for (var v : row.values())
				values.putIfAbsent(v.feature(), v.feature() instanceof EReference r && v.value() instanceof String key ? identities.id(r.getEReferenceType(), key) : v.value());
			var id = adoptions.take(group.makingListing(), values);
			if (id == null) return;
			identities.put(type, group.key, id);
			target.adopt(type, id, group.key);
		}

		private void make(Group group) {
			if (group.making().isEmpty()) {
				rejectAll(group);
				return;
			}
			if (type == DistrictPackage.Literals.DISTRICT) {
				account.reject(group.leading(), null, group.key, Reasons.oneDistrict());
				return;
			}
			var values = weaver.values(group, true);
			if (values == null) {
				rejectParts(group, Reasons.ownerRejected(type));
				return;
			}
			var derived = group.makingListing().derived();
			var edit = weaver.make(type, derived ? identities.derived().id(group.makingListing(), group.key) : ids.next());
			weaver.set(edit, edit.root, values);
			identities.put(type, group.key, edit.root.getId());
			if (anyBefore) made.add(edit.root.getId());
			account.added(group.place(), type.getName(), group.key);
			sayWhyMade(group);
			if (group.key.equals(currentYear)) edit.root.eSet(CurrentYear.CURRENT, true);
			weaver.parts(group, edit);
			unassigned.look(group, edit.root);
			target.make(edit.root, derived ? null : group.key);
		}

		private void sayWhyMade(Group group) {
			if (group.listed == null) group.mentions.stream().map(Proposal::ifMade).filter(Objects::nonNull).findFirst().ifPresent(s -> sentences.add(s.replace("%,d", Numbers.text(group.mentions.size()))));
		}

		private void rejectAll(Group group) {
			var reason = group.listed != null ? Reasons.ownerRejected(type) : Reasons.joinsNothing(type);
			for (var row : group.additions) if (!row.rejected()) account.reject(row, null, group.key, reason);
			rejectParts(group, reason);
		}

		private void rejectParts(Group group, Reason reason) {
			for (var row : group.parts) if (!row.rejected()) account.reject(row, null, group.key, reason);
		}

		/** @param before how it was before it was dropped, where it is listed again; else null */
		private void compare(Group group, Aggregate<? extends Entity> aggregate, Entity before) {
			var edit = new Edit(aggregate.root(), false);
			met.add(edit.root.getId());
			var changes = new ArrayList<FieldChange>(weaver.set(edit, edit.root, weaver.values(group, false)));
			if (before != null) changes.add(edit.set(edit.root, dropping.becomes(type).feature(), before.eGet(dropping.becomes(type).feature())));
			if (group.key.equals(currentYear)) changes.add(edit.set(edit.root, CurrentYear.CURRENT, true));
			boolean dropped = drop(group, edit);
			if (!dropped && group.leading() != null) account.compared(group.place(), type.getName(), group.key, changes);
			var seen = weaver.parts(group, edit);
			dropping.parts(edit, group.key, dropping.partsOf(type), seen);
			unassigned.look(group, edit.root);
			if (edit.isChanged()) target.change(aggregate, dropped ? ChangeKind.DROPPED : ChangeKind.CHANGED, edit.before());
		}

		private boolean drop(Group group, Edit edit) {
			var listing = dropping.thingsOf(type);
			if (listing == null) return false;
			if (group.listed == null) return dropping.thing(listing, edit, group.key);
			dropping.present(listing);
			return false;
		}

		/** What this source has brought and the files do not name at all. */
		private void missing() {
			if (!anyBefore) return;
			var things = dropping.thingsOf(type);
			var parts = dropping.partsOf(type);
			if (things != null && things.whenMissing() instanceof IsRemovedWithin within) {
				var removal = new EventRemoval(reader, scope, source, identities, account, guard, target, inUse);
				removal.remove(things, within, read, met, made);
				return;
			}
			if (things == null && parts.isEmpty()) return;
			var left = new LinkedHashMap<UUID, String>();
			var query = ListQuery.select("x.ENTITY_ID, x.EXTERNAL_VALUE").from("EXTERNAL_ID x").ofWholeDistrict().where("x.ENTITY_TYPE = ?", type.getName()).where("x.SOURCE = ?", source).as(r -> Map.entry(r.uuid(1), r.text(2)));
			reader.forEach(query, scope, e -> {
				if (!met.contains(e.getKey()) && !made.contains(e.getKey())) left.put(e.getKey(), e.getValue());
			});
			var all = new ArrayList<>(left.keySet());
			for (int from = 0; from < all.size(); from += CHUNK) {
				if (progress.cancelled()) throw new ImportCancelled();
				for (var aggregate : reader.loadAll(javaType, all.subList(from, Math.min(all.size(), from + CHUNK)), scope)) {
					var edit = new Edit(aggregate.root(), false);
					boolean dropped = things != null && dropping.thing(things, edit, left.get(edit.root.getId()));
					dropping.parts(edit, left.get(edit.root.getId()), parts, Set.of());
					if (edit.isChanged()) target.change(aggregate, dropped ? ChangeKind.DROPPED : ChangeKind.CHANGED, edit.before());
				}
				target.write();
			}
		}
	}
}
