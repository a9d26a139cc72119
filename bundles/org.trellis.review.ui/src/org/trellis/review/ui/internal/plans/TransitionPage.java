package org.trellis.review.ui.internal.plans;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.eclipse.swt.widgets.Composite;
import org.trellis.model.district.DistrictPackage;
import org.trellis.model.review.TransitionNote;
import org.trellis.review.ui.internal.restricted.RestrictedNotes;
import org.trellis.store.ListQuery;
import org.trellis.store.References;
import org.trellis.store.Restricted;
import org.trellis.ui.editors.EditorPage;
import org.trellis.ui.editors.PageContext;
import org.trellis.ui.forms.Check;
import org.trellis.ui.forms.Form;

/** The one form of a transition note. */
public final class TransitionPage implements EditorPage<TransitionNote> {
	private static final int NOTE = 4000;
	private static final int LINES = 8;

	private Form<TransitionNote> form;

	private record School(UUID id, String name) {
	}

	@Override
	public void create(Composite parent, PageContext<TransitionNote> context) {
		var schools = ListQuery.select("k.ID, k.NAME").from("SCHOOL k").withoutPeople().orderBy("k.NAME", "k.ID").as(r -> new School(r.uuid(1), r.text(2)));
		context.read(Messages.readSchools, (database, scope) -> database.list(schools, scope), found -> show(parent, context, found));
	}

	private void show(Composite parent, PageContext<TransitionNote> context, List<School> schools) {
		Map<UUID, String> names = new HashMap<>();
		schools.forEach(s -> names.put(s.id, s.name));
		form = Form.on(parent, context.editing()) //
				.shown(Messages.fromSchool, n -> names.get(References.id(n.getFromSchool()))) //
				.<UUID> choice(Messages.toSchool, n -> References.id(n.getToSchool()), (n, id) -> n.setToSchool(id == null ? null : References.to(DistrictPackage.Literals.SCHOOL, id)), schools.stream().map(School::id).toList(), names::get) //
				.note(Messages.transitionNote, LINES, TransitionNote::getNote, TransitionNote::setNote, Check.atMost(NOTE));
		// nobody types over what he has not read
		if (Restricted.isRedacted(context.editing().root().getRestrictedNote())) form.shown(Messages.transitionRestricted, n -> RestrictedNotes.shown(n.getRestrictedNote()));
		else form.note(Messages.transitionRestricted, LINES, TransitionNote::getRestrictedNote, TransitionNote::setRestrictedNote, Check.atMost(NOTE));
		form.hint(Messages.transitionHint);
		parent.layout(true, true);
	}

	@Override
	public boolean setFocus() {
		return form != null && form.setFocus();
	}
}
