package org.trellis.review.ui.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.trellis.review.ui.internal.ReviewWindow.cell;
import static org.trellis.review.ui.internal.ReviewWindow.field;
import static org.trellis.review.ui.internal.ReviewWindow.press;
import static org.trellis.review.ui.internal.ReviewWindow.says;
import static org.trellis.review.ui.internal.ReviewWindow.table;
import static org.trellis.review.ui.internal.ReviewWindow.untilSaved;

import java.math.BigDecimal;
import java.nio.file.Path;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.trellis.model.district.DistrictFactory;
import org.trellis.model.review.StudentReview;
import org.trellis.model.review.Tier;
import org.trellis.review.ui.internal.entry.Command;
import org.trellis.store.References;
import org.trellis.testing.ui.Window;

/** The tier is proposed with its reasons, and a person decides (D4). Ana was absent 14 of 120 days; of Ben nothing is known. */
class TierTest {
	@TempDir
	Path folder;

	private ReviewWindow window;

	@BeforeEach
	void open() {
		window = new ReviewWindow(folder, "Ana", "Ben");
		var summary = DistrictFactory.eINSTANCE.createAttendanceSummary();
		summary.setStudent(References.to(window.students.getFirst()));
		summary.setSchoolYear(References.to(window.given.year()));
		summary.setDaysEnrolled(120);
		summary.setDaysAbsent(new BigDecimal("14"));
		window.given.stored(summary);
		window.openClass();
	}

	@AfterEach
	void close() {
		window.close();
	}

	private int tierColumn() {
		for (int i = 0; i < table().getColumnCount(); i++) if (table().getColumn(i).getText().equals(Messages.columnTier)) return i;
		throw new AssertionError("no tier column");
	}

	@Test
	void theProposalStandsAsAQuestionWithItsReasonsBelow() {
		assertEquals(NLS.bind(Messages.tierProposed, Messages.tierModerate), cell(0, Messages.columnTier));
		assertEquals("", cell(1, Messages.columnTier));
		assertTrue(Window.texts().stream().anyMatch(t -> t.contains("14") && t.contains("120") && t.contains("12 %")), Window.texts().toString());
		assertTrue(cell(0, Messages.columnTriggers).contains(NLS.bind(Messages.absentShort, 12)));
	}

	@Test
	void oneKeyAcceptsIt() {
		var proposed = table().getItem(0).getForeground(tierColumn());
		window.command(Command.ACCEPT_TIER);
		assertEquals(Messages.tierModerate, cell(0, Messages.columnTier));
		assertNotEquals(proposed, table().getItem(0).getForeground(tierColumn()), "a proposal is lighter than a decision");
		untilSaved();
		var tier = window.stored(window.students.getFirst()).getTier();
		assertEquals(Tier.MODERATE, tier.getTier());
		assertEquals(Tier.MODERATE, tier.getProposed());
		assertNull(tier.getReason());
		assertTrue(tier.getTriggers().contains("14"), tier.getTriggers());
		assertEquals("coordinator", tier.getDecidedBy());
	}

	@Test
	void anotherTierAsksWhy() {
		window.command(Command.TIER_MINIMAL);
		assertTrue(says(NLS.bind(Messages.promptReason, Messages.tierMinimal, Messages.tierModerate)));
		press('\r');
		assertTrue(says(Messages.reasonNeeded));
		assertEquals(NLS.bind(Messages.tierProposed, Messages.tierModerate), cell(0, Messages.columnTier));
		Window.type(field(), "had the flu once");
		press('\r');
		assertEquals(Messages.tierMinimal, cell(0, Messages.columnTier));
		untilSaved();
		assertEquals("had the flu once", window.stored(window.students.getFirst()).getTier().getReason());
	}

	@Test
	void escapeLeavesTheTierUndecided() {
		window.command(Command.TIER_MINIMAL);
		Window.type(field(), "had the");
		press(SWT.ESC);
		assertEquals(NLS.bind(Messages.tierProposed, Messages.tierModerate), cell(0, Messages.columnTier));
		untilSaved();
		assertTrue(window.begun(window.students.getFirst()).map(StudentReview::getTier).isEmpty());
	}

	@Test
	void withoutAProposalThereIsNothingToAcceptAndNoReasonToGive() {
		press('\r');
		window.command(Command.ACCEPT_TIER);
		assertTrue(says(window.labels.noProposal(window.keys)));
		window.command(Command.TIER_INTENSIVE);
		assertEquals(Messages.tierIntensive, cell(1, Messages.columnTier));
	}

	@Test
	void reviewedGoesOnToTheNextAndCanBeTakenBack() {
		window.command(Command.ACCEPT_TIER);
		window.command(Command.REVIEWED);
		assertEquals(1, table().getSelectionIndex());
		assertEquals("\u2713", cell(0, Messages.columnReviewed));
		assertTrue(says(NLS.bind(Messages.headerProgress, 1, 2)));
		Window.pressKey(field(), SWT.ARROW_UP);
		window.command(Command.REVIEWED);
		assertEquals("", cell(0, Messages.columnReviewed));
	}
}
