package org.trellis.checks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.function.Consumer;

import org.junit.jupiter.api.Test;
import org.trellis.checks.internal.ContributedChecks;
import org.trellis.store.Database;
import org.trellis.store.Progress;
import org.trellis.store.Scope;
import org.trellis.testing.TestRegistry;
import org.trellis.testing.TestStore;

/** Checks of plug-ins, the bad ones included. */
class ContributedChecksTest {
	private static List<CheckResult> run(Progress progress, String... classes) {
		var registry = new TestRegistry(ContributedChecksTest.class.getClassLoader()).with("org.trellis.checks", "<?eclipse version=\"3.4\"?><plugin><extension-point id=\"org.trellis.checks\" name=\"Checks\"/></plugin>");
		for (var type : classes) registry.with("com.example", "<extension point=\"org.trellis.checks\"><check class=\"" + type + "\"/></extension>");
		return new ContributedChecks(registry.registry()).run(null, TestStore.EVERYBODY, progress);
	}

	@Test
	void aCheckThatFailsIsAResultOfItsOwnAndTheRestGoesOn() {
		var results = run(Progress.NONE, Throws.class.getName(), "com.example.Missing", LinksToNothing.class.getName(), Finds.class.getName());
		assertEquals(List.of("The check com.example.LinksToNothing of plug-in com.example failed: com/example/Gone", "The check com.example.Missing of plug-in com.example failed: com.example.Missing cannot be made",
				"The check com.example.Throws of plug-in com.example failed: the table is gone"), results.stream().filter(CheckResult.Failed.class::isInstance).map(r -> ((CheckResult.Failed) r).sentence()).toList());
		var ran = assertInstanceOf(CheckResult.Ran.class, results.getLast());
		assertEquals(Checks.KEPT + 5, ran.total());
		assertEquals(Checks.KEPT, ran.findings().size());
	}

	@Test
	void aCheckThatTellsTooLittleOfItselfOrRecursesWithoutEndStopsNoOther() {
		var registry = new TestRegistry(ContributedChecksTest.class.getClassLoader()).with("org.trellis.checks", "<?eclipse version=\"3.4\"?><plugin><extension-point id=\"org.trellis.checks\" name=\"Checks\"/></plugin>");
		registry.with("com.example", "<extension point=\"org.trellis.checks\"><check/></extension>");
		for (var type : List.of(WithoutSeverity.class, Recurses.class, Asserts.class, Finds.class)) registry.with("com.example", "<extension point=\"org.trellis.checks\"><check class=\"" + type.getName() + "\"/></extension>");
		var results = new ContributedChecks(registry.registry()).run(null, TestStore.EVERYBODY, Progress.NONE);
		var failed = results.stream().filter(CheckResult.Failed.class::isInstance).map(r -> ((CheckResult.Failed) r).sentence()).toList();
		assertEquals(4, failed.size(), failed.toString());
		assertTrue(failed.contains("The check " + WithoutSeverity.class.getName() + " of plug-in com.example failed: it has no severity"), failed.toString());
		assertTrue(failed.contains("The check com.example.Recurses of plug-in com.example failed: StackOverflowError"), failed.toString());
		assertTrue(failed.contains("The check com.example.Asserts of plug-in com.example failed: cannot be"), failed.toString());
		assertTrue(failed.stream().anyMatch(f -> f.startsWith("The check without a class of plug-in com.example failed: ")), failed.toString());
		assertInstanceOf(CheckResult.Ran.class, results.getLast());
	}

	@Test
	void whoCancelsGetsTheResultsSoFar() {
		var progress = new Progress() {
			private int asked;

			@Override
			public void at(String what, long done, long total) {
			}

			@Override
			public boolean cancelled() {
				return asked++ > 0;
			}
		};
		assertEquals(1, run(progress, Finds.class.getName(), Throws.class.getName()).size());
	}

	/** For the tests. */
	abstract static class Example implements Check {
		@Override
		public String id() {
			return "com.example." + getClass().getSimpleName();
		}

		@Override
		public Severity severity() {
			return Severity.HINT;
		}

		@Override
		public String what() {
			return "Something";
		}

		@Override
		public String why() {
			return "Because.";
		}

		@Override
		public String howToFix() {
			return "Do it.";
		}
	}

	/** Finds more than are kept. */
	public static final class Finds extends Example {
		@Override
		public void run(Database database, Scope scope, Consumer<CheckFinding> found) {
			for (var i = 0; i < Checks.KEPT + 5; i++) found.accept(CheckFinding.of("Finding " + i + "."));
		}
	}

	/** Breaks off. */
	public static final class Throws extends Example {
		@Override
		public void run(Database database, Scope scope, Consumer<CheckFinding> found) {
			found.accept(CheckFinding.of("Lost with the rest."));
			throw new IllegalStateException("the table is gone");
		}
	}

	/** Does not say how much its findings matter. */
	public static final class WithoutSeverity extends Example {
		@Override
		public Severity severity() {
			return null;
		}

		@Override
		public void run(Database database, Scope scope, Consumer<CheckFinding> found) {
			found.accept(CheckFinding.of("Something."));
		}
	}

	/** Never comes back. */
	public static final class Recurses extends Example {
		@Override
		public void run(Database database, Scope scope, Consumer<CheckFinding> found) {
			run(database, scope, found.andThen(f -> run(database, scope, found)));
		}
	}

	/** Is surprised. */
	public static final class Asserts extends Example {
		@Override
		public void run(Database database, Scope scope, Consumer<CheckFinding> found) {
			throw new AssertionError("cannot be");
		}
	}

	/** Was built against something else. */
	public static final class LinksToNothing extends Example {
		@Override
		public void run(Database database, Scope scope, Consumer<CheckFinding> found) {
			throw new NoClassDefFoundError("com/example/Gone");
		}
	}
}
