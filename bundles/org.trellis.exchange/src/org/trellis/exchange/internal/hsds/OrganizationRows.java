package org.trellis.exchange.internal.hsds;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.trellis.exchange.Draft;
import org.trellis.exchange.Field;
import org.trellis.exchange.Sink;
import org.trellis.exchange.internal.hsds.Table.Row;
import org.trellis.model.resources.ResourcesPackage.Literals;
import org.trellis.model.resources.VettingStatus;

/** Organizations with their funding and licenses. */
final class OrganizationRows {
	private final Directory directory;
	private final Sink sink;
	private final Map<String, List<Row>> funding = new LinkedHashMap<>();

	OrganizationRows(Directory directory, Sink sink) {
		this.directory = directory;
		this.sink = sink;
		var services = directory.byId("services");
		for (var row : directory.rows("funding")) {
			var service = services.get(row.value("service_id"));
			var organization = row.value("organization_id") != null ? row.value("organization_id") : service == null ? null : service.value("organization_id");
			if (organization != null) funding.computeIfAbsent(organization, o -> new ArrayList<>()).add(row);
		}
	}

	void propose() {
		for (var row : directory.rows("organizations")) organization(row);
		funding.forEach((organization, rows) -> {
			var draft = new Draft(sink, HsdsListings.ORGANIZATION_MORE, rows.getFirst().place(), organization, "organization_id");
			draft.shortened(Literals.ORGANIZATION__FUNDING, Texts.joined(rows, "\n", "source")).propose();
		});
	}

	private void organization(Row row) {
		var id = row.value("id");
		var draft = new Draft(sink, HsdsListings.ORGANIZATION, row.place(), id, "id");
		draft.text(Literals.ORGANIZATION__NAME, row.field("name")).text(Literals.ORGANIZATION__ALTERNATE_NAME, row.field("alternate_name")).shortened(Literals.ORGANIZATION__DESCRIPTION, row.field("description"));
		draft.text(Literals.ORGANIZATION__EMAIL, row.field("email")).text(Literals.ORGANIZATION__WEBSITE, row.field("website", "url", "uri")).text(Literals.ORGANIZATION__TAX_STATUS, row.field("tax_status"));
		draft.text(Literals.ORGANIZATION__LEGAL_STATUS, row.field("legal_status")).initially(Literals.ORGANIZATION__VETTING, VettingStatus.NOT_VETTED);
		if (!funding.containsKey(id)) draft.shortened(Literals.ORGANIZATION__FUNDING, row.field("funding_sources"));
		if (draft.propose()) licenses(row, id);
	}

	/** In 1.x a list in one column. */
	private void licenses(Row row, String organization) {
		var licenses = row.field("licenses");
		for (var name : Texts.list(licenses)) {
			var draft = new Draft(sink, HsdsListings.LICENSE, row.place(), organization, "id", organization + "|" + name, "licenses");
			draft.text(Literals.LICENSE__NAME, new Field("licenses", name, row.place())).propose();
		}
	}
}
