package org.trellis.exchange.internal.edfi;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EAttribute;
import org.trellis.exchange.Draft;
import org.trellis.exchange.Field;
import org.trellis.model.base.BasePackage.Literals;

/** Postal addresses and telephone numbers of Ed-Fi records, the most useful one of several. */
final class Addresses {
	/** Where somebody may live, best first. Work, billing and mailing addresses are nobody's home. */
	private static final List<String> HOMES = List.of("Home", "Physical", "Other", "Temporary", "Doubled - up", "Shelters, Transitional housing, Awaiting Foster Care", "Hotels/Motels", "Unsheltered");
	private static final List<String> PLACES = List.of("Physical", "Mailing");
	private static final List<String> PERSONAL_NUMBERS = List.of("Mobile", "Home", "Work", "Other", "Emergency 1", "Emergency 2", "Unlisted");

	private Addresses() {
	}

	/** The address at which a person lives; null for none. */
	static Element home(Element person) {
		return best(person.children("Address"), "AddressType", HOMES);
	}

	/** The address at which an institution is found; null for none. */
	static Element place(Element institution) {
		return best(institution.children("Address"), "AddressType", PLACES);
	}

	/** The number by which a person is best reached. */
	static Field personalNumber(Element person) {
		var best = best(person.children("Telephone"), "TelephoneNumberType", PERSONAL_NUMBERS);
		return best == null ? new Field("Telephone", null, person.place()) : best.field("TelephoneNumber");
	}

	static Field mainNumber(Element institution) {
		var best = best(institution.children("InstitutionTelephone"), "InstitutionTelephoneNumberType", List.of("Main"));
		return best == null ? new Field("InstitutionTelephone", null, institution.place()) : best.field("TelephoneNumber");
	}

	static Field mail(Element person) {
		var mails = person.children("ElectronicMail");
		return mails.isEmpty() ? new Field("ElectronicMail", null, person.place()) : mails.getFirst().field("ElectronicMailAddress");
	}

	/** The one whose type comes first in the order; others than those in it do not count. */
	private static Element best(List<Element> elements, String typeName, List<String> order) {
		return elements.stream().filter(e -> rank(e, typeName, order) < order.size()).min(Comparator.comparingInt(e -> rank(e, typeName, order))).orElse(null);
	}

	private static int rank(Element element, String typeName, List<String> order) {
		var type = element.field(typeName).value();
		if (type == null) return 0;
		for (int i = 0; i < order.size(); i++) if (order.get(i).equalsIgnoreCase(type)) return i;
		return order.size();
	}

	/** The key of who lives at an address; null when it does not say enough to tell one home from another. */
	static String key(Element address) {
		if (address == null) return null;
		var street = street(address).value();
		var city = address.field("City").value();
		var code = address.field("PostalCode").value();
		if (street == null || city == null && code == null) return null;
		var text = Arrays.asList(street, city, code).stream().filter(Objects::nonNull).map(p -> p.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip()).collect(Collectors.joining("|"));
		return text.length() <= 200 ? text : text.substring(0, 200);
	}

	static void fill(Draft draft, Element address) {
		if (address == null) return;
		draft.text(Literals.POSTAL_ADDRESS__STREET, street(address));
		set(draft, Literals.POSTAL_ADDRESS__CITY, address, "City");
		set(draft, Literals.POSTAL_ADDRESS__STATE, address, "StateAbbreviation");
		set(draft, Literals.POSTAL_ADDRESS__POSTAL_CODE, address, "PostalCode");
		draft.real(Literals.POSTAL_ADDRESS__LATITUDE, address.field("Latitude"), -90, 90);
		draft.real(Literals.POSTAL_ADDRESS__LONGITUDE, address.field("Longitude"), -180, 180);
	}

	private static void set(Draft draft, EAttribute feature, Element address, String name) {
		draft.text(feature, address.field(name));
	}

	private static Field street(Element address) {
		var street = address.field("StreetNumberName");
		var unit = address.field("ApartmentRoomSuiteNumber").value();
		return unit == null || street.isMissing() ? street : street.withValue(street.value() + ", " + unit);
	}
}
