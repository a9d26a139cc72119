package org.trellis.emfgen;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.emf.codegen.ecore.generator.Generator;
import org.eclipse.emf.codegen.ecore.generator.GeneratorAdapterFactory;
import org.eclipse.emf.codegen.ecore.genmodel.GenJDKLevel;
import org.eclipse.emf.codegen.ecore.genmodel.GenModel;
import org.eclipse.emf.codegen.ecore.genmodel.GenModelFactory;
import org.eclipse.emf.codegen.ecore.genmodel.GenModelPackage;
import org.eclipse.emf.codegen.ecore.genmodel.GenPackage;
import org.eclipse.emf.codegen.ecore.genmodel.GenRuntimeVersion;
import org.eclipse.emf.codegen.ecore.genmodel.generator.GenBaseGeneratorAdapter;
import org.eclipse.emf.codegen.ecore.genmodel.generator.GenModelGeneratorAdapterFactory;
import org.eclipse.emf.common.util.BasicMonitor;
import org.eclipse.emf.common.util.Diagnostic;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.emf.ecore.plugin.EcorePlugin;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.xmi.impl.EcoreResourceFactoryImpl;
import org.trellis.emfgen.EmfGen.Model;

/** One model, generated in a scratch folder. */
final class Generation {

	private final Path bundles;
	private final Bundles all;
	private final Path scratch;
	private final Model model;

	/**
	 * @param bundles the folder with the model's own bundle
	 * @param all where those are that it refers to
	 */
	Generation(Path bundles, Bundles all, Path scratch, Model model) {
		this.bundles = bundles;
		this.all = all;
		this.scratch = scratch;
		this.model = model;
	}

	/**
	 * Generates over a copy of the committed code, which keeps members marked {@code @generated NOT}, and once more from
	 * nothing. The second tells which files no class of the model needs any more, and is taken where nothing was changed
	 * by hand: merging keeps the imports of classes that are gone.
	 *
	 * @return a folder laid out like the one with the bundles, holding the genmodel and src-gen
	 */
	Path run() throws IOException {
		var pure = prepare("pure", false);
		generate(pure);
		var merged = prepare("merged", true);
		generate(merged);
		var pureSources = pure.resolve(model.sources());
		var mergedSources = merged.resolve(model.sources());
		var wanted = Folders.files(pureSources);
		for (var file : Folders.files(mergedSources))
			if (!wanted.contains(file)) Files.delete(mergedSources.resolve(file));
			else if (code(pureSources.resolve(file)).containsAll(code(mergedSources.resolve(file))))
				Files.copy(pureSources.resolve(file), mergedSources.resolve(file), StandardCopyOption.REPLACE_EXISTING);
		return merged;
	}

	private static Set<String> code(Path source) throws IOException {
		try (var lines = Files.lines(source)) {
			return lines.filter(line -> !line.startsWith("import ")).collect(Collectors.toSet());
		}
	}

	private Path prepare(String name, boolean withSources) throws IOException {
		var work = scratch.resolve(name);
		Folders.delete(work.resolve(model.bundle()));
		var models = model.genmodel().getParent();
		Files.createDirectories(work.resolve(models));
		Folders.copy(bundles.resolve(models), work.resolve(models));
		if (withSources) Folders.copy(bundles.resolve(model.sources()), work.resolve(model.sources()));
		return work.toRealPath();
	}

	private void generate(Path work) throws IOException {
		var resources = resourceSet(work);
		var packages = ownPackages(work, resources);
		var genModel = genModel(work, resources, packages);
		check(genModel.diagnose());
		genModel.eResource().save(null);

		genModel.setCanGenerate(true);
		genModel.setValidateModel(true);
		var generator = new Generator();
		generator.setInput(genModel);
		check(generator.generate(genModel, GenBaseGeneratorAdapter.MODEL_PROJECT_TYPE, new BasicMonitor()));
	}

	/** Bundles are found by platform:/resource, this one in the scratch folder, the others where they are. */
	private ResourceSet resourceSet(Path work) {
		GenModelPackage.eINSTANCE.eClass();
		GeneratorAdapterFactory.Descriptor.Registry.INSTANCE.addDescriptor(GenModelPackage.eNS_URI,
				GenModelGeneratorAdapterFactory.DESCRIPTOR);
		EcorePlugin.getPlatformResourceMap().putAll(all.uris());
		EcorePlugin.getPlatformResourceMap().put(model.bundle(), Bundles.folder(work.resolve(model.bundle())));
		var resources = new ResourceSetImpl();
		var factories = resources.getResourceFactoryRegistry().getExtensionToFactoryMap();
		factories.put("ecore", new EcoreResourceFactoryImpl());
		factories.put("genmodel", new EcoreResourceFactoryImpl());
		resources.getURIConverter().getURIMap().putAll(EcorePlugin.computePlatformURIMap(false));
		return resources;
	}

