package org.trellis.exchange.internal;

/** Small Ed-Fi interchanges of the version 5.2, and rows for them. */
final class EdFi {
	private static final String NAMESPACE = "http://ed-fi.org/5.2.0";

	private EdFi() {
	}

	/** Each record begins on a line of its own, the first one on line 3. */
	static String interchange(String name, String... records) {
		return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<Interchange" + name + " xmlns=\"" + NAMESPACE + "\">\n" + String.join("\n", records) + "\n</Interchange" + name + ">";
	}

	static String version2(String name, String... records) {
		return interchange(name, records).replace(NAMESPACE, "http://ed-fi.org/0200");
	}

	static String student(String id, String given, String family) {
		return student(id, given, family, "2015-03-01");
	}

	static String student(String id, String given, String family, String birthDate) {
		return student(id, given, family, birthDate, "");
	}

	static String student(String id, String given, String family, String birthDate, String more) {
		return "<Student>" + element("StudentUniqueId", id) + "<Name>" + element("FirstName", given) + element("LastSurname", family) + "</Name><BirthData>" + element("BirthDate", birthDate) + "</BirthData>" + more + "</Student>";
	}

	static String school(String id, String name) {
		return "<School>" + element("SchoolId", id) + element("NameOfInstitution", name) + "</School>";
	}

	static String room(String school, String name, String seats) {
		return "<Location>" + element("ClassroomIdentificationCode", name) + element("MaximumNumberOfSeats", seats) + schoolReference(school) + "</Location>";
	}

	static String enrollment(String student, String school, String entry, String grade) {
		return "<StudentSchoolAssociation>" + studentReference(student) + schoolReference(school) + element("EntryDate", entry) + element("EntryGradeLevel", grade == null ? null : "uri://ed-fi.org/GradeLevelDescriptor#" + grade) + "</StudentSchoolAssociation>";
	}

	static String absence(String student, String school, String date, String kind) {
		return "<StudentSchoolAttendanceEvent><AttendanceEvent>" + element("EventDate", date) + element("AttendanceEventCategory", "uri://ed-fi.org/AttendanceEventCategoryDescriptor#" + kind) + "</AttendanceEvent>" + studentReference(student)
				+ schoolReference(school) + "</StudentSchoolAttendanceEvent>";
	}

	static String program(String association, String student, String program, String begins) {
		return "<" + association + ">" + studentReference(student) + "<ProgramReference><ProgramIdentity>" + element("ProgramType", program) + element("ProgramName", program) + "</ProgramIdentity></ProgramReference>" + element("BeginDate", begins) + "</" + association
				+ ">";
	}

	static String contact(String id, String given, String family, String street) {
		return "<Contact id=\"C" + id + "\">" + element("ContactUniqueId", id) + "<Name>" + element("FirstName", given) + element("LastSurname", family) + "</Name><Address>" + element("StreetNumberName", street) + element("City", "Grand Bend")
				+ element("PostalCode", "78834") + element("AddressType", "uri://ed-fi.org/AddressTypeDescriptor#Home") + "</Address></Contact>";
	}

	static String contactOf(String student, String contactElement, String relation) {
		return "<StudentContactAssociation><ContactReference ref=\"" + contactElement + "\"/>" + studentReference(student) + element("Relation", relation) + element("PrimaryContactStatus", "true") + element("LivesWith", "true") + "</StudentContactAssociation>";
	}

	static String studentReference(String id) {
		return "<StudentReference><StudentIdentity>" + element("StudentUniqueId", id) + "</StudentIdentity></StudentReference>";
	}

	static String schoolReference(String id) {
		return "<SchoolReference><SchoolIdentity>" + element("SchoolId", id) + "</SchoolIdentity></SchoolReference>";
	}

	static String element(String name, String value) {
		return value == null ? "" : "<" + name + ">" + value + "</" + name + ">";
	}
}
