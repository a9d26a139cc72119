package org.trellis.exchange.internal.edfi;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

import org.eclipse.osgi.util.NLS;
import org.trellis.exchange.Codes;
import org.trellis.exchange.Draft;
import org.trellis.exchange.Field;
import org.trellis.exchange.Listing;
import org.trellis.exchange.internal.Messages;
import org.trellis.exchange.internal.Readings;
import org.trellis.exchange.internal.Reasons;
import org.trellis.model.district.DistrictPackage.Literals;
import org.trellis.model.district.FlagKind;
import org.trellis.model.district.SectionKind;
import org.trellis.model.district.Sex;

/** Students and their enrollments. In 2.x a student's own record holds what since 3.0 stands in the association with the district or school. */
final class StudentRecords {
	private final EdFiReading reading;
	/** Sections of which a member said that they are a homeroom; one is enough to say so. */
	private final Set<String> homerooms = new HashSet<>();

	StudentRecords(EdFiReading reading) {
		this.reading = reading;
	}

	Map<String, Consumer<Element>> readers() {
		return Map.of("Student", this::student, "StudentEducationOrganizationAssociation", this::atOrganization, "StudentSchoolAssociation", this::enrollment, "StudentSectionAssociation", this::member);
	}

	private void student(Element record) {
		var key = reading.ids.student(record);
		var draft = reading.draft(EdFiListings.STUDENT, record, key, "StudentUniqueId");
		draft.text(Literals.STUDENT__GIVEN_NAME, record.field("Name/FirstName")).text(Literals.STUDENT__FAMILY_NAME, record.field("Name/LastSurname")).text(Literals.STUDENT__MIDDLE_NAME, record.field("Name/MiddleName"));
		draft.text(Literals.STUDENT__SUFFIX, record.field("Name/GenerationCodeSuffix")).text(Literals.STUDENT__PREFERRED_NAME, record.field("Name/PreferredFirstName")).date(Literals.STUDENT__BIRTH_DATE, record.field("BirthData/BirthDate"));
		draft.value(Literals.STUDENT__ACTIVE, true);
		demographics(draft, record);
		if (draft.propose()) lives(record, key, record.field("Name/LastSurname").value());
		if (key != null) flags(EdFiListings.STUDENT_FLAG, record, key);
	}

	private void atOrganization(Element record) {
		var key = reading.ids.student(record.child("StudentReference"));
		var draft = reading.draft(EdFiListings.STUDENT_AT_ORGANIZATION, record, key, "StudentReference");
		demographics(draft, record);
		if (draft.propose()) lives(record, key, null);
		if (key != null) flags(EdFiListings.ORGANIZATION_FLAG, record, key);
	}

	private void demographics(Draft draft, Element record) {
		var sex = record.field("Sex");
		if (!sex.isMissing() && EdFiCodes.SEX.find(sex.value()).isEmpty()) draft.initially(Literals.STUDENT__SEX, Sex.UNKNOWN);
		draft.code(Literals.STUDENT__SEX, sex, EdFiCodes.SEX).flag(Literals.STUDENT__HISPANIC_OR_LATINO, record.field("HispanicLatinoEthnicity"));
		draft.codes(Literals.STUDENT__RACES, races(record), EdFiCodes.RACE).text(Literals.STUDENT__EMAIL, Addresses.mail(record));
		reading.language(draft, Literals.STUDENT__HOME_LANGUAGE, record);
	}

	private void lives(Element record, String key, String familyName) {
		var address = Addresses.home(record);
		reading.families.student(key, familyName, Addresses.personalNumber(record).value(), address, address == null ? record.place() : address.place());
	}

	private static List<Field> races(Element record) {
		var races = new ArrayList<Field>();
		for (var race : record.children("Race")) {
			var nested = race.children("Race", "RacialCategory");
			if (nested.isEmpty()) races.add(race.value());
			else nested.forEach(n -> races.add(n.value("Race")));
		}
		races.removeIf(Field::isMissing);
		return races;
	}

