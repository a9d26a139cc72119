package org.trellis.reporting.internal;

/** How often students were asked into a service. */
public final class ServicesReferred extends ReferralCount {
	static final String ID = "org.trellis.reporting.servicesReferred";

	public ServicesReferred() {
		super("servicesReferred", Messages.measureReferred, Messages.measureReferredWhat, "<> 'DRAFTED'");
	}
}
