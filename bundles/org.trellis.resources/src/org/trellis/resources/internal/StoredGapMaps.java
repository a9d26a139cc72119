package org.trellis.resources.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;

import org.trellis.model.Domain;
import org.trellis.model.Domains;
import org.trellis.model.review.Intensity;
import org.trellis.resources.GapCell;
import org.trellis.resources.GapMap;
import org.trellis.resources.GapMap.Basis;
import org.trellis.resources.GapMaps;
import org.trellis.resources.StudentsWanted;
import org.trellis.store.ListQuery;
import org.trellis.store.Reader;
import org.trellis.store.Scope;
import org.trellis.store.StoreException;

/** The resource map, counted from the database. */
public final class StoredGapMaps implements GapMaps {
	private record Key(String domain, Intensity intensity) {
	}

	private final Domains domains;
	private final Clock clock;

	public StoredGapMaps(Domains domains) {
		this(domains, Clock.systemDefaultZone());
	}

	public StoredGapMaps(Domains domains, Clock clock) {
		this.domains = domains;
		this.clock = clock;
	}

	@Override
	public GapMap ofDistrict(Reader reader, Scope scope) {
		var name = reader.list(ListQuery.select("d.NAME").from("DISTRICT d").withoutPeople().as(r -> r.text(1)), scope);
		return map(reader, scope, null, name.isEmpty() ? "District" : name.getFirst());
	}

	@Override
	public GapMap ofSchool(Reader reader, Scope scope, UUID school) {
		var name = reader.list(ListQuery.select("k.NAME").from("SCHOOL k").withoutPeople().where("k.ID = ?", school).as(r -> r.text(1)), scope);
		if (name.isEmpty()) throw new StoreException("There is no school with the id " + school + ".");
		return map(reader, scope, school, name.getFirst());
	}

	private GapMap map(Reader reader, Scope scope, UUID school, String place) {
		var basis = basis(reader, scope, school);
		var demand = new HashMap<Key, Integer>();
		new OpenNeeds(reader, scope, basis).cells((domain, intensity, students) -> demand.put(new Key(domain, intensity), students.size()));
		var supply = new Supply(reader, scope, school);
		var services = new HashMap<Key, int[]>();
		supply.cells((domain, intensity, places) -> {
			var cell = services.computeIfAbsent(new Key(domain, intensity), k -> new int[2]);
			cell[0]++;
			cell[1] += places;
		});
		var used = new HashSet<>(demand.keySet());
		used.addAll(services.keySet());
		var cells = inOrder(used).stream().map(key -> {
			var there = services.getOrDefault(key, new int[2]);
			return new GapCell(key.domain, key.intensity, there[0], there[1], demand.getOrDefault(key, 0));
		}).toList();
		return new GapMap(basis, place, cells);
	}

	@Override
	public List<Demand> demand(Reader reader, Scope scope) {
		var basis = basis(reader, scope, null);
		var schools = reader.list(ListQuery.select("k.ID").from("SCHOOL k").ofSchool("k.ID").as(r -> r.uuid(1).toString()), scope);
		var enrolled = enrolled(reader, scope, basis);
		var district = new HashMap<Key, Integer>();
		var bySchool = new HashMap<Key, SortedMap<String, Integer>>();
		new OpenNeeds(reader, scope, basis).cells((domain, intensity, students) -> {
			var key = new Key(domain, intensity);
			district.put(key, students.size());
			for (var student : students)
				for (var school : enrolled.getOrDefault(student, Set.of())) bySchool.computeIfAbsent(key, k -> new TreeMap<>()).merge(school, 1, Integer::sum);
		});
		return inOrder(district.keySet()).stream().map(key -> {
			var there = bySchool.getOrDefault(key, new TreeMap<>());
			schools.forEach(school -> there.putIfAbsent(school, 0));
			return new Demand(key.domain, key.intensity, district.getOrDefault(key, 0), there);
		}).toList();
	}

	/** The schools of every student on the day. */
	private static Map<UUID, Set<String>> enrolled(Reader reader, Scope scope, Basis basis) {
		record Line(UUID student, UUID school) {
		}
		var schools = new HashMap<UUID, Set<String>>();
		if (basis.schoolYear() == null) return schools;
		reader.forEach(ListQuery.select("e.STUDENT_ID, e.SCHOOL_ID").from("ENROLLMENT e").ofStudent("e.STUDENT_ID").where("e.SCHOOL_YEAR_ID = ?", basis.schoolYear())
				.where("e.ENTRY_DATE IS NULL OR e.ENTRY_DATE <= ?", basis.asOf()).where("e.EXIT_DATE IS NULL OR e.EXIT_DATE > ?", basis.asOf()).as(r -> new Line(r.uuid(1), r.uuid(2))), scope,
				line -> schools.computeIfAbsent(line.student, k -> new HashSet<>()).add(line.school.toString()));
		return schools;
	}

	/** Every cell: of the contributed domains, then of those in the data whose plug-in is gone. */
	private List<Key> inOrder(Set<Key> used) {
		var order = new ArrayList<>(domains.all().stream().map(Domain::key).toList());
		used.stream().map(Key::domain).filter(k -> !order.contains(k)).distinct().sorted().forEach(order::add);
		return order.stream().flatMap(domain -> Stream.of(Intensity.values()).map(intensity -> new Key(domain, intensity))).toList();
	}

	private Basis basis(Reader reader, Scope scope, UUID school) {
		var today = LocalDate.now(clock);
		record Year(UUID id, String name) {
		}
		var years = reader.list(ListQuery.select("y.ID, y.NAME").from("SCHOOL_YEAR y").withoutPeople().where("y.IS_CURRENT = ?", true).as(r -> new Year(r.uuid(1), r.text(2))), scope);
		if (years.isEmpty()) return new Basis(school, null, null, List.of(), today);
		var year = years.getFirst();
		var cycles = reader.list(ListQuery.select("c.ID").from("REVIEW_CYCLE c").withoutPeople().where("c.SCHOOL_YEAR_ID = ?", year.id).orderBy("-c.BEGINS", "-c.SEASON", "c.ID").as(r -> r.uuid(1)), scope);
		return new Basis(school, year.id, year.name, cycles, today);
	}

	@Override
	public StudentsOfCell studentsOf(GapMap map, GapCell cell, StudentsWanted wanted) {
		return new StudentsBehindCell(map, cell, wanted).list();
	}

	@Override
	public ListQuery<String> languagesOf(GapMap map, GapCell cell) {
		return new StudentsBehindCell(map, cell, StudentsWanted.ALL).languages();
	}

	@Override
	public ListQuery<ServiceInCell> servicesOf(GapMap map, GapCell cell) {
		return Supply.services(map.basis().school(), cell);
	}
}
