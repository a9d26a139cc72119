package org.trellis.testing;

import java.nio.file.Path;
import java.util.List;

import org.osgi.framework.FrameworkUtil;
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
import org.trellis.store.Scope;
import org.trellis.store.StoredPackages;

/** Databases for tests: the real service, whether the test runs within OSGi or without. */
public final class TestStore {
	public static final Actor TESTER = new Actor("tester", "test");
	public static final Scope EVERYBODY = new Scope.WholeDistrict("test");

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

	/** The same packages that org.trellis.store contributes, with its migrations. */
	public static StoredPackages corePackages() {
		var packages = List.of(BasePackage.eINSTANCE, DistrictPackage.eINSTANCE, ResourcesPackage.eINSTANCE, ReviewPackage.eINSTANCE, ReferralPackage.eINSTANCE, SchedulingPackage.eINSTANCE, ExchangePackage.eINSTANCE);
		var files = MigrationFiles.of(Databases.class);
		return () -> List.of(new StoredPackages.Contribution("core", List.copyOf(packages), dialect -> files.in("db/" + dialect)));
	}
}
