package org.trellis.access;

import java.util.Objects;
import java.util.UUID;

import org.trellis.model.access.RestrictedLabel;

/** What somebody wants to do something with. */
public sealed interface Subject {
	record OfStudent(UUID student) implements Subject {
		public OfStudent {
			Objects.requireNonNull(student);
		}
	}

	/** The restricted texts of one label about one student (D33). */
	record OfRestrictedText(UUID student, RestrictedLabel label) implements Subject {
		public OfRestrictedText {
			Objects.requireNonNull(student);
			Objects.requireNonNull(label);
		}
	}

	record OfSchool(UUID school) implements Subject {
		public OfSchool {
			Objects.requireNonNull(school);
		}
	}

	/** Everybody whom the person sees, however many that are: what a list or a report holds that is as long as the person's rights reach. */
	record OfAllInSight() implements Subject {
	}

	/** The district as a whole. */
	record OfDistrict() implements Subject {
	}
}
