package org.trellis.bench;

import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;

/** The services of the running product. */
record Product(BundleContext bundles) implements Bench.Services {
	static Product running() {
		return new Product(FrameworkUtil.getBundle(Product.class).getBundleContext());
	}

	@Override
	public <T> T get(Class<T> type) {
		var reference = bundles.getServiceReference(type);
		if (reference == null) throw new IllegalStateException("The product has no " + type.getName());
		return bundles.getService(reference);
	}
}
