package org.trellis.store.crash;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import org.trellis.store.DatabaseLocation.PostgresUrl;

/** A PostgreSQL server that a test may kill: its own, on a free port of this computer only, in a temporary folder. */
final class OwnServer implements AutoCloseable {
	/** Who runs the server where the test runs as root, which the server refuses. */
	private static final String SERVER_USER = "postgres";
	private static final boolean ROOT = "root".equals(System.getProperty("user.name"));

	private final Path binaries;
	private final Path folder;
	private final int port;

	private OwnServer(Path binaries, Path folder, int port) {
		this.binaries = binaries;
		this.folder = folder;
		this.port = port;
	}

	/** One after the other, so that two do not choose the same free port. */
	static synchronized OwnServer start() throws IOException {
		var binaries = binaries();
		var folder = Files.createTempDirectory("trellis-pg");
		if (ROOT) {
			var owner = folder.getFileSystem().getUserPrincipalLookupService().lookupPrincipalByName(SERVER_USER);
			Files.getFileAttributeView(folder, PosixFileAttributeView.class).setOwner(owner);
		}
		var server = new OwnServer(binaries, folder, freePort());
		try {
			// the computer goes on running, so what the server has given to the system is not lost without waiting for the disk
			server.run("initdb", "-D", server.data(), "-U", "tester", "-A", "trust", "-E", "UTF8", "--locale=C", "--no-sync");
			server.restart();
			return server;
		} catch (IOException e) {
			server.close();
			throw e;
		}
	}

	/** The newest server that is installed here. */
	private static Path binaries() throws IOException {
		var folders = new ArrayList<Path>();
		for (var folder : System.getenv("PATH").split(java.io.File.pathSeparator)) folders.add(Path.of(folder));
		var versions = Path.of("/usr/lib/postgresql");
		if (Files.isDirectory(versions)) try (Stream<Path> all = Files.list(versions)) {
			all.sorted(Comparator.comparingInt(OwnServer::version).reversed()).forEach(v -> folders.add(v.resolve("bin")));
		}
		return folders.stream().filter(f -> Files.isExecutable(f.resolve("initdb")) && Files.isExecutable(f.resolve("pg_ctl"))).findFirst()
				.orElseThrow(() -> new IllegalStateException("This test kills a PostgreSQL server of its own and needs the programs initdb and pg_ctl: install the PostgreSQL server, or put them on the path"));
	}

	private static int version(Path folder) {
		var name = folder.getFileName().toString();
		return name.matches("\\d+") ? Integer.parseInt(name) : 0;
	}

	/** Free a moment ago; nobody can promise more. */
	private static int freePort() throws IOException {
		try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
			return socket.getLocalPort();
		}
	}

	PostgresUrl location() {
		return new PostgresUrl("jdbc:postgresql://127.0.0.1:" + port + "/postgres?user=tester");
	}

	/** Ends the server as a power failure would end it: nothing is written any more. */
	void kill() throws IOException {
		run("pg_ctl", "-D", data(), "-s", "-m", "immediate", "stop");
	}

	/** Starts it after a kill; it recovers before this returns. */
	void restart() throws IOException {
		run("pg_ctl", "-D", data(), "-l", folder.resolve("server.log").toString(), "-s", "-w", "-t", "60", "-o", "-p " + port + " -k " + folder + " -c listen_addresses=127.0.0.1 -c fsync=off -c synchronous_commit=on", "start");
	}

	private String data() {
		return folder.resolve("data").toString();
	}

	private void run(String program, String... arguments) throws IOException {
		var command = new ArrayList<String>(ROOT ? List.of("runuser", "-u", SERVER_USER, "--") : List.of());
		command.add(binaries.resolve(program).toString());
		command.addAll(List.of(arguments));
		var output = Files.createTempFile("trellis-pg", ".out");
		try {
			// to a file: the server would keep a pipe open
			var process = new ProcessBuilder(command).directory(new java.io.File("/")).redirectErrorStream(true).redirectOutput(output.toFile()).start();
			if (!process.waitFor(90, TimeUnit.SECONDS)) process.destroyForcibly();
			if (process.waitFor() != 0) throw new IOException(program + " failed: " + Files.readString(output) + log());
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
			throw new IOException(e);
		} finally {
			Files.delete(output);
		}
	}

	private String log() throws IOException {
		var log = folder.resolve("server.log");
		return Files.exists(log) ? Files.readString(log) : "";
	}

	@Override
	public void close() throws IOException {
		if (Files.exists(folder.resolve("data").resolve("postmaster.pid"))) kill();
		try (var all = Files.walk(folder)) {
			for (var path : all.sorted(Comparator.reverseOrder()).toList()) Files.delete(path);
		}
	}
}
