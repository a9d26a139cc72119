package org.trellis.resources.ui.internal;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;

import org.trellis.model.referral.ReferralState;
import org.trellis.ui.CurrentDistrict.Subscription;

/** Which referrals the view of them is to show next, asked for from elsewhere in the window. An OSGi service; used on the UI thread. */
public final class AskedReferrals {
	private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
	private ReferralState state;

	/** Those in this state are to be shown. */
	public void ask(ReferralState wanted) {
		state = wanted;
		listeners.forEach(Runnable::run);
	}

	/** What was asked for since the last call. */
	Optional<ReferralState> take() {
		var taken = Optional.ofNullable(state);
		state = null;
		return taken;
	}

	Subscription listen(Runnable listener) {
		listeners.add(listener);
		return () -> listeners.remove(listener);
	}
}
