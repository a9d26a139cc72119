package org.trellis.bench;

/** One of the things that are measured without a window; each in a process of its own. */
interface Part {
	void measure(Bench bench) throws Exception;
}
