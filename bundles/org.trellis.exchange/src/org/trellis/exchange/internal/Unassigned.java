package org.trellis.exchange.internal;

import java.util.List;
import java.util.Locale;

import org.trellis.exchange.Listing;
import org.trellis.model.base.Entity;
import org.trellis.model.district.DistrictPackage;
import org.trellis.model.district.Student;

/** Counts the listed students whom no enrollment puts into a school: nobody would find them in a class list, so the report must say it. */
final class Unassigned {
	private final List<Listing> listings;
	private final Collector read;
	private int students;
	private int without;

	Unassigned(List<Listing> listings, Collector read) {
		this.listings = listings;
		this.read = read;
	}

	void look(Group group, Entity root) {
		if (!(root instanceof Student student) || group.listed == null) return;
		students++;
		if (student.getEnrollments().isEmpty()) without++;
	}

	List<String> sentences() {
		if (without == 0) return List.of();
		var enrollments = listings.stream().filter(l -> l.containment() == DistrictPackage.Literals.STUDENT__ENROLLMENTS).toList();
		boolean read = enrollments.stream().anyMatch(this.read::has);
		var why = read || enrollments.isEmpty() ? "no row enrolls them" : "the files hold no enrollments (" + enrollments.getFirst().name() + ")";
		return List.of(String.format(Locale.ROOT, "%,d of %,d students have no school, because %s; they are kept, but stand in no class list until an enrollment is imported.", without, students, why));
	}
}
