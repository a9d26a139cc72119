package org.trellis.review;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * The numbers by which the indicators propose a tier, as a district sets them (D4). A value holds from a school year on until it is set for a later
 * one, so that the review of a past year is shown by what held then. Every call waits for the database: never on the UI thread.
 */
public interface TierThresholds {
	/** The school years, the latest first. */
	List<Year> years();

	/**
	 * All thresholds of all indicators, in the order of their sentences, as they hold in a school year.
	 *
	 * @throws org.trellis.store.StoreException when there is no such school year
	 */
	List<Setting> in(UUID schoolYear);

	/**
	 * Sets thresholds from a school year on, all or none.
	 *
	 * @param values by {@link Threshold#key}; null takes back what was set for just this year, so that what held before holds on
	 * @throws org.trellis.store.StoreException with the sentence of the first value that cannot be set, or when this person may not
	 */
	void set(UUID schoolYear, Map<String, BigDecimal> values);

	/**
	 * Why a value cannot be set; does not wait.
	 *
	 * @param values those that would hold then, by {@link Threshold#key}, with the one in question
	 * @return a sentence; empty when it can be set
	 */
	Optional<String> objection(Threshold threshold, Map<String, BigDecimal> values);

	/** @param current true for the year that the program works in */
	record Year(UUID id, String name, boolean current) {
	}

	/**
	 * A threshold in a school year.
	 *
	 * @param value the one that holds
	 * @param since name of the school year from which on it was set; null when nobody has set it and it is the usual one
	 * @param ofThisYear true when it was set for just the year that was asked for
	 */
	record Setting(Threshold threshold, BigDecimal value, String since, boolean ofThisYear) {
	}
}