	private URI uri(Path path) {
		return URI.createPlatformResourceURI("/" + path.toString().replace('\\', '/'), true);
	}

	private List<EPackage> ownPackages(Path work, ResourceSet resources) throws IOException {
		var folder = model.genmodel().getParent();
		var packages = new ArrayList<EPackage>();
		for (var file : Folders.files(work.resolve(folder)))
			if (file.toString().endsWith(".ecore"))
				packages.add((EPackage) resources.getResource(uri(folder.resolve(file)), true).getContents().get(0));
		EcoreUtil.resolveAll(resources);
		if (packages.isEmpty()) throw new IllegalStateException("no .ecore file beside " + model.genmodel());
		return packages;
	}

	/** Always a new one, so that added and removed packages and classes count; the old one's settings are taken over. */
	private GenModel genModel(Path work, ResourceSet resources, List<EPackage> packages) {
		var uri = uri(model.genmodel());
		GenModel old = null;
		if (Files.exists(work.resolve(model.genmodel()))) {
			var before = resources.getResource(uri, true);
			old = (GenModel) before.getContents().get(0);
			resources.getResources().remove(before);
		}
		Resource resource = resources.createResource(uri);
		var genModel = GenModelFactory.eINSTANCE.createGenModel();
		resource.getContents().add(genModel);
		genModel.initialize(packages);
		for (var p : genModel.getGenPackages()) p.setBasePackage(model.basePackage());
		for (var p : packages) genModel.getForeignModel().add(p.eResource().getURI().lastSegment());
		genModel.getUsedGenPackages().addAll(usedPackages(genModel, resources));
		settings(genModel);
		if (old != null) genModel.reconcile(old);
		return genModel;
	}

	private void settings(GenModel genModel) {
		var name = model.genmodel().getFileName().toString().replaceFirst("\\.genmodel$", "");
		genModel.setModelName(Character.toUpperCase(name.charAt(0)) + name.substring(1));
		genModel.setModelPluginID(model.bundle());
		genModel.setModelDirectory("/" + model.sources().toString().replace('\\', '/'));
		genModel.setImporterID("org.eclipse.emf.importer.ecore");
		genModel.setComplianceLevel(GenJDKLevel.JDK210_LITERAL);
		genModel.setRuntimeVersion(GenRuntimeVersion.VALUES.getLast());
		genModel.setRootExtendsClass("org.eclipse.emf.ecore.impl.MinimalEObjectImpl$Container");
		genModel.setOperationReflection(true);
		genModel.setImportOrganizing(true);
		genModel.setOSGiCompatible(true);
		genModel.setContainmentProxies(false);
		// both files are written by hand
		genModel.setBundleManifest(false);
		genModel.setUpdateClasspath(false);
	}

	/** The other models that this one refers to, whole, because their packages refer to each other: their genmodel lies beside their .ecore file. */
	private Set<GenPackage> usedPackages(GenModel genModel, ResourceSet resources) {
		var used = new LinkedHashSet<GenPackage>();
		for (var missing : genModel.getMissingPackages()) {
			if (missing == EcorePackage.eINSTANCE) continue;
			used.addAll(genPackage(missing, resources).getGenModel().getGenPackages());
		}
		return used;
	}

	private GenPackage genPackage(EPackage wanted, ResourceSet resources) {
		var ecore = wanted.eResource().getURI();
		if (ecore.isPlatformResource()) try {
			var folder = ecore.trimSegments(1);
			var within = String.join("/", folder.segmentsList().subList(2, folder.segmentCount()));
			for (var file : all.genmodels(folder.segment(1), within)) {
				var found = resources.getResource(folder.appendSegment(file), true);
				for (var p : ((GenModel) found.getContents().get(0)).getGenPackages())
					if (p.getEcorePackage() == wanted) return p;
			}
		} catch (IOException e) {
			throw new IllegalStateException("cannot look beside " + ecore, e);
		}
		throw new IllegalStateException("no genmodel beside " + ecore + " has the package " + wanted.getName());
	}

	private static void check(Diagnostic diagnostic) {
		if (diagnostic.getSeverity() < Diagnostic.ERROR) return;
		var text = new StringBuilder(diagnostic.getMessage());
		for (var child : diagnostic.getChildren()) text.append("\n  ").append(child.getMessage());
		throw new IllegalStateException(text.toString());
	}
}
