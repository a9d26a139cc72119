package org.trellis.review.ui.internal.plans;

import java.util.Optional;

import org.eclipse.osgi.util.NLS;
import org.trellis.model.review.Plan;
import org.trellis.review.plans.PlanDesk;
import org.trellis.review.plans.Plans;
import org.trellis.review.ui.internal.student.StudentTerms;
import org.trellis.store.Aggregate;
import org.trellis.store.SaveResult;
import org.trellis.ui.OpenedDistrict;
import org.trellis.ui.editors.AggregateEditor;

/** The plan of one student for one school year (D6). Its pages are contributed at {@code org.trellis.ui.pages}. */
public final class PlanEditor extends AggregateEditor<Plan> {
	public PlanEditor() {
		super(Plan.class, "plan");
	}

	private PlanDesk desk(OpenedDistrict opened) {
		return getSite().getService(Plans.class).desk(opened.database(), opened.person());
	}

	/** Whose it is, as whoever opened it said: the plan itself knows the student by an id only. */
	@Override
	protected String title(Plan root) {
		return getEditorInput().getName();
	}

	@Override
	protected String subtitle(Plan root) {
		var status = StudentTerms.of(root.getStatus());
		return root.getRevision() == 0 ? NLS.bind(Messages.subtitleDraft, status) : NLS.bind(Messages.subtitle, status, root.getRevision());
	}

	@Override
	protected Optional<String> refusal(OpenedDistrict opened, Plan root) {
		return desk(opened).refusal(root.getId());
	}

	@Override
	protected SaveResult<Plan> write(OpenedDistrict opened, Aggregate<Plan> aggregate) {
		return desk(opened).save(aggregate);
	}
}
