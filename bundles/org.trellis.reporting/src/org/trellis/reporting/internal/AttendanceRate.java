package org.trellis.reporting.internal;

/** How many of their school days students were there. */
public final class AttendanceRate extends Attendance {
	public AttendanceRate() {
		super("attendanceRate", Messages.measureAttendance, Messages.measureAttendanceWhat);
	}

	/** Who was away longer than enrolled was away all the time. */
	@Override
	String sums() {
		return "SUM(CASE WHEN COALESCE(a.DAYS_ABSENT, 0) > a.DAYS_ENROLLED THEN 0 ELSE a.DAYS_ENROLLED - COALESCE(a.DAYS_ABSENT, 0) END), SUM(a.DAYS_ENROLLED), COUNT(e.STUDENT_ID)";
	}
}
