package org.trellis.resources.ui.internal;

/** Ids of the context help of this perspective; the texts stand in org.trellis.doc. */
final class HelpIds {
	static final String MAP = "org.trellis.resources.ui.map";
	static final String CELL = "org.trellis.resources.ui.cell";
	static final String DIRECTORY = "org.trellis.resources.ui.directory";
	static final String SERVICE = "org.trellis.resources.ui.service";
	static final String PROVIDER = "org.trellis.resources.ui.provider";
	static final String MATCH = "org.trellis.resources.ui.match";
	static final String REFERRAL = "org.trellis.resources.ui.referral";
	static final String REFER = "org.trellis.resources.ui.refer";
	static final String REFERRALS = "org.trellis.resources.ui.referrals";
	static final String PROSPECTS = "org.trellis.resources.ui.prospects";

	private HelpIds() {
	}
}
