package org.trellis.reporting.internal;

import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.trellis.model.Domain;
import org.trellis.model.Domains;
import org.trellis.reporting.ReportException;
import org.trellis.reporting.ReportFormat;
import org.trellis.reporting.Suppression;
import org.trellis.store.Database;
import org.trellis.store.Progress;
import org.trellis.testing.Engine;

/** Tests with the real engine, one for all classes. */
@ExtendWith(OfAllTests.Given.class)
abstract class WithEngine {
	static final Domains DOMAINS = Domains.of(List.of(new Domain("academic", "Academic", 10, 'a'), new Domain("social", "Social", 20, 's'), new Domain("health", "Health", 30, 'h'),
			new Domain("family", "Family", 40, 'f'), new Domain("career", "Career readiness", 50, 'c')));

	static OfAllTests shared;
	static ReportService service;

	@TempDir
	Path folder;

	@BeforeAll
	static void start() {
		service = shared.service();
	}

	/** The district with class 3A that all tests read and none changes. */
	static Database class3A(Engine engine) {
		return shared.district(engine);
	}

	/** What a design of somebody else's shows on two schools. */
	String rendered(DesignBuilder design, Map<String, ?> parameters) throws SQLException {
		try (var connection = shared.schools().connection()) {
			return rendered(design, parameters, connection);
		}
	}

	String rendered(DesignBuilder design) throws SQLException {
		return rendered(design, Map.of());
	}

	private String rendered(DesignBuilder design, Map<String, ?> parameters, Connection connection) {
		var words = new ScriptWords("Test District", "", LocalDate.of(2026, 10, 1), Locale.ENGLISH, DOMAINS, Suppression.DEFAULT);
		var file = folder.resolve("report.html");
		service.renderer().render(design.in(folder), parameters, new Renderer.Form(ReportFormat.HTML, Locale.ENGLISH, words), file, connection, Progress.NONE);
		return ReadBack.of(file);
	}

	/** The sentence with which a design is refused or fails. */
	String sentence(DesignBuilder design) {
		return assertThrows(ReportException.class, () -> rendered(design)).getMessage();
	}
}
