package org.trellis.model;

import java.util.function.Function;

/**
 * Calls what plug-ins contribute at extension points, so that whatever one of them does wrong becomes its own result, with its plug-in's name, and the rest
 * goes on. Stateless, safe from any thread.
 */
public final class Contributed {
	/** Code of a plug-in. */
	@FunctionalInterface
	public interface Call<T> {
		T call() throws Exception;
	}

	private Contributed() {
	}

	/**
	 * Calls it. A failure is every exception, a linkage error of a module that was built for another version, an assertion, a recursion without end; an
	 * exhausted memory is none, for nobody could go on.
	 *
	 * @param failed makes the result out of what was thrown
	 */
	public static <T> T call(Call<T> contributed, Function<Throwable, T> failed) {
		try {
			return contributed.call();
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
			return failed.apply(e);
		} catch (Exception | LinkageError | AssertionError | StackOverflowError e) {
			return failed.apply(e);
		}
	}

	/** What the failure says of itself, for a sentence; its kind, where it says nothing. */
	public static String reason(Throwable failure) {
		var message = failure.getMessage();
		return message == null || message.isBlank() ? failure.getClass().getSimpleName() : message;
	}
}
