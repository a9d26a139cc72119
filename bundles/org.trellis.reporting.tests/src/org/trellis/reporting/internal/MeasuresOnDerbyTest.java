package org.trellis.reporting.internal;

import org.trellis.testing.Engine;

class MeasuresOnDerbyTest extends MeasuresBehaviour {
	MeasuresOnDerbyTest() {
		super(Engine.DERBY);
	}
}
