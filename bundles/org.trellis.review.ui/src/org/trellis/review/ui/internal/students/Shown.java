package org.trellis.review.ui.internal.students;

import java.util.UUID;

/** Which students the list shows. */
sealed interface Shown {
	/** All that the person may see. */
	record Everybody() implements Shown {
	}

	/** Who is at a school today. */
	record AtSchool(UUID id, String name) implements Shown {
	}

	/** Who belongs to the district and is at no school today, for example because an import had no enrollments. */
	record WithoutSchool() implements Shown {
	}
}
