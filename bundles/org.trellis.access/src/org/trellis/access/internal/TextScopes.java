package org.trellis.access.internal;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import org.trellis.access.Action;
import org.trellis.access.SignedIn;
import org.trellis.access.SignedIn.Who;
import org.trellis.model.access.RestrictedLabel;
import org.trellis.store.Reader;
import org.trellis.store.Scope;

/** Of whom a person may read the restricted texts of each label, as of today. */
final class TextScopes {
	private TextScopes() {
	}

	/** The person's own scope with those texts; the store looks at each statement whether what they rest on still stands. */
	static Scope.Opened of(Reader reader, SignedIn person) {
		return new Scope.Opened(person.scope(), texts(reader, person.who(), person.scope()));
	}

	private static Map<RestrictedLabel, Scope> texts(Reader reader, Who who, Scope scope) {
		return switch (who) {
		case Who.Owner owner -> Governed.is(reader) ? Map.of() : Scope.Opened.whole(scope).texts();
		case Who.OfStaff staff -> ofRights(new Rights(reader).of(staff.staff()));
		case Who.Together two -> both(texts(reader, two.who(), scope), texts(reader, new Who.OfStaff(two.other()), scope));
		case Who.Nobody nobody -> Map.of();
		};
	}

	private static Map<RestrictedLabel, Scope> ofRights(List<Right> rights) {
		var opening = new EnumMap<RestrictedLabel, List<Right>>(RestrictedLabel.class);
		for (var right : rights) if (right.allows(Action.READ_RESTRICTED)) for (var label : right.labels()) opening.computeIfAbsent(label, l -> new ArrayList<>()).add(right);
		var texts = new EnumMap<RestrictedLabel, Scope>(RestrictedLabel.class);
		opening.forEach((label, some) -> texts.put(label, Right.scope(some, Messages.noRight)));
		return texts;
	}

	private static Map<RestrictedLabel, Scope> both(Map<RestrictedLabel, Scope> one, Map<RestrictedLabel, Scope> other) {
		var texts = new EnumMap<RestrictedLabel, Scope>(RestrictedLabel.class);
		one.forEach((label, scope) -> {
			if (other.containsKey(label)) texts.put(label, new Scope.Both(scope, other.get(label)));
		});
		return texts;
	}
}
