package org.trellis.scheduling.ui.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.trellis.scheduling.ui.internal.WeekWindow.calendar;
import static org.trellis.scheduling.ui.internal.WeekWindow.desk;
import static org.trellis.testing.ui.Window.until;

import java.nio.file.Path;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Event;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.trellis.testing.ui.ShakyServer;
import org.trellis.testing.ui.TestDistrict;
import org.trellis.testing.ui.Window;
import org.trellis.ui.CurrentDistrict;

/** Wherever there is nothing to show, the window says what belongs there, why it is empty, and what to do. */
class EmptyStatesTest {
	@TempDir
	Path folder;

	private static void untilSays(String text) {
		until("the window says " + text, () -> Window.shows(Window.main(), text));
	}

	@Test
	void withoutADistrictTheWeekLeadsToOne() {
		WeekWindow.perspective();
		Window.service(CurrentDistrict.class).close();
		untilSays(Messages.emptyDistrictWhy);
		untilSays(Messages.emptyWaitingNoWeek);
		untilSays(Messages.emptySessionWhy);
	}

	@Test
	void withoutSchoolsItSaysWhereTheyComeFrom() {
		WeekWindow.perspective();
		try (var district = new TestDistrict(folder)) {
			district.show();
			untilSays(Messages.emptySchoolsWhy);
			district.given().school("Lincoln School");
			until("a school that comes by an import is shown", () -> desk().week().isPresent());
		}
	}

	@Test
	void whatCannotBeReadIsTriedAgainByALink() {
		var server = new ShakyServer();
		try (var window = new WeekWindow(folder)) {
			window.room("12");
			window.visit();
			WeekWindow.perspective();
			server.isGone("The server is away.");
			window.district.show(server);
			untilSays(Messages.schoolsFailed);
			Window.dialog("The server is away.").close();
			server.isBack();
			Window.clickLink(Messages.tryAgain);
			until("the week is shown", () -> desk().week().isPresent());
		}
	}

	/** What would be edited in the week before would be lost. */
	@Test
	void aWeekIsLeftAsSoonAsAnotherSchoolIsChosen() {
		var server = new ShakyServer();
		try (var window = new WeekWindow(folder)) {
			window.room("12");
			window.visit();
			var adams = window.given.school("Adams School");
			WeekWindow.perspective();
			window.district.show(server);
			until("the week is shown", () -> desk().week().isPresent());
			server.isGone("The server is away.");
			choose(desk().week().orElseThrow().school().id().equals(adams.getId()) ? "Lincoln School" : "Adams School");
			assertTrue(desk().week().isEmpty());
			untilSays(NLS.bind(Messages.weekFailed, schools().getText()));
			Window.dialog("The server is away.").close();
			server.isBack();
			Window.clickLink(Messages.tryAgain);
			until("the week is shown", () -> desk().week().filter(w -> w.school().name().equals(schools().getText())).isPresent());
		}
	}

	private static Combo schools() {
		return Window.find(Window.main(), Combo.class, c -> c.getItemCount() == 2).orElseThrow();
	}

	private static void choose(String school) {
		schools().setText(school);
		schools().notifyListeners(SWT.Selection, new Event());
	}

	@Test
	void withoutVisitsItSaysSoAndAnotherSchoolIsALinkAway() {
		try (var window = new WeekWindow(folder)) {
			window.room("12");
			window.open();
			untilSays(NLS.bind(Messages.emptyVisitsTitle, "Lincoln School"));
			untilSays(Messages.chooseSchool);
		}
	}

	@Test
	void withoutRoomsTheWeekIsShownByProvider() {
		try (var window = new WeekWindow(folder)) {
			window.visit();
			WeekWindow.perspective();
			window.open();
			while (Window.find(Window.main(), Combo.class, c -> c.getText().equals(Lanes.PROVIDERS.label())).isPresent()) desk().run(Commands.LANES);
			window.district.show();
			untilSays(Messages.emptyRoomsWhy);
			Window.clickLink(Messages.showByProvider);
			until("the calendar is shown", () -> !Window.all(Window.main(), WeekCalendar.class).isEmpty());
			assertEquals(Lanes.PROVIDERS, calendar().picture().kind);
			desk().run(Commands.LANES);
		}
	}

	@Test
	void nobodyAsksAndNoSessionIsChosen() {
		try (var window = new WeekWindow(folder)) {
			window.room("12");
			window.visit();
			window.open();
			untilSays(NLS.bind(Messages.emptyWaitingNobody, "Lincoln School"));
			untilSays(Messages.emptySessionWhy);
		}
	}

	@Test
	void theSchoolOfLastTimeIsShownAgain() {
		try (var window = new WeekWindow(folder)) {
			window.room("12");
			window.visit();
			var adams = window.given.school("Adams School");
			window.open();
			assertEquals("Lincoln School", desk().week().orElseThrow().school().name(), "the first with visits");
			choose("Adams School");
			until("the other school is shown", () -> desk().week().filter(w -> w.school().id().equals(adams.getId())).isPresent());
			window.district.show();
			until("it is opened again", () -> desk().week().isPresent());
			assertEquals("Adams School", desk().week().orElseThrow().school().name());
			assertTrue(Window.shows(Window.main(), NLS.bind(Messages.emptyVisitsTitle, "Adams School")));
		}
	}
}
