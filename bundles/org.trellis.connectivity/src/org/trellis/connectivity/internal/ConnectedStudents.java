package org.trellis.connectivity.internal;

import java.util.HashMap;
import java.util.UUID;

import org.trellis.reporting.Figure;
import org.trellis.reporting.Figures;
import org.trellis.reporting.Measure;
import org.trellis.reporting.Question;
import org.trellis.store.ListQuery;

/** The share of the enrolled students who are known to have a device and internet at home, their own or lent. */
public final class ConnectedStudents implements Measure {
	private static final String LENT = "EXISTS (SELECT 1 FROM DEVICE_LOAN l JOIN LENDING_DEVICE v ON v.ID = l.DEVICE_ID WHERE l.STUDENT_ID = s.ID AND l.RETURNED_ON IS NULL AND v.KIND IN ";
	private static final String DEVICE = "(EXISTS (SELECT 1 FROM HOME_ACCESS a JOIN HOME_DEVICE d ON d.HOME_ACCESS_ID = a.ID WHERE a.HOUSEHOLD_ID = s.HOUSEHOLD_ID AND d.HOW_MANY > 0 AND d.KIND IN ('LAPTOP', 'TABLET', 'DESKTOP')) OR " + LENT + "('LAPTOP', 'TABLET', 'DESKTOP')))";
	private static final String INTERNET = "(EXISTS (SELECT 1 FROM HOME_ACCESS a WHERE a.HOUSEHOLD_ID = s.HOUSEHOLD_ID AND a.INTERNET IN ('BROADBAND', 'MOBILE_DATA')) OR " + LENT + "('HOTSPOT')))";
	private static final String CONNECTED = "(SELECT s.ID FROM STUDENT s WHERE " + DEVICE + " AND " + INTERNET + ") c (STUDENT_ID)";

	private record Line(UUID school, long some, long of) {
	}

	@Override
	public String id() {
		return "org.trellis.connectivity.connectedStudents";
	}

	@Override
	public String label() {
		return Messages.measureConnected;
	}

	@Override
	public String description() {
		return Messages.measureConnectedWhat;
	}

	@Override
	public Kind kind() {
		return Kind.PROCESS;
	}

	@Override
	public Unit unit() {
		return Unit.PERCENT;
	}

	@Override
	public Figures compute(Question question) {
		var schools = new HashMap<UUID, Figure>();
		question.data().forEach(enrolled(true, question).groupBy("e.SCHOOL_ID").as(r -> new Line(r.uuid(3), r.longNumber(1), r.longNumber(2))), line -> schools.put(line.school, Figure.students(line.some, line.of)));
		if (schools.isEmpty()) return Figures.notKnown(Messages.measureNobody);
		var district = question.data().list(enrolled(false, question).as(r -> new Line(null, r.longNumber(1), r.longNumber(2)))).getFirst();
		return new Figures(Figure.students(district.some, district.of), schools);
	}

	/** Who is enrolled on the day, each once, or once at each school: Derby counts only one thing distinct in a query. */
	private static ListQuery.Shape enrolled(boolean bySchool, Question question) {
		var once = "(SELECT DISTINCT n.STUDENT_ID" + (bySchool ? ", n.SCHOOL_ID" : "") + " FROM ENROLLMENT n JOIN STUDENT p ON p.ID = n.STUDENT_ID WHERE p.ACTIVE AND n.SCHOOL_YEAR_ID = ? AND (n.ENTRY_DATE IS NULL OR n.ENTRY_DATE <= ?) AND (n.EXIT_DATE IS NULL OR n.EXIT_DATE > ?)) e";
		return ListQuery.select("COUNT(c.STUDENT_ID), COUNT(e.STUDENT_ID)" + (bySchool ? ", e.SCHOOL_ID" : "")).from(once + " LEFT JOIN " + CONNECTED + " ON c.STUDENT_ID = e.STUDENT_ID", question.schoolYear(), question.day(), question.day()).ofStudent("e.STUDENT_ID");
	}
}
