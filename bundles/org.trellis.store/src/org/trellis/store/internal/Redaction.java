package org.trellis.store.internal;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.trellis.model.access.RestrictedLabel;
import org.trellis.model.base.Entity;
import org.trellis.store.Restricted;
import org.trellis.store.Scope;
import org.trellis.store.internal.Snapshot.State;

/**
 * Puts {@link Restricted#REDACTED} in place of the restricted texts of what was loaded, before anybody gets it. A text is left where the scope opens its
 * label for the student whom the root is about; of a root about several, where it opens the label for the whole district.
 */
final class Redaction {
	private final Mapping mapping;
	private final Dialect dialect;
	private final ScopeRules scopes;
	private final Values values;

	Redaction(Mapping mapping, Dialect dialect, ScopeRules scopes) {
		this.mapping = mapping;
		this.dialect = dialect;
		this.scopes = scopes;
		values = new Values(dialect);
	}

	/** @param known states that the reader has already: what is in them is told nothing by being left; never null */
	void apply(Connection connection, Table table, Collection<? extends Entity> roots, Scope scope, Map<UUID, State> known) throws SQLException {
		if (roots.isEmpty() || !mapping.holdsRestricted(table)) return;
		var open = new OpenRoots(connection, table, roots.stream().map(Entity::getId).toList(), scope);
		for (var root : roots) {
			redact(root, root.getId(), open, known);
			for (var parts = root.eAllContents(); parts.hasNext();) redact((Entity) parts.next(), root.getId(), open, known);
		}
	}

	private void redact(Entity thing, UUID root, OpenRoots open, Map<UUID, State> known) throws SQLException {
		for (var feature : mapping.restricted(mapping.of(thing.eClass()))) {
			var text = thing.eGet(feature);
			if (text == null || text.equals("") || isKnown(thing, feature, text, known) || open.of(Annotations.label(feature, thing::eGet)).contains(root)) continue;
			thing.eSet(feature, Restricted.REDACTED);
		}
	}

	private static boolean isKnown(Entity thing, EStructuralFeature feature, Object text, Map<UUID, State> known) {
		var state = known.get(thing.getId());
		return state != null && text.equals(state.values().get(feature));
	}

	/** The roots of which the texts of a label are given; asked for once a label. */
	private final class OpenRoots {
		private final Connection connection;
		private final Table table;
		private final List<UUID> roots;
		private final Map<RestrictedLabel, Scope> texts;
		private final Map<RestrictedLabel, Set<UUID>> found = new EnumMap<>(RestrictedLabel.class);

		OpenRoots(Connection connection, Table table, List<UUID> roots, Scope scope) {
			this.connection = connection;
			this.table = table;
			this.roots = roots;
			texts = scope instanceof Scope.Opened opened ? opened.texts() : Map.of();
		}

		Set<UUID> of(RestrictedLabel label) throws SQLException {
			var known = found.get(label);
			if (known == null) found.put(label, known = ask(texts.get(label)));
			return known;
		}

		private Set<UUID> ask(Scope scope) throws SQLException {
			if (scope == null) return Set.of();
			var condition = scopes.ofTexts(table, scope);
			if (condition == Condition.NEVER) return Set.of();
			if (condition.isNone()) return Set.copyOf(roots);
			var open = new HashSet<UUID>();
			for (var chunk : InList.chunks(roots)) try (var statement = connection.prepareStatement("SELECT t.ID FROM " + table.name + " t WHERE " + InList.condition("t.ID", chunk.size()) + " AND " + condition.sql())) {
				int next = InList.bind(dialect, statement, 1, chunk);
				for (var parameter : condition.parameters()) values.bind(statement, next++, parameter);
				try (var result = statement.executeQuery()) {
					while (result.next()) open.add(dialect.uuid(result, 1));
				}
			}
			return open;
		}
	}
}
