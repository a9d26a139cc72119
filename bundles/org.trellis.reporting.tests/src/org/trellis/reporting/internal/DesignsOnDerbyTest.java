package org.trellis.reporting.internal;

import org.trellis.testing.Engine;

class DesignsOnDerbyTest extends DesignsBehaviour {
	DesignsOnDerbyTest() {
		super(Engine.DERBY);
	}
}
