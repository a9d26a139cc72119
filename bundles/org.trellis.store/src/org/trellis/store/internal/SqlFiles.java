package org.trellis.store.internal;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;

import org.flywaydb.core.api.ResourceProvider;
import org.flywaydb.core.api.resource.LoadableResource;

/** Hands SQL files to Flyway, wherever they lie. */
final class SqlFiles implements ResourceProvider {
	private static final Pattern NUMBERED = Pattern.compile("V([0-9]+(?:[._][0-9]+)*)__.+\\.sql");

	private final Map<String, LoadableResource> files = new TreeMap<>();

	SqlFiles(List<URL> urls) {
		for (var url : urls) files.put(name(url), new File(url));
	}

	/** The number of a migration; empty for a file that is not named as one. */
	static Optional<String> version(URL url) {
		var numbered = NUMBERED.matcher(name(url));
		return numbered.matches() ? Optional.of(numbered.group(1)) : Optional.empty();
	}

	static String name(URL url) {
		return url.getPath().substring(url.getPath().lastIndexOf('/') + 1);
	}

	@Override
	public LoadableResource getResource(String name) {
		return files.get(name);
	}

	@Override
	public Collection<LoadableResource> getResources(String prefix, String[] suffixes) {
		return files.values().stream().filter(f -> f.getFilename().startsWith(prefix) && Arrays.stream(suffixes).anyMatch(f.getFilename()::endsWith)).toList();
	}

	private static final class File extends LoadableResource {
		private final URL url;

		File(URL url) {
			this.url = url;
		}

		@Override
		public Reader read() {
			try {
				return new InputStreamReader(url.openStream(), StandardCharsets.UTF_8);
			} catch (IOException e) {
				throw new UncheckedIOException(e);
			}
		}

		@Override
		public String getAbsolutePath() {
			return url.toString();
		}

		@Override
		public String getAbsolutePathOnDisk() {
			return url.toString();
		}

		@Override
		public String getFilename() {
			return name(url);
		}

		@Override
		public String getRelativePath() {
			return getFilename();
		}
	}
}
