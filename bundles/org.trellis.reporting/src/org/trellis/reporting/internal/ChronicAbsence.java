package org.trellis.reporting.internal;

/** How many students missed a tenth of their school days or more. */
public final class ChronicAbsence extends Attendance {
	public ChronicAbsence() {
		super("chronicAbsence", Messages.measureChronic, Messages.measureChronicWhat);
	}

	@Override
	String sums() {
		return "SUM(CASE WHEN COALESCE(a.DAYS_ABSENT, 0) * 10 >= a.DAYS_ENROLLED THEN 1 ELSE 0 END), COUNT(e.STUDENT_ID), COUNT(e.STUDENT_ID)";
	}
}
