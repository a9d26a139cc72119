package org.trellis.review.internal.plans;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which readings can be drawn. */
class ReadingsTest {
	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "62 %|62", "3 of 6|3", "3,5 of 6|3.5", "-1.25|-1.25", "1,200|1200", "1,200,000 steps|1200000", "1,200.5|1200.5", "0,125|0.125", "62.|62" })
	void aNumberThatLeads(String text, double number) {
		assertEquals(Optional.of(number), Readings.number(text));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "3.5/4", "3/4", "11.22.2026", "2026/11/22", "12:30", "1,20,3", "absent", "1234567890" })
	void whatIsNoNumber(String text) {
		assertEquals(Optional.empty(), Readings.number(text));
	}
}
