package org.trellis.reporting.internal;

import org.trellis.testing.Engine;

class DesignsOnPostgresTest extends DesignsBehaviour {
	DesignsOnPostgresTest() {
		super(Engine.POSTGRESQL);
	}
}
