package org.trellis.reporting.internal;

import org.trellis.testing.Engine;

class MeasuresOnPostgresTest extends MeasuresBehaviour {
	MeasuresOnPostgresTest() {
		super(Engine.POSTGRESQL);
	}
}
