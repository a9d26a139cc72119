package org.trellis.store.internal;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.emf.ecore.EFactory;
import org.eclipse.emf.ecore.impl.EFactoryImpl;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.impl.ExtensibleURIConverterImpl;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.xmi.XMLResource;
import org.eclipse.emf.ecore.xmi.impl.URIHandlerImpl;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceImpl;
import org.trellis.model.base.impl.EntityImpl;

/** Metamodels as text, and back without the Java code that was generated from them. */
final class Metamodels {
	/** Addresses are written as they are, not relative to the package in which they stand. */
	private static final XMLResource.URIHandler WHOLE = new URIHandlerImpl() {
		@Override
		public URI deresolve(URI uri) {
			return uri;
		}
	};

	private Metamodels() {
	}

	/** Packages as XMI, each by itself; what it refers to elsewhere is named by the other package's URI. */
	static List<String> texts(List<EPackage> packages) throws IOException {
		var texts = new ArrayList<String>();
		// copies, because an object can lie in one resource only; all together, because they may refer to each other
		var resources = EcoreUtil.copyAll(packages).stream().map(Metamodels::resource).toList();
		for (var resource : resources) {
			var out = new ByteArrayOutputStream();
			resource.save(out, Map.of(XMLResource.OPTION_ENCODING, "UTF-8", XMLResource.OPTION_URI_HANDLER, WHOLE));
			texts.add(out.toString(StandardCharsets.UTF_8));
		}
		return texts;
	}

	private static Resource resource(EPackage p) {
		var resource = new XMIResourceImpl(URI.createURI(p.getNsURI()));
		resource.getContents().add(p);
		return resource;
	}

	/**
	 * Packages whose code is not here. Their objects are entities without interfaces of their own.
	 *
	 * @param texts as {@link #texts} gave them, of packages that may refer to each other
	 * @param known packages whose code is here
	 * @throws IOException when a text is no metamodel, or refers to something that is not there
	 */
	static List<EPackage> read(List<String> texts, Collection<EPackage> known) throws IOException {
		var set = new ResourceSetImpl();
		// what is not among these packages is missing, and not looked for anywhere
		set.setURIConverter(new ExtensibleURIConverterImpl(List.of(), List.of()));
		set.getPackageRegistry().put(EcorePackage.eNS_URI, EcorePackage.eINSTANCE);
		known.forEach(p -> set.getPackageRegistry().put(p.getNsURI(), p));
		var resources = new ArrayList<Resource>();
		for (var text : texts) resources.add(resource(set, text));
		var packages = new ArrayList<EPackage>();
		for (var resource : resources) packages.add((EPackage) resource.getContents().getFirst());
		EcoreUtil.resolveAll(set);
		var missing = EcoreUtil.UnresolvedProxyCrossReferencer.find(set);
		if (!missing.isEmpty()) throw new IOException("it refers to " + EcoreUtil.getURI(missing.keySet().iterator().next()) + ", which is not there");
		packages.forEach(p -> p.setEFactoryInstance(new Entities()));
		return packages;
	}

	private static Resource resource(ResourceSetImpl set, String text) throws IOException {
		var resource = new XMIResourceImpl();
		resource.load(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), Map.of());
		if (resource.getContents().size() != 1 || !(resource.getContents().getFirst() instanceof EPackage p)) throw new IOException("it is no package");
		resource.setURI(URI.createURI(p.getNsURI()));
		set.getResources().add(resource);
		return resource;
	}

	/** Makes objects of classes that have no code. */
	private static final class Entities extends EFactoryImpl implements EFactory {
		@Override
		public EObject create(EClass type) {
			return new WithoutCode(type);
		}
	}

	private static final class WithoutCode extends EntityImpl {
		WithoutCode(EClass type) {
			eSetClass(type);
		}
	}
}
