package org.trellis.ui.editors;

import java.util.Objects;
import java.util.UUID;

import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IPersistableElement;
import org.trellis.model.base.Entity;

/** What an {@link AggregateEditor} shows: one aggregate by class and id. Two are equal when these are, whatever the name. */
public final class AggregateInput implements IEditorInput {
	private final Class<? extends Entity> type;
	private final UUID id;
	private final String name;

	/** @param name what stands on the tab until the aggregate is there */
	public AggregateInput(Class<? extends Entity> type, UUID id, String name) {
		this.type = Objects.requireNonNull(type);
		this.id = Objects.requireNonNull(id);
		this.name = Objects.requireNonNull(name);
	}

	public Class<? extends Entity> type() {
		return type;
	}

	public UUID id() {
		return id;
	}

	@Override
	public String getName() {
		return name;
	}

	@Override
	public String getToolTipText() {
		return name;
	}

	@Override
	public boolean exists() {
		return true;
	}

	@Override
	public ImageDescriptor getImageDescriptor() {
		return null;
	}

	/** It is not kept over a restart: the district may be another one then. */
	@Override
	public IPersistableElement getPersistable() {
		return null;
	}

	@Override
	public <A> A getAdapter(Class<A> adapter) {
		return null;
	}

	@Override
	public boolean equals(Object other) {
		return other instanceof AggregateInput input && input.type == type && input.id.equals(id);
	}

	@Override
	public int hashCode() {
		return id.hashCode();
	}
}
