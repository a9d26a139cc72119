package org.trellis.exchange.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EcoreFactory;
import org.eclipse.emf.ecore.impl.EFactoryImpl;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.trellis.model.base.BasePackage;
import org.trellis.model.base.Entity;
import org.trellis.model.base.impl.EntityImpl;
import org.trellis.model.district.DistrictPackage.Literals;
import org.trellis.store.References;
import org.trellis.store.StoredPackages.Contribution;
import org.trellis.testing.Engine;
import org.trellis.testing.ModuleSchema;

/** A module that refers to what imports bring: to a student, to students, to a part of a student, and to an event. */
final class PermitsModule {
	private final EPackage permits = EcoreFactory.eINSTANCE.createEPackage();
	private final EReference locker = reference(type("LockerKey"), "student", Literals.STUDENT, 1);
	private final EReference club = reference(type("ClubList"), "members", Literals.STUDENT, -1);
	private final EReference speaker = reference(club.getEContainingClass(), "speaker", Literals.STUDENT, 1);
	private final EReference pickup = reference(type("PickupPermit"), "contact", Literals.STUDENT_CONTACT, 1);
	private final EReference excuse = reference(type("ExcuseNote"), "absence", Literals.ATTENDANCE_EVENT, 1);
	private final Path folder;

	PermitsModule(Path scratch) {
		folder = scratch.resolve("permits-" + UUID.randomUUID());
		permits.setName("permits");
		permits.setNsPrefix("permits");
		permits.setNsURI("http://trellis.org/test/permits/1");
		permits.setEFactoryInstance(new EFactoryImpl() {
			@Override
			public EObject create(EClass type) {
				return new EntityImpl() {
					{
						eSetClass(type);
					}
				};
			}
		});
	}

	private EClass type(String name) {
		var type = EcoreFactory.eINSTANCE.createEClass();
		type.setName(name);
		type.getESuperTypes().add(BasePackage.Literals.ENTITY);
		EcoreUtil.setAnnotation(type, "http://trellis.org/store", "scope", "student");
		permits.getEClassifiers().add(type);
		return type;
	}

	private static EReference reference(EClass of, String name, EClass to, int most) {
		var reference = EcoreFactory.eINSTANCE.createEReference();
		reference.setName(name);
		reference.setEType(to);
		reference.setUpperBound(most);
		of.getEStructuralFeatures().add(reference);
		return reference;
	}

	Contribution contribution() {
		return new Contribution("permits", "Permits", "1.0.0", List.of(permits), this::migrations);
	}

	private List<URL> migrations(String database) {
		try {
			var file = Files.createDirectories(folder.resolve(database)).resolve("V1__permits.sql");
			if (!Files.exists(file)) Files.writeString(file, ModuleSchema.draft(database.equals("derby") ? Engine.DERBY : Engine.POSTGRESQL, new Contribution("permits", List.of(permits), d -> List.of())), StandardCharsets.UTF_8);
			return List.of(url(file));
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	private static URL url(Path file) throws MalformedURLException {
		return file.toUri().toURL();
	}

	Entity lockerKeyOf(Entity student) {
		return made(locker, References.to(student));
	}

	Entity clubOf(Entity speaks, Entity member) {
		var list = made(speaker, References.to(speaks));
		list.eSet(club, List.of(References.to(member)));
		return list;
	}

	Entity pickupBy(Entity contact) {
		return made(pickup, References.to(contact));
	}

	Entity excuseFor(Entity absence) {
		return made(excuse, References.to(absence));
	}

	private static Entity made(EReference reference, Object value) {
		var made = (Entity) EcoreUtil.create(reference.getEContainingClass());
		made.eSet(reference, value);
		return made;
	}
}
