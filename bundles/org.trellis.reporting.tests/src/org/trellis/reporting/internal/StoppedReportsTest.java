package org.trellis.reporting.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.trellis.reporting.internal.DesignBuilder.aDesign;

import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CountDownLatch;

import org.junit.jupiter.api.Test;
import org.trellis.reporting.ReportException;
import org.trellis.reporting.ReportFormat;
import org.trellis.reporting.Suppression;
import org.trellis.reporting.internal.ReportRun.Limits;
import org.trellis.store.Progress;
import org.trellis.testing.Engine;
import org.trellis.testing.TestStore;

/** Reports that would never end. */
class StoppedReportsTest extends WithEngine {
	private static final Limits PATIENT = new Limits(Duration.ofMinutes(1), Duration.ofSeconds(10));

	/** A person who stops when the script or the query has begun and goes on. */
	private static final class Impatient implements Progress {
		private static final List<String> WHERE_IT_GOES_ON = List.of("org.mozilla.javascript.", "org.apache.derby.", "org.postgresql.");
		private int seen;

		@Override
		public void at(String what, long done, long total) {
			// waits
		}

		@Override
		public boolean cancelled() {
			if (atWork().stream().anyMatch(t -> Arrays.stream(t.getStackTrace()).anyMatch(f -> WHERE_IT_GOES_ON.stream().anyMatch(f.getClassName()::startsWith)))) seen++;
			return seen >= 4;
		}
	}

	private ReportException stopped(DesignBuilder design, Connection connection, Limits limits, Progress progress) throws Exception {
		var folder = Files.createTempDirectory(this.folder, "report");
		var place = Files.createDirectory(folder.resolve("place"));
		var words = new ScriptWords("", "", LocalDate.of(2026, 10, 1), Locale.ENGLISH, DOMAINS, Suppression.DEFAULT);
		var form = new Renderer.Form(ReportFormat.HTML, Locale.ENGLISH, words);
		var failure = assertThrows(ReportException.class, () -> service.renderer(limits).render(design.in(folder), Map.of(), form, place.resolve("report.html"), connection, progress));
		try (var left = Files.list(place)) {
			assertEquals(List.of(), left.toList());
		}
		return failure;
	}

	private static List<Thread> atWork() {
		return Thread.getAllStackTraces().keySet().stream().filter(t -> t.getName().equals("report Test")).toList();
	}

	@Test
	void aScriptWithoutEndIsStopped() throws Exception {
		var loop = "(function(){ while (true); })()";
		var designs = List.of(aDesign().saying(loop), aDesign().saying("(function(){ for (;;) { var x = 1 } })()"), aDesign().script("initialize", "while (true);"), aDesign().script("beforeRender", "while (true);"),
				aDesign().listing(loop), aDesign().saying("(function(){ for (;;) try { for (;;); } catch (e) { } finally { for (;;); } })()"), aDesign().saying("eval('while (true);')"),
				aDesign().saying("(function again(n){ return n > 100 ? 0 : again(n + 1) + again(n + 1) })(0)"), aDesign().saying("/(x+x+)+y/.test('" + "x".repeat(60) + "')"),
				aDesign().dataSetXml("<list-property name=\"computedColumns\"><structure><property name=\"name\">c</property><expression name=\"expression\"><![CDATA[" + loop
						+ "]]></expression><property name=\"dataType\">string</property></structure></list-property>").listing("dataSetRow['c']"),
				CrosstabBuilder.ofSchools().summing(loop).design(), CrosstabBuilder.ofSchools().headed(loop).design());
		for (var design : designs) {
			// one for each, as every report has: Derby closes a connection whose thread is interrupted in it
			try (var connection = shared.schools().connection()) {
				var failure = stopped(design, connection, PATIENT, new Impatient());
				assertEquals(ReportException.Cancelled.class, failure.getClass(), failure.getMessage() + " " + design.xml());
				assertEquals(List.of(), atWork(), design.xml());
			}
		}
	}

	@Test
	void aQueryWithoutEndIsStopped() throws Exception {
		var members = "REPORTING.CLASS_MEMBERS";
		var design = aDesign().query("SELECT COUNT(*) AS N FROM %s a CROSS JOIN %s b CROSS JOIN %s c CROSS JOIN %s d".formatted(members, members, members, members)).listing("dataSetRow['N']");
		for (var engine : Engine.values()) {
			try (var database = TestStore.create(engine, folder); var connection = database.reportingConnection(TestStore.EVERYBODY)) {
				new ReportDistrict(database).withClassOf(120);
				var failure = stopped(design, connection, PATIENT, new Impatient());
				assertEquals(ReportException.Cancelled.class, failure.getClass(), failure.getMessage());
				assertEquals(List.of(), atWork());
			}
		}
	}

	@Test
	void theTimeIsLimited() throws Exception {
		try (var connection = shared.schools().connection()) {
			var failure = stopped(aDesign().saying("(function(){ while (true); })()"), connection, new Limits(Duration.ofSeconds(1), Duration.ofMinutes(1)), Progress.NONE);
			assertEquals("The report \"Test\" took longer than 1 seconds and was stopped; no file was changed.", failure.getMessage());
		}
	}

	/** For example a server that is gone, which no query can be stopped on. */
	@Test
	void whatListensToNobodyIsLeftBehind() throws Exception {
		var answer = new CountDownLatch(1);
		var silent = (Connection) Proxy.newProxyInstance(getClass().getClassLoader(), new Class<?>[] { Connection.class }, (proxy, method, arguments) -> {
			while (answer.getCount() > 0) try {
				answer.await();
			} catch (InterruptedException e) {
				// waits on, like the socket of a server that is gone
			}
			throw new SQLException("gone");
		});
		var design = aDesign().listing("dataSetRow['SCHOOL_NAME']");
		assertTrue(stopped(design, silent, new Limits(Duration.ofSeconds(1), Duration.ofMillis(200)), Progress.NONE).getMessage().contains("took longer"));
		var abandoned = atWork();
		assertEquals(1, abandoned.size());
		answer.countDown();
		for (var thread : abandoned) assertTrue(thread.isDaemon() && thread.join(Duration.ofMinutes(1)));
		try (var files = Files.walk(folder)) {
			assertTrue(files.noneMatch(f -> f.toString().endsWith(".unfinished") || f.toString().endsWith("report.html")));
		}
	}

	@Test
	void theNextReportIsNotStopped() throws Exception {
		try (var connection = shared.schools().connection()) {
			stopped(aDesign().saying("(function(){ while (true); })()"), connection, PATIENT, new Impatient());
		}
		assertEquals("3", rendered(aDesign().saying("(function(){ var n = 0; for (var i = 0; i < 300000; i++) n = n + 1; return n / 100000 })()")));
	}
}
