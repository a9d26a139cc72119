package org.trellis.app.internal.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.trellis.testing.ui.Window.atDialog;
import static org.trellis.testing.ui.Window.click;
import static org.trellis.testing.ui.Window.until;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.trellis.store.DatabaseLocation.DerbyFolder;
import org.trellis.store.Opening;
import org.trellis.store.Opening.Refused;
import org.trellis.testing.TestStore;
import org.trellis.testing.ui.Window;
import org.trellis.ui.CurrentDistrict;
import org.trellis.ui.UiCommands;

/** Whatever a place turns out to be, the window says it in a sentence and leads on by a button. */
class OpeningTest {
	private static final char[] SECRET = "correct horse battery staple".toCharArray();

	@TempDir
	Path folder;

	private final CurrentDistrict current = Window.service(CurrentDistrict.class);

	@BeforeEach
	void quickly() {
		// a test survives no power failure
		System.setProperty("derby.system.durability", "test");
		current.close();
	}

	@AfterEach
	void close() {
		current.close();
		current.awaitClosed();
	}

	private Path place() {
		return folder.resolve("district");
	}

	/** Opens a place by the menu's command. */
	private static void open(String place) {
		atDialog(Messages.openIntro, dialog -> {
			fields(dialog).getFirst().setText(place);
			click(dialog, Messages.open);
		});
		Window.command(UiCommands.OPEN_DISTRICT);
	}

	private static List<Text> fields(Shell dialog) {
		return Window.all(dialog, Text.class).stream().filter(t -> (t.getStyle() & SWT.READ_ONLY) == 0).toList();
	}

	private static void untilSaid(String sentence, Consumer<Shell> use) {
		until("the window says: " + sentence, atDialog(sentence, use));
	}

	private void untilOpen(String name) {
		until(name + " is open", () -> current.get().map(d -> d.name().equals(name)).orElse(false));
		assertEquals(NLS.bind(Messages.windowTitle, name), Window.main().getText());
	}

	private static void closeIt(Shell dialog) {
		click(dialog, Messages.close);
	}

	@Test
	void anEmptyPlaceLeadsToANewDistrict() {
		var made = atDialog(Messages.newIntro, dialog -> {
			var fields = fields(dialog);
			assertEquals(place().toString(), fields.get(1).getText());
			assertTrue(Window.shows(dialog, Messages.newNeedsName));
			fields.getFirst().setText("Maple Ridge");
			click(dialog, Messages.make);
		});
		open(place().toString());
		untilSaid(NLS.bind(Messages.missing, place()), dialog -> click(dialog, Messages.stepCreate));
		until("the form for a new district was filled in", made);
		untilOpen("Maple Ridge");
		untilSaid(org.trellis.app.internal.importing.Messages.filesTitle, Shell::close);
	}

	@Test
	void aFolderWithOtherThingsIsLeftAlone() throws IOException {
		Files.createDirectories(place());
		Files.writeString(place().resolve("letter.txt"), "Dear family");
		open(place().toString());
		untilSaid(Messages.notTrellisStep, OpeningTest::closeIt);
		assertEquals(List.of("letter.txt"), Files.list(place()).map(p -> p.getFileName().toString()).toList());
	}

	@Test
	void anEncryptedDistrictAsksForItsPassphraseUntilItFits() {
		TestStore.databases().create(new DerbyFolder(place()), SECRET, "Secret District").close();
		open(place().toString());
		untilSaid(NLS.bind(Messages.encrypted, place()), dialog -> {
			fields(dialog).getFirst().setText("wrong");
			click(dialog, Messages.stepPassphrase);
		});
		untilSaid(NLS.bind(Messages.wrongPassphrase, place()), dialog -> {
			fields(dialog).getFirst().setText(new String(SECRET));
			click(dialog, Messages.stepPassphrase);
		});
		untilOpen("Secret District");
	}

