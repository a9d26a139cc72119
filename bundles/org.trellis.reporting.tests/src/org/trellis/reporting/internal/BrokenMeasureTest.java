package org.trellis.reporting.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.trellis.access.SignedIn;
import org.trellis.reporting.Figure;
import org.trellis.reporting.Figures;
import org.trellis.reporting.Measure;
import org.trellis.reporting.Measures.Computed;
import org.trellis.reporting.Measures.Failed;
import org.trellis.reporting.Question;
import org.trellis.reporting.Shown;
import org.trellis.store.Progress;
import org.trellis.testing.Engine;
import org.trellis.testing.GivenDistrict;
import org.trellis.testing.TestRegistry;
import org.trellis.testing.TestStore;

/** What becomes of the measures of modules, of broken ones above all. */
class BrokenMeasureTest {
	@TempDir
	Path folder;

	/** A measure that cannot be computed. */
	public static final class Broken extends Invented {
		@Override
		public Figures compute(Question question) {
			throw new IllegalStateException("no such table");
		}
	}

	/** A measure as a module brings it. */
	public static class Invented implements Measure {
		@Override
		public String id() {
			return "com.example." + getClass().getSimpleName();
		}

		@Override
		public String label() {
			return "Invented";
		}

		@Override
		public String description() {
			return "Counts to 42.";
		}

		@Override
		public Kind kind() {
			return Kind.PROCESS;
		}

		@Override
		public Unit unit() {
			return Unit.COUNT;
		}

		@Override
		public Figures compute(Question question) {
			return new Figures(Figure.withoutPeople(42), Map.of());
		}
	}

	@Test
	void aBrokenMeasureIsAFailedResultWithItsPluginsNameAndTheRestGoesOn() {
		try (var database = TestStore.create(Engine.DERBY, folder)) {
			new GivenDistrict(database).year();
			var contributions = new TestRegistry(BrokenMeasureTest.class.getClassLoader()).withPluginOf(ContributedMeasures.class, "org.trellis.reporting").with("com.example.careers", "<extension point=\"org.trellis.reporting.measures\"><measure class=\"" + Broken.class.getName() + "\" order=\"1\"/><measure class=\"com.example.Missing\" order=\"2\"/><measure class=\""
					+ Invented.class.getName() + "\"/></extension>");
			var table = new ContributedMeasures(contributions.registry(), new SmallGroups()).of(database, new SignedIn(TestStore.TESTER, TestStore.EVERYBODY), Progress.NONE);
			var failed = table.results().stream().filter(r -> r instanceof Failed).map(r -> (Failed) r).toList();
			assertEquals(List.of("com.example.Broken", "com.example.Missing"), failed.stream().map(Failed::measure).toList());
			assertTrue(failed.getFirst().sentence().contains("com.example.careers") && failed.getFirst().sentence().contains("no such table"), failed.getFirst().sentence());
			assertEquals(10, table.results().stream().filter(r -> r.plugin().equals("org.trellis.reporting")).filter(r -> r instanceof Computed).count());
			var invented = table.results().stream().filter(r -> r instanceof Computed c && c.id().equals("com.example.Invented")).map(r -> (Computed) r).findFirst().orElseThrow();
			assertEquals(new Shown.Exact(42, Figure.NONE), invented.district());
		}
	}
}
