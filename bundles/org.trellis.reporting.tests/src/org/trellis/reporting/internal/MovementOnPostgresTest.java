package org.trellis.reporting.internal;

import org.trellis.testing.Engine;

class MovementOnPostgresTest extends MovementBehaviour {
	MovementOnPostgresTest() {
		super(Engine.POSTGRESQL);
	}
}
