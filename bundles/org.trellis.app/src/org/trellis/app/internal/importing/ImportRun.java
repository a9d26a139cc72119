package org.trellis.app.internal.importing;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.trellis.access.Access;
import org.trellis.access.Action;
import org.trellis.exchange.ImportRequest;
import org.trellis.exchange.Imports;
import org.trellis.exchange.PastImport;
import org.trellis.exchange.UndoReport;
import org.trellis.model.review.Season;
import org.trellis.review.ClassReviews;
import org.trellis.review.Cycle;
import org.trellis.review.Reviews;
import org.trellis.store.Progress;
import org.trellis.store.Scope;
import org.trellis.ui.OpenedDistrict;
import org.trellis.ui.Trouble;

/** What the importer does with the open district. Background threads only. */
record ImportRun(Imports imports, Reviews reviews, Access access, OpenedDistrict district) {
	/** Asked for anew each time: the right to import may have ended. */
	private Scope scope() {
		return access.scopeFor(district.database(), district.person(), Action.IMPORT);
	}

	/** Writes nothing. */
	List<Tried> tryOut(List<ImportPart> parts, Progress progress) {
		var tried = new ArrayList<Tried>();
		for (var part : parts) tried.add(new Tried(part, imports.dryRun(district.database(), scope(), part.request(ImportRequest.DEFAULT_DROP_PERCENT, null), progress), null));
		return tried;
	}

	/** Writes every rejected row and everything that would be dropped into files, one for each part. Returns the files. */
	List<Path> writeRows(List<Tried> tried, Path file, Progress progress) {
		var written = new ArrayList<Path>();
		for (var one : tried) {
			var rows = tried.size() == 1 ? file : beside(file, one.part().format().id());
			imports.dryRun(district.database(), scope(), one.part().request(one.percentToAllow(), rows), progress);
			written.add(rows);
		}
		return written;
	}

	private static Path beside(Path file, String format) {
		var name = file.getFileName().toString();
		int dot = name.lastIndexOf('.');
		return file.resolveSibling(dot < 0 ? name + "-" + format : name.substring(0, dot) + "-" + format + name.substring(dot));
	}

	/**
	 * Imports one part after the other. What fails ends it; what was imported before stays, and is told.
	 *
	 * @param tried as the person saw and confirmed it
	 * @throws RuntimeException when nothing was imported
	 */
	List<Tried> commit(List<Tried> tried, Progress progress) {
		var done = new ArrayList<Tried>();
		for (var one : tried) try {
			done.add(new Tried(one.part(), imports.commit(district.database(), district.person().actor(), scope(), one.part().request(one.percentToAllow(), null), progress), null));
		} catch (RuntimeException e) {
			if (done.isEmpty()) throw e;
			done.add(new Tried(one.part(), null, Trouble.of(Messages.importJob, e)));
			break;
		}
		return done;
	}

	List<PastImport> past() {
		return imports.past(district.database(), scope());
	}

	/** The review that could begin now; empty where one goes on already, and where there is no school or no school year to review. */
	Optional<Season> reviewToStart() {
		var all = ofDistrict();
		return all.currentCycle().isPresent() || all.schools().isEmpty() ? Optional.empty() : all.nextSeason();
	}

	Cycle startReview(Season season) {
		return ofDistrict().startCycle(season);
	}

	private ClassReviews ofDistrict() {
		return reviews.of(district.database(), district.person());
	}

	UndoReport undo(UUID run, Progress progress) {
		return imports.undo(district.database(), district.person().actor(), scope(), run, progress);
	}
}
