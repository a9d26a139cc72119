package org.trellis.review.ui.internal;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.UnaryOperator;

import org.trellis.review.OpenClass;
import org.trellis.review.ReviewBuffer;
import org.trellis.review.ReviewState;
import org.trellis.review.StudentRow;
import org.trellis.review.ui.internal.entry.Entry;
import org.trellis.review.ui.internal.entry.Sitting;

/** One class under review at one window: whose turn it is, what was typed, undo and redo. Used on the UI thread; has no widgets. */
final class ReviewDesk implements Sitting {
	/** Is told what to show anew. */
	interface Listener {
		/** What stands in a student's row is different. */
		void changed(UUID student);

		/** Another student's turn. */
		void moved();

		/** The earlier reviews of the student are to be shown. */
		void earlier();
	}

	private final OpenClass openClass;
	private final ReviewBuffer buffer;
	private final Entry entry;
	private final Listener listener;
	private int index;

	ReviewDesk(OpenClass openClass, Function<Sitting, Entry> entry, Listener listener) {
		this.openClass = openClass;
		this.buffer = new ReviewBuffer(openClass.states());
		this.listener = listener;
		this.entry = entry.apply(this);
	}

	OpenClass openClass() {
		return openClass;
	}

	ReviewBuffer buffer() {
		return buffer;
	}

	Entry entry() {
		return entry;
	}

	List<StudentRow> rows() {
		return openClass.rows();
	}

	int index() {
		return index;
	}

	long reviewed() {
		return rows().stream().filter(r -> buffer.state(r.student()).reviewed()).count();
	}

	/** Goes to a student by place in the list; what was being typed is kept. */
	boolean go(int to) {
		if (to < 0 || to >= rows().size() || to == index) return false;
		entry.leave();
		index = to;
		listener.moved();
		return true;
	}

	@Override
	public StudentRow student() {
		return rows().get(index);
	}

	@Override
	public ReviewState state() {
		return buffer.state(student().student());
	}

	@Override
	public void edit(UnaryOperator<ReviewState> change) {
		buffer.edit(student().student(), change);
		listener.changed(student().student());
	}

	@Override
	public void type(UnaryOperator<ReviewState> change) {
		buffer.type(student().student(), change);
		listener.changed(student().student());
	}

	@Override
	public void commit() {
		buffer.commit();
	}

	@Override
	public void cancel() {
		buffer.cancel();
		listener.changed(student().student());
	}

	@Override
	public void showEarlier() {
		listener.earlier();
	}

	@Override
	public boolean move(int by) {
		return go(index + by);
	}

	/** Takes back one's last edit and goes to its student. Returns why not. */
	Optional<String> undo() {
		entry.leave();
		return shown(buffer.undo(), Messages.nothingToUndo);
	}

	/** Repeats what was undone last and goes to its student. Returns why not. */
	Optional<String> redo() {
		entry.leave();
		return shown(buffer.redo(), Messages.nothingToRedo);
	}

	private Optional<String> shown(Optional<UUID> student, String otherwise) {
		if (student.isEmpty()) return Optional.of(otherwise);
		listener.changed(student.get());
		for (int i = 0; i < rows().size(); i++) if (rows().get(i).student().equals(student.get())) go(i);
		return Optional.empty();
	}
}
