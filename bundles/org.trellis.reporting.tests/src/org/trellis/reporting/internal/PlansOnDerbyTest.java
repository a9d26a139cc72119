package org.trellis.reporting.internal;

import org.trellis.testing.Engine;

class PlansOnDerbyTest extends PlansBehaviour {
	PlansOnDerbyTest() {
		super(Engine.DERBY);
	}
}
