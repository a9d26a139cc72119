package org.trellis.access;

/** The answer to whether somebody may do something, always with its reason (D32). In the language of the program. */
public sealed interface Decision {
	/** A phrase that can follow "because"; never null or blank. */
	String reason();

	default boolean isAllowed() {
		return this instanceof Allowed;
	}

	record Allowed(String reason) implements Decision {
		public Allowed {
			if (reason.isBlank()) throw new IllegalArgumentException("Nothing is allowed without a reason");
		}
	}

	/** @param whatToDo a sentence; never null or blank */
	record Refused(String reason, String whatToDo) implements Decision {
		public Refused {
			if (reason.isBlank() || whatToDo.isBlank()) throw new IllegalArgumentException("Nothing is refused without a reason and what to do");
		}
	}
}
