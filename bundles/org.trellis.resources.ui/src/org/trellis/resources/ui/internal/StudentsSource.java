package org.trellis.resources.ui.internal;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.trellis.resources.GapMaps;
import org.trellis.resources.GapMaps.StudentInNeed;
import org.trellis.resources.StudentsWanted;
import org.trellis.resources.StudentsWanted.Order;
import org.trellis.resources.StudentsWanted.Word;
import org.trellis.resources.ui.internal.ChosenCell.Choice;
import org.trellis.store.Progress;
import org.trellis.ui.Terms;
import org.trellis.ui.tables.Column;
import org.trellis.ui.tables.ListRequest;
import org.trellis.ui.tables.Listing;
import org.trellis.ui.tables.RowSource;

/** The students behind a cell, read by pages; every column sorts them, and every word of the filter must be in one. */
final class StudentsSource implements RowSource<StudentInNeed> {
	static final String NAME = "name";
	static final String GRADE = "grade";
	static final String LANGUAGE = "language";
	static final String POSTAL_CODE = "postal-code";
	static final String SCHOOL = "school";
	private static final Map<String, Order> ORDERS = Map.of(NAME, Order.NAME, GRADE, Order.GRADE, LANGUAGE, Order.LANGUAGE, POSTAL_CODE, Order.POSTAL_CODE, SCHOOL, Order.SCHOOL);

	private final Choice behind;
	private final GapMaps maps;
	private final Consumer<String> filtered;
	/** Tags to what people call the languages, in small letters; null before somebody filters. */
	private Map<String, String> spoken;

	/** @param filtered is told what is looked for whenever the list is made */
	StudentsSource(Choice behind, GapMaps maps, Consumer<String> filtered) {
		this.behind = behind;
		this.maps = maps;
		this.filtered = filtered;
	}

	@Override
	public Listing<StudentInNeed> list(ListRequest request, Column<StudentInNeed> sort, boolean descending, List<Column<StudentInNeed>> columns) {
		filtered.accept(request.filter());
		var order = sort == null ? Order.NAME : ORDERS.get(sort.id());
		return request.filtered() ? new Filtered(request.filter(), order, descending) : listing(new StudentsWanted(List.of(), order, descending));
	}

	@Override
	public boolean sortable(Column<StudentInNeed> column) {
		return ORDERS.containsKey(column.id());
	}

	private Listing<StudentInNeed> listing(StudentsWanted wanted) {
		var students = maps.studentsOf(behind.map(), behind.cell(), wanted);
		return RowSource.listing(behind.district(), students.rows(), students.counted());
	}

	/** The database knows languages by their tags, people by their names. */
	private synchronized Map<String, String> spoken() {
		if (spoken == null) {
			var tags = behind.district().database().list(maps.languagesOf(behind.map(), behind.cell()), behind.district().person().scope());
			spoken = tags.stream().collect(Collectors.toMap(tag -> tag, tag -> Terms.language(tag).toLowerCase(Locale.ROOT)));
		}
		return spoken;
	}

	/** What is looked for; asks the database, in the background. */
	List<Word> words(String filter) {
		// a comma stands between the names and is in neither of them
		return Stream.of(filter.split("[\\s,]+")).filter(w -> !w.isEmpty()).map(this::word).toList();
	}

	private Word word(String text) {
		var small = text.toLowerCase(Locale.ROOT);
		return new Word(text, spoken().entrySet().stream().filter(e -> e.getValue().contains(small)).map(Map.Entry::getKey).collect(Collectors.toSet()));
	}

	/** Asks which languages there are when the first rows are read, in the background. */
	private final class Filtered implements Listing<StudentInNeed> {
		private final String filter;
		private final Order order;
		private final boolean descending;
		private Listing<StudentInNeed> found;

		Filtered(String filter, Order order, boolean descending) {
			this.filter = filter;
			this.order = order;
			this.descending = descending;
		}

		private synchronized Listing<StudentInNeed> found() {
			if (found == null) found = listing(new StudentsWanted(words(filter), order, descending));
			return found;
		}

		@Override
		public long count(Progress progress) {
			return found().count(progress);
		}

		@Override
		public List<StudentInNeed> rows(long from, int size, Progress progress) {
			return found().rows(from, size, progress);
		}

		@Override
		public long find(String text, Predicate<StudentInNeed> begins, Progress progress) {
			return found().find(text, begins, progress);
		}

		@Override
		public void forEach(Consumer<StudentInNeed> each, Progress progress) {
			found().forEach(each, progress);
		}
	}
}
