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
import java.util.function.Consumer;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EcoreFactory;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.emf.ecore.impl.EFactoryImpl;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.trellis.model.base.BasePackage;
import org.trellis.model.base.Entity;
import org.trellis.model.base.impl.EntityImpl;
import org.trellis.model.district.DistrictPackage;
import org.trellis.store.StoredPackages.Contribution;
import org.trellis.testing.Engine;
import org.trellis.testing.ModuleSchema;
import org.trellis.testing.TestStore;

/**
 * A module of the tests that lends devices to students, with classes about students in every way in which one can be: a loan names its student,
 * a note hangs in a loan, a connection belongs to a household, a call is about a connection. A stock belongs to a school; a model says nothing
 * about anybody. Its second version also knows when a loan is due back.
 */
final class LendingModule {
	static final String ID = "lending";
	private static final String STORE = "http://trellis.org/store";

	final EPackage lending = EcoreFactory.eINSTANCE.createEPackage();
	final EClass model = type("DeviceModel", "nobody");
	final EClass stock = type("DeviceStock", "school");
	final EClass loan = type("DeviceLoan", "student");
	final EClass note = type("LoanNote", "student");
	final EClass connection = type("HomeConnection", "student");
	final EClass call = type("ConnectionCall", "student");
	private final EEnum kind = EcoreFactory.eINSTANCE.createEEnum();
	private final List<String> files = new ArrayList<>();
	private final String version;

	private LendingModule(String version) {
		this.version = version;
		lending.setName("lending");
		lending.setNsPrefix("lending");
		lending.setNsURI("http://trellis.org/test/lending/1");
		lending.setEFactoryInstance(new EFactoryImpl() {
			@Override
			public EObject create(EClass type) {
				return new EntityImpl() {
					{
						eSetClass(type);
					}
				};
			}
		});
		kind.setName("DeviceKind");
		for (var name : List.of("LAPTOP", "TABLET")) {
			var literal = EcoreFactory.eINSTANCE.createEEnumLiteral();
			literal.setName(name);
			literal.setValue(kind.getELiterals().size());
			kind.getELiterals().add(literal);
		}
		lending.getEClassifiers().add(kind);
		attribute(model, "name", EcorePackage.Literals.ESTRING, a -> a.setLowerBound(1));
		attribute(model, "kind", kind, a -> {
		});
		reference(stock, "school", DistrictPackage.Literals.SCHOOL);
		reference(stock, "deviceModel", model);
		attribute(stock, "devices", EcorePackage.Literals.EINT, a -> {
		});
		reference(loan, "student", DistrictPackage.Literals.STUDENT).setLowerBound(1);
		reference(loan, "deviceModel", model);
		attribute(loan, "tags", EcorePackage.Literals.ESTRING, a -> a.setUpperBound(-1));
		attribute(loan, "lent", BasePackage.eINSTANCE.getEClassifier("Date"), a -> {
		});
		attribute(note, "text", EcorePackage.Literals.ESTRING, a -> EcoreUtil.setAnnotation(a, "http://trellis.org/privacy", "restricted", "true"));
		containment(loan, "notes", note);
		reference(connection, "household", DistrictPackage.Literals.HOUSEHOLD);
		attribute(connection, "fast", EcorePackage.Literals.EBOOLEAN, a -> {
		});
		reference(call, "connection", connection);
		attribute(call, "minutes", EcorePackage.Literals.EINT, a -> {
		});
	}

	static LendingModule first(Path folder) {
		var module = new LendingModule("1.0.0");
		module.write(folder, module.drafts());
		return module;
	}

	static LendingModule second(Path folder) {
		var module = new LendingModule("1.1.0");
		var first = module.drafts();
		module.attribute(module.loan, "due", BasePackage.eINSTANCE.getEClassifier("Date"), a -> {
		});
		module.write(folder, first);
		module.files.add("ALTER TABLE TRELLIS.DEVICE_LOAN ADD COLUMN DUE DATE;\nCREATE VIEW REPORTING.LOAN AS SELECT l.ID AS LOAN_ID, l.STUDENT_ID AS STUDENT_ID, l.DUE AS DUE FROM TRELLIS.DEVICE_LOAN l;\n");
		return module;
	}

