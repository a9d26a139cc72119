package org.trellis.exchange.internal.edfi;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;

import org.trellis.exchange.Field;
import org.trellis.exchange.internal.Readings;
import org.trellis.exchange.internal.TextMap;

/**
 * The keys under which Trellis knows the things of an Ed-Fi district, from a record as from a reference to it. A reference holds the
 * identity of what it means, or it points by {@code ref} to an element of the same file that has this {@code id}.
 */
final class Identification {
	private static final Set<String> RELEVANT = Set.of("StudentReference", "ContactReference", "ParentReference", "StaffReference", "TeacherReference", "SchoolReference", "EducationOrganizationReference", "DisciplineIncidentReference", "SessionReference",
			"LocationReference", "ClassPeriodReference", "SectionReference", "CourseOfferingReference", "CommunityProviderReference", "StudentDisciplineIncidentBehaviorAssociationReference", "StudentDisciplineIncidentAssociationReference", "ResponsibilitySchoolReference");
	private static final String REFERENCE = "Reference";
	private final Map<String, Function<Element, String>> keys = new HashMap<>();
	private final TextMap byId = new TextMap();
	private boolean version2;

	Identification() {
		keys.put("Student", this::student);
		keys.put("Contact", this::contact);
		keys.put("Parent", this::contact);
		keys.put("Staff", this::staff);
		keys.put("School", this::school);
		keys.put("LocalEducationAgency", e -> first(value(e, "LocalEducationAgencyId"), value(e, "StateOrganizationId")));
		keys.put("DisciplineIncident", this::incident);
		keys.put("Session", this::session);
		keys.put("Location", this::room);
		keys.put("ClassPeriod", this::classPeriod);
		keys.put("Section", this::section);
		keys.put("CourseOffering", this::courseOffering);
		keys.put("CommunityProvider", this::provider);
		keys.put("StudentDisciplineIncidentBehaviorAssociation", this::incidentOf);
		keys.put("StudentDisciplineIncidentAssociation", this::incidentOf);
	}

	/** Ids hold within one file. */
	void beginFile(boolean isVersion2) {
		byId.clear();
		version2 = isVersion2;
	}

	/** Notes the ids that a record and the references in it give out. */
	void remember(Element record) {
		for (var named : record.named()) {
			var name = named.name();
			var key = keys.get(name.endsWith(REFERENCE) ? name.substring(0, name.length() - REFERENCE.length()) : name);
			var value = key == null ? null : key.apply(named);
			if (value != null) byId.put(named.id(), value);
		}
	}

	/** References of a record that point to no element read so far; only those that matter for keys. */
	List<Element> pointingNowhere(Element record) {
		return record.references().stream().filter(r -> RELEVANT.contains(r.name()) && byId.find(r.ref()) < 0).toList();
	}

	private String key(Element at, Function<Element, String> identity) {
		if (at == null) return null;
		return at.ref() != null ? pointedTo(at.ref()) : identity.apply(at);
	}

	private String pointedTo(String id) {
		int number = byId.find(id);
		return number < 0 ? null : byId.values(number)[0];
	}

	String student(Element at) {
		return key(at, e -> value(e, "StudentUniqueId"));
	}

	String contact(Element at) {
		return key(at, e -> first(value(e, "ContactUniqueId"), value(e, "ParentUniqueId")));
	}

	String staff(Element at) {
		return key(at, e -> value(e, "StaffUniqueId"));
	}

	String school(Element at) {
		return key(at, e -> first(value(e, "SchoolId"), value(e, "EducationOrganizationId"), value(e, "StateOrganizationId")));
	}

	String incident(Element at) {
		return key(at, e -> join(schoolWithin(e), value(e, "IncidentIdentifier")));
	}

	/** The incident that a student's part in it names. */
	String incidentOf(Element at) {
		return key(at, e -> incident(first(e.descendant("DisciplineIncidentReference"), e)));
	}

	String provider(Element at) {
		return key(at, e -> value(e, "CommunityProviderId"));
	}

	String bellSchedule(Element at) {
		return key(at, e -> join(schoolWithin(e), value(e, "BellScheduleName")));
	}

	String room(Element at) {
		return key(at, e -> join(schoolWithin(e), value(e, "ClassroomIdentificationCode")));
	}

	String classPeriod(Element at) {
		return key(at, e -> join(schoolWithin(e), value(e, "ClassPeriodName")));
	}

	/** A session's identity is its name since 3.0; before, it was the kind of term. */
	String session(Element at) {
		return key(at, e -> join(schoolWithin(e), year(e), version2 ? first(value(e, "Term"), value(e, "SessionName")) : first(value(e, "SessionName"), value(e, "Term"))));
	}

	String year(Element at) {
		return SchoolYears.name(value(at, "SchoolYear"));
	}

	/** Session, which has the school, and local code of the course. */
	String courseOffering(Element at) {
		return key(at, e -> join(session(first(e.descendant("SessionReference"), e)), value(e, "LocalCourseCode")));
	}

	/** A section's identifier is only unique together with its course and session. */
	String section(Element at) {
		return key(at, e -> {
			var offering = first(e.descendant("CourseOfferingReference"), e);
			return join(session(first(offering.descendant("SessionReference"), offering)), value(offering, "LocalCourseCode"), first(value(e, "SectionIdentifier"), value(e, "UniqueSectionCode")));
		});
	}

	/** The school that an identity names, which may itself be a reference. */
	private String schoolWithin(Element at) {
		var reference = first(at.descendant("SchoolReference"), at.descendant("EducationOrganizationReference"), at);
		return reference == at ? first(value(at, "SchoolId"), value(at, "EducationOrganizationId"), value(at, "StateOrganizationId")) : school(reference);
	}

	private static String value(Element at, String name) {
		var found = at.descendant(name);
		return found == null ? null : found.value().value();
	}

	@SafeVarargs
	private static <T> T first(T... values) {
		return Arrays.stream(values).filter(Objects::nonNull).findFirst().orElse(null);
	}

	/** Parts of a key; null when one is missing. */
	static String join(String... parts) {
		return Arrays.stream(parts).anyMatch(Objects::isNull) ? null : String.join("|", parts);
	}

	/** A date as part of a key: the same day is the same key, however it is written. Null for none. */
	static String day(Field date) {
		return Readings.date(date.value()).value().map(LocalDate::toString).orElse(date.value());
	}

	/** A reference as a field, for remarks. */
	static Field field(Element record, String name, String key) {
		var reference = record.child(name);
		return new Field(name, key, reference == null ? record.place() : reference.place());
	}
}
