package org.trellis.reporting.ui.internal;

import static org.trellis.testing.ui.Window.until;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.e4.ui.workbench.modeling.EPartService;
import org.eclipse.swt.SWT;
import org.eclipse.swt.browser.Browser;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.WorkbenchException;
import org.trellis.model.district.School;
import org.trellis.model.district.SectionKind;
import org.trellis.model.district.Student;
import org.trellis.model.resources.CapacityStatus;
import org.trellis.model.review.Intensity;
import org.trellis.testing.GivenDistrict;
import org.trellis.testing.ui.TestDistrict;
import org.trellis.testing.ui.Window;

/** The Reporting perspective of the real window, on a district with two schools. */
final class ReportingWindow implements AutoCloseable {
	static final String LINCOLN = "Lincoln School";
	static final String PARKS = "Rosa Parks School";
	static final String CLASS = "Grade 3 A";
	static final String GAPS = "Resource gaps";
	static final String REVIEW = "Class review summary";

	final TestDistrict district;
	final GivenDistrict given;
	final School lincoln;
	final School parks;

	ReportingWindow(Path folder) {
		// every test district is a copy of one, under the same id
		InstanceScope.INSTANCE.getNode("org.trellis.reporting.ui").remove("runs");
		showPerspective();
		district = new TestDistrict(folder);
		given = district.given();
		lincoln = given.school(LINCOLN);
		parks = given.school(PARKS);
		var students = IntStream.range(0, 12).mapToObj(i -> given.aStudent("Ana" + i).at(lincoln).withNeed("health", Intensity.INTENSIVE).stored()).toArray(Student[]::new);
		given.section(lincoln, CLASS, null, List.of(), s -> {
			s.setKind(SectionKind.HOMEROOM);
			GivenDistrict.attendedBy(s, students);
		});
		given.aService("Harbor Clinic").in("health", Intensity.INTENSIVE).withCapacity(CapacityStatus.CAPACITY, 5, null, 1).stored();
		district.show();
		until("the catalogue is there", () -> Window.find(Window.main(), Text.class, t -> t.getMessage().equals(Messages.searchHint)).isPresent());
		search().setText("");
		until("the reports are listed", () -> item(GAPS).isPresent());
	}

	static void showPerspective() {
		try {
			PlatformUI.getWorkbench().showPerspective(ReportingPerspective.ID, PlatformUI.getWorkbench().getWorkbenchWindows()[0]);
		} catch (WorkbenchException e) {
			throw new AssertionError(e);
		}
	}

	static Text search() {
		return Window.find(Window.main(), Text.class, t -> t.getMessage().equals(Messages.searchHint)).orElseThrow();
	}

	static Tree tree() {
		return Window.all(Window.main(), Tree.class).getFirst();
	}

	/** The reports that are listed, without the groups, and without what cannot be offered. */
	static List<String> listed() {
		return Arrays.stream(tree().getItems()).filter(g -> !g.getText().equals(Messages.brokenGroup)).flatMap(g -> Arrays.stream(g.getItems())).map(TreeItem::getText).toList();
	}

	static Optional<TreeItem> item(String report) {
		return Window.all(Window.main(), Tree.class).stream().flatMap(t -> Arrays.stream(t.getItems())).flatMap(g -> Stream.of(g.getItems())).filter(i -> i.getText().equals(report)).findFirst();
	}

	/** Opens a report as Enter in the list does. */
	static void open(String report) {
		var item = item(report).orElseThrow(() -> new AssertionError(report + " is not among " + listed()));
		tree().setSelection(item);
		var event = new Event();
		event.item = item;
		tree().notifyListeners(SWT.DefaultSelection, event);
		until(report + " can be made", () -> Window.shows(Window.main(), plain(Messages.make)) || Window.shows(Window.main(), Messages.make));
		until("the schools are known", () -> combo(LINCOLN).isPresent());
	}

	private static String plain(String label) {
		return label.replace("&", "");
	}

	static Optional<Combo> combo(String choice) {
		return Window.find(Window.main(), Combo.class, c -> Arrays.asList(c.getItems()).contains(choice));
	}

	static void choose(String choice) {
		until(choice + " can be chosen", () -> combo(choice).isPresent());
		var combo = combo(choice).orElseThrow();
		combo.select(Arrays.asList(combo.getItems()).indexOf(choice));
		combo.notifyListeners(SWT.Selection, new Event());
	}

	static void make() {
		Window.click(Window.main(), Messages.make);
	}

	/** Waits until the report is shown and gives its text as its reader sees it. */
	static String untilShown(String text) {
		until("the report says " + text, () -> shown().get().contains(text));
		return shown().get();
	}

	/** The text of the preview, by browser or by page. */
	static Supplier<String> shown() {
		return () -> Window.find(Window.main(), Browser.class, b -> true).map(b -> markup(b.getText())).orElseGet(ReportingWindow::page);
	}

	private static String markup(String page) {
		return page.replaceAll("(?s)<style.*?</style>", "").replaceAll("<[^>]*>", " ").replace("&nbsp;", " ").replaceAll("\\s+", " ");
	}

	/** What a screen reader is told of the page that is shown. */
	static String page() {
		return Window.all(Window.main(), Canvas.class).stream().map(c -> (String) c.getData("org.trellis.ui.AccessibleName")).filter(n -> n != null && n.length() > Messages.previewName.length()).findFirst().orElse("").replaceAll("\\s+", " ");
	}

	static ReportView view() {
		return (ReportView) Window.service(EPartService.class).findPart(ReportView.ID).getObject();
	}

	@Override
	public void close() {
		district.close();
	}
}
