package org.trellis.app.internal.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.NetworkInterface;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.help.HelpSystem;
import org.eclipse.help.IToc;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.junit.jupiter.api.Test;
import org.trellis.testing.ui.Window;

/** What stands in the Help menu works: the guides, help on one part, and p2's commands for modules and updates. */
class HelpMenuTest {
	private static final String PAGE = "/org.trellis.doc/html/user/class-review.html";

	@Test
	void theGuidesAreListed() {
		var labels = Stream.of(HelpSystem.getTocs()).map(IToc::getLabel).filter(l -> l.startsWith("Trellis: ")).sorted().toList();
		assertEquals(List.of("Trellis: administrator guide", "Trellis: analyst guide", "Trellis: decisions", "Trellis: integrator guide", "Trellis: user guide"), labels);
	}

	@Test
	void aPageIsServedToThisComputerOnly() throws IOException {
		var url = PlatformUI.getWorkbench().getHelpSystem().resolve(PAGE, true);
		assertTrue(InetAddress.getByName(url.getHost()).isLoopbackAddress(), url.toString());
		try (var in = url.openStream()) {
			assertTrue(new String(in.readAllBytes(), StandardCharsets.UTF_8).contains("Class review"), url.toString());
		}
		for (var address : addressesOfOthers()) assertThrows(IOException.class, () -> connect(address, url.getPort()), address.toString());
	}

	/** Those under which other computers see this one; none on a machine without a network. */
	private static List<InetAddress> addressesOfOthers() throws IOException {
		var addresses = new ArrayList<InetAddress>();
		for (var network : Collections.list(NetworkInterface.getNetworkInterfaces())) Collections.list(network.getInetAddresses()).stream().filter(a -> !a.isLoopbackAddress()).forEach(addresses::add);
		return addresses;
	}

	private static void connect(InetAddress address, int port) throws IOException {
		try (var socket = new Socket()) {
			socket.connect(new InetSocketAddress(address, port), 5000);
		}
	}

	@Test
	void aPartOfTheWindowHasItsSentenceAndItsPage() {
		var context = HelpSystem.getContext("org.trellis.review.ui.class");
		assertNotNull(context);
		assertTrue(context.getText().contains("student by student"), context.getText());
		assertEquals(List.of(PAGE), Stream.of(context.getRelatedTopics()).map(t -> t.getHref()).toList());
	}

	@Test
	void modulesAndUpdatesCanBeHadFromTheWindow() {
		var commands = Window.service(ICommandService.class);
		for (var id : List.of("org.eclipse.equinox.p2.ui.sdk.install", "org.eclipse.equinox.p2.ui.sdk.update")) {
			assertTrue(commands.getCommand(id).isDefined(), id);
			assertTrue(commands.getCommand(id).isHandled(), id);
		}
	}
}