	/** What its migrations are, for each kind of database. */
	private List<String> drafts() {
		var nothing = new Contribution(ID, List.of(lending), database -> List.of());
		return List.of(ModuleSchema.draft(Engine.DERBY, nothing), ModuleSchema.draft(Engine.POSTGRESQL, nothing));
	}

	private Path folder;
	private List<String> first;

	private void write(Path scratch, List<String> drafts) {
		folder = scratch.resolve("lending-" + UUID.randomUUID());
		first = drafts;
	}

	Contribution contribution() {
		return new Contribution(ID, "Lending", version, List.of(lending), this::in);
	}

	private List<URL> in(String database) {
		try {
			var place = Files.createDirectories(folder.resolve(database));
			var urls = new ArrayList<URL>();
			urls.add(Files.writeString(place.resolve("V1__lending.sql"), first.get(database.equals("derby") ? 0 : 1), StandardCharsets.UTF_8).toUri().toURL());
			for (var file : files) urls.add(Files.writeString(place.resolve("V" + (urls.size() + 1) + "__more.sql"), file, StandardCharsets.UTF_8).toUri().toURL());
			return urls;
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	/** A program that has it. */
	Databases program() {
		return TestStore.databases(contribution());
	}

	private EClass type(String name, String scope) {
		var type = EcoreFactory.eINSTANCE.createEClass();
		type.setName(name);
		type.getESuperTypes().add(BasePackage.Literals.ENTITY);
		EcoreUtil.setAnnotation(type, STORE, "scope", scope);
		lending.getEClassifiers().add(type);
		return type;
	}

	private void attribute(EClass of, String name, EClassifier type, Consumer<EAttribute> more) {
		var attribute = EcoreFactory.eINSTANCE.createEAttribute();
		attribute.setName(name);
		attribute.setEType(type);
		more.accept(attribute);
		of.getEStructuralFeatures().add(attribute);
	}

	private EReference reference(EClass of, String name, EClass to) {
		var reference = EcoreFactory.eINSTANCE.createEReference();
		reference.setName(name);
		reference.setEType(to);
		of.getEStructuralFeatures().add(reference);
		return reference;
	}

	private void containment(EClass of, String name, EClass parts) {
		var down = reference(of, name, parts);
		down.setContainment(true);
		down.setUpperBound(-1);
		var up = reference(parts, Character.toLowerCase(of.getName().charAt(0)) + of.getName().substring(1), of);
		down.setEOpposite(up);
		up.setEOpposite(down);
	}

	Entity aModel(String name) {
		var made = (Entity) EcoreUtil.create(model);
		set(made, "name", name);
		set(made, "kind", kind.getEEnumLiteral("TABLET"));
		return made;
	}

	Entity aLoan(UUID student, Entity deviceModel, String... notes) {
		var made = (Entity) EcoreUtil.create(loan);
		set(made, "student", References.to(DistrictPackage.Literals.STUDENT, student));
		set(made, "deviceModel", References.to(deviceModel));
		set(made, "lent", java.time.LocalDate.of(2026, 9, 9));
		list(made, "tags").addAll(List.of("A-17", "cracked"));
		for (var text : notes) {
			var one = (Entity) EcoreUtil.create(note);
			set(one, "text", text);
			list(made, "notes").add(one);
		}
		return made;
	}

	Entity aConnection(Entity household) {
		var made = (Entity) EcoreUtil.create(connection);
		set(made, "household", References.to(household));
		set(made, "fast", true);
		return made;
	}

	Entity aCall(Entity about, int minutes) {
		var made = (Entity) EcoreUtil.create(call);
		set(made, "connection", References.to(about));
		set(made, "minutes", minutes);
		return made;
	}

	Entity aStock(UUID school, int devices) {
		var made = (Entity) EcoreUtil.create(stock);
		set(made, "school", References.to(DistrictPackage.Literals.SCHOOL, school));
		set(made, "devices", devices);
		return made;
	}

	static void set(Entity of, String feature, Object value) {
		of.eSet(of.eClass().getEStructuralFeature(feature), value);
	}

	static Object get(Entity of, String feature) {
		return of.eGet(of.eClass().getEStructuralFeature(feature));
	}

	@SuppressWarnings("unchecked")
	static List<Object> list(Entity of, String feature) {
		return (List<Object>) get(of, feature);
	}
}
