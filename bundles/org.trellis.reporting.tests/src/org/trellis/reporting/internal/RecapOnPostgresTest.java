package org.trellis.reporting.internal;

import org.trellis.testing.Engine;

class RecapOnPostgresTest extends RecapBehaviour {
	RecapOnPostgresTest() {
		super(Engine.POSTGRESQL);
	}
}
