package org.trellis.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EcoreFactory;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.trellis.model.base.BasePackage;
import org.trellis.model.base.Setting;
import org.trellis.testing.TestStore;

/** A module that lends devices. Its second version also notes loans, and a tag on each device. */
record DevicesModule(EPackage devices, List<String> migrations) {
	private static final String DEVICE = "CREATE TABLE DEVICE (ID %1$s NOT NULL, VERSION INTEGER NOT NULL, SETTING_KEY VARCHAR(120) NOT NULL, SETTING_VALUE VARCHAR(4000), MODEL VARCHAR(120), PRIMARY KEY (ID));\n" + "INSERT INTO DEVICE VALUES ('00000000-0000-0000-0000-000000000001', 1, 'default', NULL, 'none');\n";
	private static final String LOAN = """
			ALTER TABLE DEVICE ADD COLUMN TAG VARCHAR(60);
			CREATE TABLE BORROWING (ID %1$s NOT NULL, VERSION INTEGER NOT NULL, SETTING_KEY VARCHAR(120) NOT NULL, SETTING_VALUE VARCHAR(4000), DEVICE_ID %1$s, PRIMARY KEY (ID), FOREIGN KEY (DEVICE_ID) REFERENCES DEVICE (ID));
			""";

	static DevicesModule first() {
		return new DevicesModule(devicesOnly(), List.of(DEVICE));
	}

	static DevicesModule second() {
		var made = devicesOnly();
		var device = (EClass) made.getEClassifier("Device");
		device.getEStructuralFeatures().add(text("tag"));
		// its table sorts before the one it refers to
		var loan = kind("Borrowing");
		var of = EcoreFactory.eINSTANCE.createEReference();
		of.setName("device");
		of.setEType(device);
		loan.getEStructuralFeatures().add(of);
		made.getEClassifiers().add(loan);
		return new DevicesModule(made, List.of(DEVICE, LOAN));
	}

	private static EPackage devicesOnly() {
		var made = EcoreFactory.eINSTANCE.createEPackage();
		made.setName("devices");
		made.setNsPrefix("devices");
		made.setNsURI("http://trellis.org/test/devices");
		var device = kind("Device");
		device.getEStructuralFeatures().add(text("model"));
		made.getEClassifiers().add(device);
		return made;
	}

	/** Without generated code, so it borrows that of a setting. */
	private static EClass kind(String name) {
		var kind = EcoreFactory.eINSTANCE.createEClass();
		kind.setName(name);
		kind.getESuperTypes().add(BasePackage.Literals.SETTING);
		EcoreUtil.setAnnotation(kind, "http://trellis.org/store", "scope", "nobody");
		return kind;
	}

	private static EAttribute text(String name) {
		var attribute = EcoreFactory.eINSTANCE.createEAttribute();
		attribute.setName(name);
		attribute.setEType(BasePackage.Literals.SETTING__KEY.getEType());
		return attribute;
	}

	/** The core with this module. */
	Databases program(Path scratch) throws IOException {
		var files = scratch.resolve("module-" + UUID.randomUUID());
		for (var engine : List.of("derby", "postgresql")) {
			Files.createDirectories(files.resolve(engine));
			for (int i = 0; i < migrations.size(); i++)
				Files.writeString(files.resolve(engine).resolve("V" + (i + 1) + "__devices.sql"), migrations.get(i).formatted(engine.equals("derby") ? "CHAR(36)" : "UUID"), StandardCharsets.UTF_8);
		}
		var core = TestStore.corePackages().contributions().getFirst();
		return Databases.of(() -> List.of(core, new StoredPackages.Contribution("devices", List.of(devices), engine -> urls(files.resolve(engine)))));
	}

	private static List<URL> urls(Path folder) {
		try (var all = Files.list(folder)) {
			var urls = new ArrayList<URL>();
			for (var file : all.sorted().toList()) urls.add(file.toUri().toURL());
			return urls;
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	Setting device(String name, String model) {
		var device = make("Device", name);
		set(device, "model", model);
		return device;
	}

	Setting loan(String name, Setting device) {
		var loan = make("Borrowing", name);
		set(loan, "device", device);
		return loan;
	}

	private Setting make(String kind, String name) {
		var made = (Setting) EcoreUtil.create((EClass) devices.getEClassifier(kind));
		made.setKey(name);
		made.setValue("lent");
		return made;
	}

	static void set(Setting thing, String feature, Object value) {
		thing.eSet(thing.eClass().getEStructuralFeature(feature), value);
	}
}
