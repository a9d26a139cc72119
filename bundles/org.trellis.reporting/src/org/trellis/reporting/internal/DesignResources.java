package org.trellis.reporting.internal;

import java.net.URL;
import java.util.Map;

import org.eclipse.birt.report.model.api.IResourceLocator;
import org.eclipse.birt.report.model.api.ModuleHandle;

/** Finds what a design refers to: texts and our library, by a plain name, beside the design or among our own. Nothing else is found. */
final class DesignResources implements IResourceLocator {
	private final DesignSource design;
	private final DesignSource.Folder own;

	DesignResources(DesignSource design, DesignSource.Folder own) {
		this.design = design;
		this.own = own;
	}

	@Override
	public URL findResource(ModuleHandle module, String fileName, int type) {
		// BIRT asks for texts by more than one type, so they are told by their name
		if (fileName.endsWith(".properties")) return texts(fileName);
		return type == LIBRARY && DesignGuard.LIBRARY.equals(fileName) ? own.file(fileName) : null;
	}

	private URL texts(String fileName) {
		var beside = design.beside(fileName);
		return beside != null ? beside : new DesignSource("", fileName, own).beside(fileName);
	}

	@Override
	@SuppressWarnings("rawtypes")
	public URL findResource(ModuleHandle module, String fileName, int type, Map appContext) {
		return findResource(module, fileName, type);
	}
}
