package org.trellis.exchange.internal.hsds;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.trellis.exchange.Codes;
import org.trellis.exchange.Draft;
import org.trellis.exchange.Field;
import org.trellis.exchange.Remark;
import org.trellis.exchange.Remark.Verdict;
import org.trellis.exchange.Sink;
import org.trellis.exchange.internal.Reasons;
import org.trellis.exchange.internal.hsds.Table.Row;
import org.trellis.model.resources.CostKind;
import org.trellis.model.resources.ResourcesPackage.Literals;
import org.trellis.model.resources.ServiceSetting;
import org.trellis.model.resources.ServiceStatus;

/** Services with what stands about them in tables of its own, and the locations at which they are given. */
final class ServiceRows {
	private static final Codes<ServiceStatus> STATUS = new Codes<ServiceStatus>().code(ServiceStatus.ACTIVE, "active").code(ServiceStatus.INACTIVE, "inactive").code(ServiceStatus.DEFUNCT, "defunct").code(ServiceStatus.TEMPORARILY_CLOSED, "temporarily closed");
	private static final Set<String> FREE = Set.of("free", "none", "no fee", "no fees", "no charge", "no cost");
	private static final int OLDEST = 150;

	private final Directory directory;
	private final Sink sink;
	private final TermRows terms;
	private final Languages languages = new Languages();
	private final Map<String, Row> servicesById;
	private final Map<String, Row> locations;
	private final Map<String, List<Row>> spoken;
	private final Map<String, List<Row>> costs;
	private final Map<String, List<Row>> documents;
	private final Map<String, List<Row>> areas;
	private final Map<String, List<Row>> attributes;

	ServiceRows(Directory directory, Sink sink, TermRows terms) {
		this.directory = directory;
		this.sink = sink;
		this.terms = terms;
		servicesById = directory.byId("services");
		locations = directory.byId("locations");
		spoken = directory.rowsBy("languages", "service_id");
		costs = directory.rowsBy("cost_options", "service_id");
		documents = directory.rowsBy("required_documents", "service_id");
		areas = directory.rowsBy("service_areas", "service_id");
		attributes = directory.rowsBy("attributes", "service_id", "link_id");
	}

	void propose() {
		for (var row : directory.rows("services")) service(row);
		var more = new LinkedHashSet<String>();
		Stream.of(spoken, costs, documents, areas).forEach(t -> more.addAll(t.keySet()));
		attributes.forEach((service, rows) -> {
			if (rows.stream().anyMatch(ServiceRows::isOfService)) more.add(service);
		});
		more.forEach(this::more);
		for (var row : directory.rows("service_at_location")) place(row, row.field("service_id"), row.value("id"));
		tellOtherAttributes();
	}

	private void service(Row row) {
		var id = row.value("id");
		var draft = new Draft(sink, HsdsListings.SERVICE, row.place(), id, "id");
		draft.text(Literals.SERVICE__NAME, row.field("name")).text(Literals.SERVICE__ALTERNATE_NAME, row.field("alternate_name")).shortened(Literals.SERVICE__DESCRIPTION, row.field("description"));
		var organization = organization(row);
		draft.refer(Literals.SERVICE__ORGANIZATION, organization.value(), organization);
		status(draft, row.field("status"));
		draft.shortened(Literals.SERVICE__INTERPRETATION, row.field("interpretation_services")).shortened(Literals.SERVICE__APPLICATION_PROCESS, row.field("application_process")).shortened(Literals.SERVICE__WAIT_TIME, row.field("wait_time"));
		draft.shortened(Literals.SERVICE__ELIGIBILITY, row.field("eligibility_description", "eligibility", "audience")).shortened(Literals.SERVICE__ACCREDITATIONS, row.field("accreditations"));
		draft.whole(Literals.SERVICE__MINIMUM_AGE, row.field("minimum_age"), 0, OLDEST).whole(Literals.SERVICE__MAXIMUM_AGE, row.field("maximum_age"), 0, OLDEST);
		draft.text(Literals.SERVICE__WEBSITE, row.field("url", "website")).text(Literals.SERVICE__EMAIL, row.field("email")).date(Literals.SERVICE__LAST_VERIFIED, row.field("assured_date")).text(Literals.SERVICE__VERIFIED_BY, row.field("assurer_email"));
		columns(draft, row, id);
		if (draft.propose() && row.value("location_id") != null) place(row, row.field("id"), null);
	}

	/** In 1.x a service belongs to a location, and so to the organization of that one. */
	private Field organization(Row row) {
		var organization = row.field("organization_id");
		var location = locations.get(row.value("location_id"));
		if (!organization.isMissing() || location == null) return organization;
		return new Field("organization_id of location_id " + row.value("location_id"), location.value("organization_id"), row.place());
	}

	private static void status(Draft draft, Field status) {
		if (!status.isMissing() && STATUS.find(status.value()).isPresent()) {
			draft.code(Literals.SERVICE__STATUS, status, STATUS);
			return;
		}
		draft.initially(Literals.SERVICE__STATUS, ServiceStatus.ACTIVE);
		if (!status.isMissing()) draft.left(status, Reasons.statusStays());
	}