	@Test
	void aDistrictInUseOpensWhenItIsFree() throws IOException {
		TestStore.databases().create(new DerbyFolder(place()), null, "Busy District").close();
		var other = otherProgram(place().resolve("database").resolve("dbex.lck"));
		try {
			open(place().toString());
			untilSaid(Messages.inUseStep, dialog -> {
				other.destroy();
				other.onExit().join();
				click(dialog, Messages.stepRetry);
			});
			untilOpen("Busy District");
		} finally {
			other.destroy();
		}
	}

	/** A program that holds the lock by which Derby knows that a database is open; within one program it would be no lock. */
	private Process otherProgram(Path lockFile) throws IOException {
		var source = folder.resolve("Holder.java");
		Files.writeString(source, """
				import java.nio.ByteBuffer;
				import java.nio.channels.FileChannel;
				import java.nio.file.Path;
				import java.nio.file.StandardOpenOption;

				class Holder {
					public static void main(String[] args) throws Exception {
						var channel = FileChannel.open(Path.of(args[0]), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
						// only a file that holds something is a lock to Derby
						channel.write(ByteBuffer.wrap(new byte[] { 1 }));
						System.out.println(channel.lock().isValid());
						Thread.sleep(120_000);
					}
				}
				""");
		var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
		var process = new ProcessBuilder(java, source.toString(), lockFile.toString()).redirectError(ProcessBuilder.Redirect.INHERIT).start();
		assertEquals("true", process.inputReader().readLine());
		return process;
	}

	@Test
	void aDamagedDistrictKeepsItsFolderAndPointsToTheBackup() throws IOException {
		TestStore.databases().create(new DerbyFolder(place()), null, "Broken District").close();
		var properties = Files.find(place(), 5, (p, a) -> p.endsWith("service.properties")).findFirst().orElseThrow();
		Files.writeString(properties, "");
		open(place().toString());
		untilSaid(Messages.brokenStep, dialog -> {
			assertTrue(Window.find(dialog, Button.class, b -> b.getText().equals(Messages.stepRestore)).isPresent());
			closeIt(dialog);
		});
		assertTrue(Files.exists(properties));
	}

	@Test
	void aServerThatDoesNotAnswerIsNoLoss() {
		open("jdbc:postgresql://127.0.0.1:1/nowhere?user=anna&password=secret");
		untilSaid(Messages.unreachableStep, dialog -> {
			assertTrue(Window.texts(dialog).stream().noneMatch(t -> t.contains("secret")), "no password in what is shown");
			closeIt(dialog);
		});
	}

	@Test
	void everyOutcomeHasASentenceANextStepAndItsButtons() {
		var where = "/somewhere";
		for (var refused : List.of(new Opening.Missing(where), new Opening.NeedsUpgrade(where, "1", "2"), new Opening.Newer(where, "3", "2"), new Opening.InUse(where, "anna on pc1", Instant.EPOCH),
				new Opening.InUse(where, "another program", null), new Opening.Unfinished(where), new Opening.NotTrellis(where, "it is a file"), new Opening.WrongPassphrase(where, false), new Opening.WrongPassphrase(where, true),
				new Opening.Unreachable(where, "refused"), new Opening.NoRights(where, "access is denied."), new Opening.Broken(where, "truncated")))
			showsAllOf(refused);
	}

	private void showsAllOf(Refused refused) {
		var texts = new OpeningTexts(folder);
		BooleanSupplier shown = atDialog(texts.sentence(refused), dialog -> {
			assertTrue(Window.shows(dialog, texts.nextStep(refused)), refused.toString());
			for (var step : Step.after(refused)) assertTrue(Window.find(dialog, Button.class, b -> b.getText().equals(step.label())).isPresent(), refused + " " + step);
			assertEquals(refused instanceof Opening.WrongPassphrase ? 1 : 0, fields(dialog).size());
			closeIt(dialog);
		});
		assertTrue(new RefusedDialog(Window.main(), refused, texts).ask().isEmpty());
		assertTrue(shown.getAsBoolean(), refused.toString());
	}
}
