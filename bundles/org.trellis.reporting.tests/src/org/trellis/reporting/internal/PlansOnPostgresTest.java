package org.trellis.reporting.internal;

import org.trellis.testing.Engine;

class PlansOnPostgresTest extends PlansBehaviour {
	PlansOnPostgresTest() {
		super(Engine.POSTGRESQL);
	}
}
