package org.trellis.testing;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EPackage;
import org.osgi.framework.FrameworkUtil;
import org.trellis.model.access.AccessPackage;
import org.trellis.model.base.BasePackage;
import org.trellis.model.district.DistrictPackage;
import org.trellis.model.exchange.ExchangePackage;
import org.trellis.model.referral.ReferralPackage;
import org.trellis.model.resources.ResourcesPackage;
import org.trellis.model.review.ReviewPackage;
import org.trellis.model.scheduling.SchedulingPackage;
import org.trellis.store.Actor;
import org.trellis.store.Database;
import org.trellis.store.Databases;
import org.trellis.store.MigrationFiles;
import org.trellis.store.Progress;
import org.trellis.store.Scope;
import org.trellis.store.StoredPackages;
import org.trellis.store.StoredPackages.Contribution;

/** Databases for tests: the real service, whether the test runs within OSGi or without. */
public final class TestStore {
	public static final Actor TESTER = new Actor("tester", "test");
	/** Everybody, as the lists and loads of a window have it: without restricted texts. */
	public static final Scope EVERYBODY_REDACTED = new Scope.WholeDistrict("test");
	/** Everybody with all that is stored. */
	public static final Scope EVERYBODY = Scope.Opened.whole(EVERYBODY_REDACTED);

	private TestStore() {
	}

	/** The service; without OSGi made over the core's packages. */
	public static Databases databases() {
		var bundle = FrameworkUtil.getBundle(TestStore.class);
		if (bundle == null) return Databases.of(corePackages());
		var context = bundle.getBundleContext();
		return context.getService(context.getServiceReference(Databases.class));
	}

	/** A new, empty database. Made once and copied from then on, because making one takes ten times as long as most tests. */
	public static Database create(Engine engine, Path folder) {
		return databases().openReady(Templates.copy(engine, folder), null);
	}

	/**
	 * A module as its plugin.xml contributes it.
	 *
	 * @param id of the contribution, from which the folder of its migrations is taken
	 * @param anchor a class of the module's bundle
	 */
	public static Contribution module(String id, Class<?> anchor, EPackage... packages) {
		var files = MigrationFiles.of(anchor);
		var folder = TestRegistry.migrations(id, anchor);
		return new Contribution(id, List.of(packages), dialect -> files.in(folder + "/" + dialect));
	}

	/** The service of a program that has the core and these modules, and no others. */
	public static Databases databases(Contribution... modules) {
		return Databases.of(packages(modules));
	}

	/** The core and these modules. */
	public static StoredPackages packages(Contribution... modules) {
		var all = new ArrayList<>(corePackages().contributions());
		all.addAll(List.of(modules));
		return () -> List.copyOf(all);
	}

	/** A new, empty database of the core and these modules. */
	public static Database create(Engine engine, Path folder, Contribution... modules) {
		var databases = databases(modules);
		var location = Templates.copy(engine, folder);
		databases.upgrade(location, null, folder.resolve("backups"), Progress.NONE);
		return databases.openReady(location, null);
	}

	/** The same packages that org.trellis.store contributes, with its migrations. */
	public static StoredPackages corePackages() {
		var packages = List.of(BasePackage.eINSTANCE, DistrictPackage.eINSTANCE, ResourcesPackage.eINSTANCE, ReviewPackage.eINSTANCE, ReferralPackage.eINSTANCE, SchedulingPackage.eINSTANCE, ExchangePackage.eINSTANCE, AccessPackage.eINSTANCE);
		var files = MigrationFiles.of(Databases.class);
		return () -> List.of(new Contribution("core", List.copyOf(packages), dialect -> files.in("db/" + dialect)));
	}
}
