package org.trellis.ui.editors;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;

import org.eclipse.emf.ecore.EcoreFactory;
import org.eclipse.emf.ecore.EcorePackage;
import org.junit.jupiter.api.Test;
import org.trellis.model.district.DistrictPackage;
import org.trellis.model.district.Sex;
import org.trellis.model.resources.ResourcesPackage;
import org.trellis.testing.ui.LabelTexts;

/** What stands in a conflict is called what people call it, in both languages. */
class FieldNamesTest {
	private final FieldNames names = new FieldNames();

	@Test
	void everythingThatCanBeEditedHasALabelInBothLanguages() {
		LabelTexts.assertComplete(DistrictPackage.Literals.STUDENT, ResourcesPackage.Literals.SERVICE, ResourcesPackage.Literals.ORGANIZATION);
	}

	@Test
	void theLanguageOfTheProgramIsSpoken() {
		var before = Locale.getDefault();
		try {
			Locale.setDefault(Locale.forLanguageTag("es"));
			assertEquals(List.of("Inscripción", "Idioma del hogar", "femenino"), told());
			Locale.setDefault(Locale.ENGLISH);
			assertEquals(List.of("Enrollment", "Home language", "female"), told());
		} finally {
			Locale.setDefault(before);
		}
	}

	private List<String> told() {
		return List.of(names.field("Enrollment", null), names.field("Student", DistrictPackage.Literals.STUDENT__HOME_LANGUAGE), names.value(DistrictPackage.Literals.STUDENT__SEX, Sex.FEMALE));
	}

	@Test
	void whatAModuleWithoutLabelsCallsItsFieldsIsReadAsWords() {
		var kind = EcoreFactory.eINSTANCE.createEEnum();
		kind.setName("Kind");
		var type = EcoreFactory.eINSTANCE.createEClass();
		type.setName("DeviceLoan");
		var field = EcoreFactory.eINSTANCE.createEAttribute();
		field.setName("kindOfDevice");
		field.setEType(kind);
		type.getEStructuralFeatures().add(field);
		var text = EcoreFactory.eINSTANCE.createEAttribute();
		text.setName("note");
		text.setEType(EcorePackage.Literals.ESTRING);
		type.getEStructuralFeatures().add(text);
		var of = EcoreFactory.eINSTANCE.createEPackage();
		of.getEClassifiers().addAll(List.of(kind, type));
		assertEquals("Device loan", names.field("DeviceLoan", null));
		assertEquals("Kind of device", names.field("DeviceLoan", field));
		assertEquals("Hot spot", names.value(field, "HOT_SPOT"), "a literal whose Java code is not here");
		assertEquals("HOT_SPOT", names.value(text, "HOT_SPOT"), "what somebody typed");
	}
}
