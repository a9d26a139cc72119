package org.trellis.exchange.internal.edfi;

import java.util.Map;
import java.util.function.Consumer;

import org.trellis.exchange.Field;
import org.trellis.model.resources.LocationKind;
import org.trellis.model.resources.ResourcesPackage.Literals;
import org.trellis.model.resources.VettingStatus;

/** Community organizations and providers, with their licenses. Nobody becomes a vetted partner by being listed (D14). */
final class ProviderRecords {
	private final EdFiReading reading;

	ProviderRecords(EdFiReading reading) {
		this.reading = reading;
	}

	Map<String, Consumer<Element>> readers() {
		return Map.of("CommunityOrganization", r -> organization(r, "CommunityOrganizationId"), "CommunityProvider", r -> organization(r, "CommunityProviderId"), "CommunityProviderLicense", this::licenses);
	}

	private void organization(Element record, String keyName) {
		var key = record.field(keyName).value();
		var draft = reading.draft(EdFiListings.ORGANIZATION, record, key, keyName);
		draft.text(Literals.ORGANIZATION__NAME, record.field("NameOfInstitution")).text(Literals.ORGANIZATION__ALTERNATE_NAME, record.field("ShortNameOfInstitution")).text(Literals.ORGANIZATION__WEBSITE, record.field("WebSite"));
		draft.initially(Literals.ORGANIZATION__VETTING, VettingStatus.NOT_VETTED);
		if (!draft.propose()) return;
		place(record, key);
		phones(record, key);
	}

	private void place(Element record, String organization) {
		var address = Addresses.place(record);
		if (address == null) return;
		var draft = reading.draft(EdFiListings.PROVIDER_PLACE, address, organization, "Address");
		draft.refer(Literals.LOCATION__ORGANIZATION, organization, new Field("Address", organization, address.place())).initially(Literals.LOCATION__KIND, LocationKind.PHYSICAL);
		draft.text(Literals.LOCATION__NAME, record.field("NameOfInstitution"));
		Addresses.fill(draft, address);
		draft.propose();
	}

	private void phones(Element record, String organization) {
		for (var phone : record.children("InstitutionTelephone")) {
			var number = phone.field("TelephoneNumber");
			var kind = phone.field("InstitutionTelephoneNumberType");
			if (number.isMissing()) continue;
			var draft = reading.part(EdFiListings.PROVIDER_PHONE, phone, organization, "InstitutionTelephone", Identification.join(organization, number.value()), "TelephoneNumber");
			draft.text(Literals.CONTACT_POINT__PHONE, number).text(Literals.CONTACT_POINT__DESCRIPTION, kind).value(Literals.CONTACT_POINT__KIND, "Fax".equalsIgnoreCase(kind.value()) ? "fax" : "voice").propose();
		}
	}

	/** Up to 5.x a record holds several licenses, or it is one. */
	private void licenses(Element record) {
		var provider = reading.ids.provider(record.child("CommunityProviderReference"));
		var several = record.children("License");
		if (several.isEmpty()) license(record, provider);
		else several.forEach(l -> license(l, provider));
	}

	private void license(Element license, String provider) {
		var number = license.field("LicenseIdentifier");
		var type = license.field("LicenseType");
		var draft = reading.part(EdFiListings.PROVIDER_LICENSE, license, provider, "CommunityProviderReference", Identification.join(provider, number.value()), "LicenseIdentifier");
		draft.text(Literals.LICENSE__NAME, type.isMissing() ? number : type).text(Literals.LICENSE__NUMBER, number).text(Literals.LICENSE__ISSUER, license.field("LicensingOrganization"));
		draft.text(Literals.LICENSE__STATUS, license.field("LicenseStatus")).date(Literals.LICENSE__BEGINS, license.field("LicenseEffectiveDate")).date(Literals.LICENSE__EXPIRES, license.field("LicenseExpirationDate")).propose();
	}
}