	private void flags(Listing listing, Element record, String student) {
		flag(listing, record, student, record.field("SchoolFoodServicesEligibility"), EdFiCodes.FOOD_SERVICES, false);
		flag(listing, record, student, record.field("LimitedEnglishProficiency"), EdFiCodes.ENGLISH, false);
		for (var characteristic : record.children("StudentCharacteristic")) flag(listing, characteristic, student, characteristic.field("StudentCharacteristic", "Characteristic"), EdFiCodes.CHARACTERISTIC, true);
	}

	/** @param tell true when a code without a flag should be noted; others say that the student has none */
	private void flag(Listing listing, Element record, String student, Field code, Codes<FlagKind> codes, boolean tell) {
		if (code.isMissing()) return;
		var match = codes.find(code.value());
		var draft = reading.part(listing, record, student, "StudentUniqueId", student + "|" + code.value(), code.name());
		if (match.isPresent()) {
			draft.code(Literals.STUDENT_FLAG__KIND, code, codes).text(Literals.STUDENT_FLAG__DETAIL, code);
			draft.date(Literals.STUDENT_FLAG__BEGINS, record.field("BeginDate", "Period/BeginDate")).date(Literals.STUDENT_FLAG__ENDS, record.field("EndDate", "Period/EndDate")).propose();
		} else if (tell) draft.note(code, Reasons.flagNotKept(code.value()));
	}

	private void enrollment(Element record) {
		var student = reading.ids.student(record.child("StudentReference"));
		var school = reading.ids.school(record.child("SchoolReference"));
		var entry = record.field("EntryDate");
		var year = year(record, entry);
		var draft = reading.part(EdFiListings.ENROLLMENT, record, student, "StudentReference", Identification.join(student, school, Identification.day(entry)), "SchoolReference, EntryDate");
		draft.refer(Literals.ENROLLMENT__SCHOOL, school, Identification.field(record, "SchoolReference", school));
		draft.refer(Literals.ENROLLMENT__SCHOOL_YEAR, year, new Field(record.field("SchoolYear").isMissing() ? "EntryDate" : "SchoolYear", year, entry.place()));
		draft.date(Literals.ENROLLMENT__ENTRY_DATE, entry).date(Literals.ENROLLMENT__EXIT_DATE, record.field("ExitWithdrawDate")).code(Literals.ENROLLMENT__GRADE, record.field("EntryGradeLevel"), EdFiCodes.GRADE);
		if (school != null) name(record, school);
		if (year != null) reading.years.named(year, record.place());
		draft.propose();
	}

	private String year(Element record, Field entry) {
		var stated = record.field("SchoolYear");
		if (!stated.isMissing()) return SchoolYears.name(stated.value());
		return Readings.date(entry.value()).value().map(SchoolYears::of).orElse(null);
	}

	/** A school that enrollments name exists, even when no file describes it: otherwise its students would stand nowhere. */
	private void name(Element record, String school) {
		var name = "School " + school;
		reading.draft(EdFiListings.NAMED_SCHOOL, record, school, "SchoolId").initially(Literals.SCHOOL__NAME, name)
				.ifMade(NLS.bind(Messages.schoolMade, school, name)).propose();
	}

	private void member(Element record) {
		var student = reading.ids.student(record.child("StudentReference"));
		var section = reading.ids.section(record.child("SectionReference"));
		var begins = record.field("BeginDate");
		var draft = reading.part(EdFiListings.SECTION_MEMBER, record, section, "SectionReference", Identification.join(section, student, begins.isMissing() ? "" : Identification.day(begins)), "StudentReference");
		draft.refer(Literals.SECTION_MEMBER__STUDENT, student, Identification.field(record, "StudentReference", student));
		draft.date(Literals.SECTION_MEMBER__BEGINS, begins).date(Literals.SECTION_MEMBER__ENDS, record.field("EndDate")).propose();
		var homeroom = record.field("HomeroomIndicator").value();
		if ("true".equals(homeroom) || "1".equals(homeroom)) homeroom(record, section);
	}

	/** In Ed-Fi not the section says that it is the class to which its students belong, but each of their places in it. */
	private void homeroom(Element record, String section) {
		if (section != null && homerooms.add(section)) reading.draft(EdFiListings.HOMEROOM, record, section, "SectionReference").value(Literals.SECTION__KIND, SectionKind.HOMEROOM).propose();
	}
}
