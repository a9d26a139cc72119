package org.trellis.testing.ui;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;

import org.trellis.store.Database;
import org.trellis.store.Page;
import org.trellis.store.StoreException;

/** Stands between the window and a real database, and lets nothing through when a test says so: the server is away, or does not answer. Counts what is read by pages. */
public final class ShakyServer {
	private static final Set<String> WRITES = Set.of("save", "write");

	/** What a database knows by itself. */
	private static final Set<String> WITHOUT_SERVER = Set.of("location", "districtId", "modules", "onChange", "lastChange", "changesSince", "close", "equals", "hashCode", "toString");

	private static final Set<String> READS = Set.of("list", "load", "loadAll");

	private final AtomicInteger rowsOfPages = new AtomicInteger();
	private volatile boolean gone;
	private volatile boolean broken;
	private volatile String away;
	private volatile CountDownLatch silent = new CountDownLatch(0);

	/** How many rows of lists were read by pages so far. */
	public int rowsOfPages() {
		return rowsOfPages.get();
	}

	/** From now on every write fails with this sentence. */
	public void isAway(String sentence) {
		away = sentence;
	}

	/** From now on every write and every reading fails with this sentence. */
	public void isGone(String sentence) {
		away = sentence;
		gone = true;
	}

	/** From now on whatever is asked of it fails as nobody has thought of. */
	public void isBroken() {
		broken = true;
	}

	/** From now on no write is answered. */
	public void isSilent() {
		silent = new CountDownLatch(1);
	}

	/** Works again; what waited is done. */
	public void isBack() {
		gone = false;
		broken = false;
		away = null;
		silent.countDown();
	}

	Database before(Database database) {
		return (Database) Proxy.newProxyInstance(Database.class.getClassLoader(), new Class<?>[] { Database.class }, (proxy, method, arguments) -> {
			if (broken && !WITHOUT_SERVER.contains(method.getName())) throw new IllegalStateException("A fault that nobody has thought of");
			if (WRITES.contains(method.getName())) {
				silent.await();
				if (away != null) throw new StoreException(away);
			}
			if (gone && READS.contains(method.getName())) throw new StoreException(away);
			try {
				var answer = method.invoke(database, arguments);
				if (answer instanceof Page<?> page) rowsOfPages.addAndGet(page.rows().size());
				return answer;
			} catch (InvocationTargetException e) {
				throw e.getCause();
			}
		});
	}
}
