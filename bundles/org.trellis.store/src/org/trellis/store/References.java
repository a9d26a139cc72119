package org.trellis.store;

import java.util.UUID;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.trellis.model.base.Entity;

/** Makes the stand-ins by which one aggregate refers to another. */
public final class References {
	private References() {
	}

	/**
	 * A stand-in that carries only the id; {@code eIsProxy()} is true for it.
	 *
	 * @param type concrete class of the thing meant
	 */
	public static <T extends Entity> T to(EClass type, UUID id) {
		@SuppressWarnings("unchecked")
		var standIn = (T) EcoreUtil.create(type);
		standIn.setId(id);
		((InternalEObject) standIn).eSetProxyURI(URI.createURI("trellis:/" + type.getName() + "/" + id));
		return standIn;
	}

	/** A stand-in for the thing, or null for null. */
	@SuppressWarnings("unchecked")
	public static <T extends Entity> T to(T thing) {
		return thing == null ? null : (T) to(thing.eClass(), thing.getId());
	}

	/** The id of what is referred to, or null. */
	public static UUID id(Entity referred) {
		return referred == null ? null : referred.getId();
	}
}
