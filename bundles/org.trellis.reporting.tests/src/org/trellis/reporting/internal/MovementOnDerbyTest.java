package org.trellis.reporting.internal;

import org.trellis.testing.Engine;

class MovementOnDerbyTest extends MovementBehaviour {
	MovementOnDerbyTest() {
		super(Engine.DERBY);
	}
}
