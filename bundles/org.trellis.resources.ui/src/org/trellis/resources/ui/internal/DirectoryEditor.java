package org.trellis.resources.ui.internal;

import java.util.Optional;

import org.eclipse.osgi.util.NLS;
import org.trellis.access.Access;
import org.trellis.access.Action;
import org.trellis.access.Decision;
import org.trellis.access.Subject;
import org.trellis.model.base.Entity;
import org.trellis.store.Aggregate;
import org.trellis.store.SaveResult;
import org.trellis.ui.OpenedDistrict;
import org.trellis.ui.editors.AggregateEditor;

/** Something of the directory, which everybody reads and who has the right to writes (D11, D13). */
abstract class DirectoryEditor<T extends Entity> extends AggregateEditor<T> {
	DirectoryEditor(Class<T> type, String pages) {
		super(type, pages);
	}

	@Override
	protected Optional<String> refusal(OpenedDistrict opened, T root) {
		return access().may(opened.database(), opened.person(), Action.DIRECTORY, new Subject.OfDistrict()) instanceof Decision.Refused no ? Optional.of(NLS.bind(Messages.onlyRead, no.reason(), no.whatToDo())) : Optional.empty();
	}

	@Override
	protected SaveResult<T> write(OpenedDistrict opened, Aggregate<T> aggregate) {
		access().require(opened.database(), opened.person(), Action.DIRECTORY, new Subject.OfDistrict());
		return super.write(opened, aggregate);
	}

	private Access access() {
		return getSite().getService(Access.class);
	}
}
