package org.trellis.sample.internal;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

import org.trellis.model.district.AttendanceKind;
import org.trellis.model.district.DistrictFactory;
import org.trellis.model.district.SchoolYear;
import org.trellis.store.Unit;

/**
 * Attendance of two years as summaries. The schools that report daily also have this year's events of the last weeks; what these say is
 * part of the summary.
 */
final class Attendance {
	private static final DistrictFactory NEW = DistrictFactory.eINSTANCE;
	private static final int RECENT_DAYS = 15;
	private static final double TARDIES_PER_ABSENCE = .6;
	private static final List<String> REASONS = List.of("Illness", "Medical appointment", "Family matter", "Bus", "Religious holiday");

	private final Sample sample;
	private final Unit unit;
	private final Dice dice;
	private final List<LocalDate> recent;

	Attendance(Sample sample, Zone zone, Unit unit) {
		this.sample = sample;
		this.unit = unit;
		this.dice = sample.dice("attendance", zone.number());
		var days = sample.daysNow;
		this.recent = days.subList(Math.max(0, days.size() - RECENT_DAYS), days.size());
	}

	void write(List<Kid> kids) {
		for (var kid : kids) {
			if (kid.hereBefore()) before(kid);
			if (kid.hereNow()) now(kid);
		}
	}

	private void before(Kid kid) {
		int enrolled = sample.daysBefore.size();
		double days = Math.min(enrolled, Math.round(2 * kid.before.absenceRate() * enrolled * (.8 + .4 * dice.unit())) / 2.0);
		kid.absenceBefore = days / enrolled;
		summary(kid, sample.yearBefore, enrolled, days, tardies(days));
	}

	private void now(Kid kid) {
		double rate = kid.now.absenceRate();
		int older = sample.daysNow.size() - recent.size();
		double absent = Math.round(rate * older);
		int late = tardies(absent);
		boolean reported = reportsDaily(kid.campus);
		for (var day : recent) {
			if (dice.chance(rate)) {
				absent++;
				if (reported) event(kid, day, dice.chance(.65) ? AttendanceKind.EXCUSED_ABSENCE : AttendanceKind.UNEXCUSED_ABSENCE);
			} else if (dice.chance(rate * TARDIES_PER_ABSENCE)) {
				late++;
				if (reported) event(kid, day, AttendanceKind.TARDY);
			}
		}
		summary(kid, sample.yearNow, sample.daysNow.size(), absent, late);
	}

	/** Three of five schools. */
	private boolean reportsDaily(Campus campus) {
		return sample.dice("daily attendance", campus.school.getId().getLeastSignificantBits()).chance(.6);
	}

	private int tardies(double absent) {
		return (int) (absent * TARDIES_PER_ABSENCE * 2 * dice.unit());
	}

	private void summary(Kid kid, SchoolYear year, int enrolled, double absent, int tardies) {
		var summary = sample.made(NEW.createAttendanceSummary());
		summary.setStudent(kid.ref);
		summary.setSchoolYear(year);
		summary.setDaysEnrolled(enrolled);
		summary.setDaysAbsent(BigDecimal.valueOf(Math.round(absent * 10), 1));
		summary.setTardies(tardies);
		unit.insert(summary);
	}

	private void event(Kid kid, LocalDate day, AttendanceKind kind) {
		var event = sample.made(NEW.createAttendanceEvent());
		event.setStudent(kid.ref);
		event.setSchool(kid.campus.school);
		event.setDate(day);
		event.setKind(kind);
		if (kind != AttendanceKind.TARDY) event.setDays(BigDecimal.ONE);
		if (kind == AttendanceKind.EXCUSED_ABSENCE) event.setReason(dice.pick(REASONS));
		unit.insert(event);
	}
}
