package org.trellis.exchange.internal.edfi;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.trellis.exchange.Draft;
import org.trellis.exchange.Field;
import org.trellis.exchange.Place;
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
		if (address != null) fill(draft, texts(address), address.place());
	}

	/** What {@link #fill(Draft, String[], Place)} takes: the texts of an address without its element. */
	static String[] texts(Element address) {
		return Stream.of(street(address), address.field("City"), address.field("StateAbbreviation"), address.field("PostalCode"), address.field("Latitude"), address.field("Longitude")).map(Field::value).toArray(String[]::new);
	}

	static void fill(Draft draft, String[] texts, Place place) {
		draft.text(Literals.POSTAL_ADDRESS__STREET, new Field("StreetNumberName", texts[0], place)).text(Literals.POSTAL_ADDRESS__CITY, new Field("City", texts[1], place));
		draft.text(Literals.POSTAL_ADDRESS__STATE, new Field("StateAbbreviation", texts[2], place)).text(Literals.POSTAL_ADDRESS__POSTAL_CODE, new Field("PostalCode", texts[3], place));
		draft.real(Literals.POSTAL_ADDRESS__LATITUDE, new Field("Latitude", texts[4], place), -90, 90).real(Literals.POSTAL_ADDRESS__LONGITUDE, new Field("Longitude", texts[5], place), -180, 180);
	}

	private static Field street(Element address) {
		var street = address.field("StreetNumberName");
		var unit = address.field("ApartmentRoomSuiteNumber").value();
		return unit == null || street.isMissing() ? street : street.withValue(street.value() + ", " + unit);
	}
}
