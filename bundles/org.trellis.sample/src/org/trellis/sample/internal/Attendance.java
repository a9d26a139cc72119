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
	/** Events reach as far back as reviewers look (D4): 45 school days. */
	private static final int REPORTED_DAYS = 45;
	private static final double TARDIES_PER_ABSENCE = .6;
	private static final List<String> REASONS = List.of("Illness", "Medical appointment", "Family matter", "Bus", "Religious holiday");

	private final Sample sample;
	private final Unit unit;
	private final Dice dice;
	/** Its own, so that summaries are as they would be without events of older days. */
	private final Dice olderDice;
	private final List<LocalDate> recent;
	private final List<LocalDate> older;

	Attendance(Sample sample, Zone zone, Unit unit) {
		this.sample = sample;
		this.unit = unit;
		this.dice = sample.dice("attendance", zone.number());
		this.olderDice = sample.dice("older attendance", zone.number());
		var days = sample.daysNow;
		this.recent = days.subList(Math.max(0, days.size() - RECENT_DAYS), days.size());
		this.older = days.subList(0, days.size() - recent.size());
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
		double absent = Math.round(rate * older.size());
		int late = tardies(absent);
		boolean reported = reportsDaily(kid.campus);
		if (reported) olderEvents(kid, (int) absent);
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

	/** So many of the days before the last weeks, of which those are reported that are not too long ago. */
	private void olderEvents(Kid kid, int absent) {
		int missing = absent;
		int reported = older.size() - (REPORTED_DAYS - recent.size());
		for (int i = 0; i < older.size(); i++) {
			if (!olderDice.chance(missing / (double) (older.size() - i))) continue;
			missing--;
			if (i >= reported) event(kid, older.get(i), olderDice.chance(.65) ? AttendanceKind.EXCUSED_ABSENCE : AttendanceKind.UNEXCUSED_ABSENCE);
		}
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