	/** What 1.x has in columns, and 3.0 in tables of its own; a table goes before a column. */
	private void columns(Draft draft, Row row, String id) {
		var location = locations.get(row.value("location_id"));
		boolean virtual = location != null && ("true".equalsIgnoreCase(location.value("virtual")) || "virtual".equalsIgnoreCase(location.value("location_type")));
		draft.initially(Literals.SERVICE__SETTING, virtual ? ServiceSetting.WEB : ServiceSetting.COMMUNITY);
		var fees = row.field("fees_description", "fees");
		if (!costs.containsKey(id)) {
			draft.shortened(Literals.SERVICE__FEES, fees);
			draft.initially(Literals.SERVICE__COST, cost(fees.value()));
		}
		if (!spoken.containsKey(id)) languages.set(draft, Literals.SERVICE__LANGUAGES, Texts.list(row.field("languages")).stream().map(row.field("languages")::withValue).toList());
		if (!documents.containsKey(id)) draft.shortened(Literals.SERVICE__REQUIRED_DOCUMENTS, row.field("required_documents"));
		if (!areas.containsKey(id)) draft.shortened(Literals.SERVICE__SERVICE_AREA, row.field("service_areas"));
		var categories = row.field("taxonomy_ids");
		if (!attributes.containsKey(id)) draft.refer(Literals.SERVICE__CATEGORIES, Texts.list(categories).stream().map(terms::key).toList(), categories);
	}

	/** What the words say beyond doubt; null for anything else. */
	private static CostKind cost(String fees) {
		if (fees == null) return null;
		var words = fees.toLowerCase(Locale.ROOT).replaceAll("[.!]+$", "").strip();
		if (FREE.contains(words)) return CostKind.FREE;
		return words.contains("sliding scale") || words.contains("sliding fee") ? CostKind.SLIDING_SCALE : null;
	}

	private void more(String service) {
		var rows = Stream.of(spoken, costs, documents, areas, attributes).flatMap(t -> t.getOrDefault(service, List.of()).stream()).toList();
		var draft = new Draft(sink, HsdsListings.SERVICE_MORE, rows.getFirst().place(), service, "service_id");
		if (spoken.containsKey(service)) languages.set(draft, Literals.SERVICE__LANGUAGES, Languages.fields(spoken.get(service)));
		if (costs.containsKey(service)) fees(draft, service, costs.get(service));
		if (documents.containsKey(service)) draft.shortened(Literals.SERVICE__REQUIRED_DOCUMENTS, Texts.joined(documents.get(service), "\n", "document"));
		if (areas.containsKey(service)) draft.shortened(Literals.SERVICE__SERVICE_AREA, Texts.joined(areas.get(service), ", ", "name", "service_area", "description"));
		categories(draft, attributes.getOrDefault(service, List.of()));
		draft.propose();
	}

	/** The words of the service itself, then a line for each option. */
	private void fees(Draft draft, String service, List<Row> options) {
		var lines = new ArrayList<String>();
		var own = servicesById.get(service);
		if (own != null && own.value("fees_description", "fees") != null) lines.add(own.value("fees_description", "fees"));
		for (var row : options) {
			var line = Stream.of(row.value("option"), row.value("amount"), row.value("currency"), row.value("amount_description")).filter(Objects::nonNull).collect(Collectors.joining(" "));
			if (!line.isEmpty()) lines.add(line);
		}
		draft.shortened(Literals.SERVICE__FEES, new Field("option", String.join("\n", lines), options.getFirst().place()));
		draft.initially(Literals.SERVICE__COST, options.stream().allMatch(o -> isZero(o.value("amount"))) ? CostKind.FREE : CostKind.FIXED);
	}

	private static boolean isZero(String amount) {
		return amount != null && amount.matches("0+([.,]0+)?");
	}

	private void categories(Draft draft, List<Row> rows) {
		var ofService = rows.stream().filter(ServiceRows::isOfService).toList();
		if (ofService.isEmpty()) return;
		var keys = ofService.stream().map(r -> terms.key(r.value("taxonomy_term_id", "taxonomy_id"))).filter(Objects::nonNull).toList();
		draft.refer(Literals.SERVICE__CATEGORIES, keys, ofService.getFirst().field("taxonomy_term_id", "taxonomy_id"));
	}

	/** Since 3.0 an attribute may be of anything; what it is of stands beside it. */
	private static boolean isOfService(Row row) {
		var entity = row.value("link_entity");
		return entity == null ? row.value("service_id") != null : entity.equalsIgnoreCase("service") || entity.equalsIgnoreCase("services");
	}

	private void tellOtherAttributes() {
		for (var row : directory.rows("attributes")) if (!isOfService(row)) {
			sink.remark(new Remark(row.place(), "attributes", null, "link_entity", row.value("link_entity"), Verdict.NOTE, Reasons.attributesOfServices()));
		}
	}

	private void place(Row row, Field service, String id) {
		var location = row.field("location_id");
		var draft = new Draft(sink, HsdsListings.PLACE, row.place(), service.value(), "service_id", id != null ? id : service.value() == null || location.isMissing() ? null : service.value() + "|" + location.value(), "location_id");
		draft.refer(Literals.SERVICE_AT_LOCATION__LOCATION, location.value(), location);
		if (id != null) draft.shortened(Literals.SERVICE_AT_LOCATION__DESCRIPTION, row.field("description"));
		draft.propose();
	}
}
