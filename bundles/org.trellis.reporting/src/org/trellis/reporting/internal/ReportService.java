package org.trellis.reporting.internal;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

import org.eclipse.core.runtime.IExtensionRegistry;
import org.eclipse.osgi.util.NLS;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.trellis.access.Access;
import org.trellis.access.Action;
import org.trellis.access.SignedIn;
import org.trellis.access.Subject;
import org.trellis.model.Domains;
import org.trellis.reporting.ReportDescription;
import org.trellis.reporting.ReportException;
import org.trellis.reporting.ReportRequest;
import org.trellis.reporting.ReportRequest.Use;
import org.trellis.reporting.Reports;
import org.trellis.reporting.Suppression;
import org.trellis.store.Database;
import org.trellis.store.Progress;

/** Finds the report, reads the parameters, and has the engine make it from what the reader may see. */
public final class ReportService implements Reports, AutoCloseable {
	/** Our library, texts and designs. */
	private static final String FOLDER = "reports/";
	/** Far beyond what the reports of a large district take; who waits can stop before. */
	private static final ReportRun.Limits LIMITS = new ReportRun.Limits(Duration.ofMinutes(30), Duration.ofSeconds(5));

	private final BundleContext bundles;
	private final Domains domains;
	private final Suppression suppression;
	private final Access access;
	private final ReportCatalogue catalogue;
	private BirtEngine engine;

	public ReportService(IExtensionRegistry registry, Domains domains, Suppression suppression, Access access, BundleContext bundles) {
		this.bundles = bundles;
		this.domains = domains;
		this.suppression = suppression;
		this.access = access;
		catalogue = new ReportCatalogue(registry, bundles);
	}

	@Override
	public List<ReportDescription> catalogue() {
		return catalogue.entries().stream().map(ReportCatalogue.Entry::description).toList();
	}

	@Override
	public List<BrokenReport> broken() {
		return catalogue.broken();
	}

	@Override
	public void render(ReportRequest request, Database database, SignedIn reader, Progress progress) {
		var entry = catalogue.entry(request.reportId());
		if (request.use() == Use.TAKE_OUT) access.require(database, reader, Action.EXPORT, new Subject.OfAllInSight());
		try {
			var connection = database.reportingConnection(reader.scope());
			try {
				var parameters = ParameterValues.of(entry.description(), request.parameters(), connection);
				var words = new ScriptWords(districtName(connection), subject(parameters, request.locale()), LocalDate.now(), request.locale(), domains, suppression.threshold(database, reader.scope()));
				renderer().render(entry.design(), parameters.values(), new Renderer.Form(request.format(), request.locale(), words), request.file(), connection, progress);
			} finally {
				giveBack(connection);
			}
		} catch (SQLException e) {
			throw new ReportException(NLS.bind(Messages.reportNotMade, entry.description().name(), Reason.of(e) + "."), e);
		}
	}

	/** Derby closes a connection only when it is done with what it was asked, and a query that it still makes ready knows no stop: nobody waits for that. */
	private static void giveBack(Connection connection) throws SQLException {
		var failure = new SQLException[1];
		var thread = Thread.ofPlatform().daemon().name("connection of a report").start(() -> {
			try {
				connection.close();
			} catch (SQLException e) {
				failure[0] = e;
			}
		});
		try {
			if (thread.join(LIMITS.grace()) && failure[0] != null) throw failure[0];
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
		}
	}

	private static String districtName(Connection connection) throws SQLException {
		try (var statement = connection.prepareStatement("SELECT DISTRICT_NAME FROM REPORTING.DISTRICTS"); var result = statement.executeQuery()) {
			return result.next() ? result.getString(1) : "";
		}
	}

	/** What the page head says that the report is about; without a school and a class, the whole district. */
	private static String subject(ParameterValues.Read parameters, Locale locale) {
		var names = new ArrayList<>(parameters.subject());
		if (!parameters.narrowed()) names.addFirst(ResourceBundle.getBundle("reports.reports", locale, ReportService.class.getClassLoader()).getString("wholeDistrict"));
		return String.join(", ", names);
	}

	Renderer renderer() {
		return renderer(LIMITS);
	}

	Renderer renderer(ReportRun.Limits limits) {
		return new Renderer(engine(), suppression, own(bundles.getBundle()), limits);
	}

	synchronized BirtEngine engine() {
		if (engine == null) engine = new BirtEngine(bundles, own(bundles.getBundle()).file("fontsConfig.xml"), workFolders());
		return engine;
	}

	/** One for each user, because the program may be shared by the users of a computer. */
	private Path workFolders() {
		return bundles.getDataFile("engines-" + System.getProperty("user.name").replaceAll("\\W", "_")).toPath();
	}

	static DesignSource.Folder own(Bundle bundle) {
		return name -> bundle.getEntry(FOLDER + name);
	}

	/** Called when the program ends. */
	@Override
	public synchronized void close() {
		if (engine != null) engine.close();
		engine = null;
	}
}
