package org.trellis.reporting.internal;

import org.trellis.testing.Engine;

class RecapOnDerbyTest extends RecapBehaviour {
	RecapOnDerbyTest() {
		super(Engine.DERBY);
	}
}
