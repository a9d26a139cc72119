package org.trellis.reporting.internal;

/** How often a service was given that a student had been asked into. */
public final class ServicesDelivered extends ReferralCount {
	public ServicesDelivered() {
		super("servicesDelivered", Messages.measureDelivered, Messages.measureDeliveredWhat, "IN ('STARTED', 'COMPLETED')");
	}

	@Override
	public String partOf() {
		return ServicesReferred.ID;
	}
}
