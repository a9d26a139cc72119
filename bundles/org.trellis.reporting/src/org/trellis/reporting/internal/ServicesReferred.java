package org.trellis.reporting.internal;

/** How often students were asked into a service. */
public final class ServicesReferred extends ReferralCount {
	public ServicesReferred() {
		super("servicesReferred", Messages.measureReferred, Messages.measureReferredWhat, "<> 'DRAFTED'");
	}
}
