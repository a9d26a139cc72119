package org.trellis.emfgen;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Generates the Java code of the models, or checks that what is committed is what would be generated.
 *
 * <pre>
 * EmfGen write|check BUNDLES SCRATCH BUNDLE/FOLDER/NAME.genmodel=BASE.PACKAGE...
 * </pre>
 *
 * BUNDLES is the folder with all bundles; after it, behind a path separator, may come others in which the models that
 * these refer to are looked for, as folders or as jars. SCRATCH is a folder that may be deleted. Every {@code .ecore} file
 * beside a genmodel belongs to it; a genmodel that is not there is made. Both modes generate in the scratch folder, so that
 * a failing run changes nothing; {@code write} then copies genmodel and {@code src-gen} back, {@code check} compares them.
 */
public final class EmfGen {

	private EmfGen() {
	}

	public static void main(String[] args) throws IOException {
		if (args.length < 4) throw new IllegalArgumentException("write|check BUNDLES SCRATCH GENMODEL=PACKAGE...");
		boolean write = switch (args[0]) {
		case "write" -> true;
		case "check" -> false;
		default -> throw new IllegalArgumentException("neither write nor check: " + args[0]);
		};
		var folders = new ArrayList<Path>();
		for (var folder : args[1].split(File.pathSeparator)) folders.add(Path.of(folder).toRealPath());
		var bundles = folders.getFirst();
		var scratch = Path.of(args[2]);
		var stale = new ArrayList<String>();
		for (var spec : List.of(args).subList(3, args.length)) {
			var model = Model.parse(spec);
			var fresh = new Generation(bundles, new Bundles(folders), scratch, model).run();
			for (var part : model.generatedParts()) {
				var committed = bundles.resolve(part);
				var generated = fresh.resolve(part);
				if (write) Folders.replace(generated, committed);
				else Folders.differences(committed, generated).forEach(p -> stale.add(bundles.relativize(p).toString()));
			}
			System.out.println("emfgen: " + model.genmodel() + (write ? " generated" : " checked"));
		}
		if (stale.isEmpty()) return;
		var shown = String.join("\n  ", stale.subList(0, Math.min(stale.size(), 20)));
		throw new IllegalStateException("Generated code is stale in " + stale.size() + " files; run releng/generate.\n  " + shown
				+ (stale.size() > 20 ? "\n  ..." : ""));
	}

	/**
	 * @param bundle the bundle's folder name
	 * @param genmodel path of the genmodel, beginning with the bundle
	 * @param basePackage Java package above the packages of the model
	 */
	record Model(String bundle, Path genmodel, String basePackage) {

		static Model parse(String spec) {
			int eq = spec.lastIndexOf('=');
			if (eq < 0) throw new IllegalArgumentException("no =BASE.PACKAGE in " + spec);
			var genmodel = Path.of(spec.substring(0, eq));
			return new Model(genmodel.getName(0).toString(), genmodel, spec.substring(eq + 1));
		}

		Path sources() {
			return Path.of(bundle, "src-gen");
		}

		List<Path> generatedParts() {
			return List.of(genmodel, sources());
		}
	}
}
