package org.trellis.review.ui.internal.entry;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

import org.trellis.model.Domain;
import org.trellis.model.review.FindingKind;
import org.trellis.model.review.Informant;
import org.trellis.model.review.Intensity;
import org.trellis.model.review.Tier;
import org.trellis.review.FindingState;
import org.trellis.review.ReviewEdits;
import org.trellis.review.ReviewState;
import org.trellis.review.ui.internal.Labels;
import org.trellis.review.ui.internal.Messages;
import org.trellis.store.Restricted;

/**
 * Turns keys into edits (D2): a finding is domain, strength or need, intensity, a few words, Enter. What is refused changes nothing and is
 * answered with a sentence. Has no widgets, so that its rules can be tested and read without them.
 */
public final class Entry {
	private final Keys keys;
	private final Labels labels;
	private final ReviewEdits edits;
	private final Sitting sitting;
	private Stage stage = new Stage.Start();
	private Informant informant = Informant.TEACHER;

	public Entry(Keys keys, Labels labels, ReviewEdits edits, Sitting sitting) {
		this.keys = keys;
		this.labels = labels;
		this.edits = edits;
		this.sitting = sitting;
	}

	public Stage stage() {
		return stage;
	}

	/** Whose view the next findings are (D3). */
	public Informant informant() {
		return informant;
	}

	/** The keys that mean something now; empty while words are typed. */
	public List<Key<?>> choices() {
		return List.copyOf(switch (stage) {
		case Stage.Start start -> Stream.<Key<?>> concat(keys.domains().stream(), keys.commands().stream()).toList();
		case Stage.KindNext kind -> keys.kinds();
		case Stage.IntensityNext intensity -> keys.intensities();
		case Stage.InformantNext who -> keys.informants();
		case Stage.RemoveWhich which -> removable();
		case Stage.Words words -> List.<Key<?>> of();
		case Stage.Reason reason -> List.<Key<?>> of();
		case Stage.Note note -> List.<Key<?>> of();
		});
	}

	private List<Key<FindingState>> removable() {
		var findings = sitting.state().findings();
		return Keys.numbered(findings.stream().map(labels::shortly).toList(), findings);
	}

	/**
	 * A key, when no words are typed.
	 *
	 * @return why it was refused; empty when it was taken
	 */
	public Optional<String> press(char typed) {
		// the unshifted plus of many keyboards
		var character = typed == '=' && stage instanceof Stage.KindNext ? '+' : typed;
		var key = choices().stream().filter(k -> k.is(character)).findFirst();
		if (key.isEmpty()) return Optional.of(labels.noSuchKey(typed));
		return take(key.get().means());
	}

	private Optional<String> take(Object meaning) {
		return switch (meaning) {
		case Domain domain -> to(new Stage.KindNext(domain));
		case FindingKind kind -> to(new Stage.IntensityNext(((Stage.KindNext) stage).domain(), kind));
		case Intensity intensity -> begin(((Stage.IntensityNext) stage), intensity);
		case Informant who -> {
			informant = who;
			yield to(new Stage.Start());
		}
		case FindingState finding -> {
			yield remove(finding).or(() -> to(new Stage.Start()));
		}
		case Command command -> run(command);
		default -> throw new IllegalStateException("A key that means " + meaning);
		};
	}

	private Optional<String> begin(Stage.IntensityNext chosen, Intensity intensity) {
		var finding = edits.newFinding(chosen.domain().key(), chosen.kind(), intensity, informant);
		sitting.type(s -> edits.put(s, finding));
		return to(new Stage.Words(chosen.domain(), finding));
	}

	private Optional<String> run(Command command) {
		return switch (command) {
		case ACCEPT_TIER -> {
			var proposed = sitting.student().proposal().tier();
			yield proposed == null ? Optional.of(labels.noProposal(keys)) : decide(proposed);
		}
		case TIER_MINIMAL -> decide(Tier.MINIMAL);
		case TIER_MODERATE -> decide(Tier.MODERATE);
		case TIER_INTENSIVE -> decide(Tier.INTENSIVE);
		case NOTE -> Restricted.isRedacted(sitting.state().note()) ? Optional.of(org.trellis.review.ui.internal.restricted.Messages.notOverwritten) : to(new Stage.Note());
		case INFORMANT -> to(new Stage.InformantNext());
		case REMOVE -> remove();
		case EARLIER -> {
			sitting.showEarlier();
			yield Optional.empty();
		}
		case REVIEWED -> toggleReviewed();
		};
	}

	private Optional<String> decide(Tier tier) {
		var decided = sitting.state().tier();
		if (edits.needsReason(tier, sitting.student().proposal())) return to(new Stage.Reason(tier));
		if (decided != null && decided.tier() == tier) return Optional.empty();
		sitting.edit(s -> edits.decideTier(s, tier, sitting.student().proposal(), null));
		return Optional.empty();
	}

	private Optional<String> remove() {
		var findings = sitting.state().findings();
		if (findings.isEmpty()) return Optional.of(Messages.nothingToRemove);
		if (findings.size() > 1) return to(new Stage.RemoveWhich());
		return remove(findings.getFirst());
	}

	/** What somebody wrote there that this person may not read is not removed with it. */
	private Optional<String> remove(FindingState finding) {
		if (Restricted.isRedacted(finding.note())) return Optional.of(org.trellis.review.ui.internal.restricted.Messages.notRemoved);
		sitting.edit(s -> edits.removeFinding(s, finding.id()));
		return Optional.empty();
	}

	private Optional<String> toggleReviewed() {
		var done = !sitting.state().reviewed();
		if (done && sitting.state().tier() == null) return Optional.of(labels.tierFirst(keys));
		sitting.edit(s -> edits.reviewed(s, done));
		if (done) sitting.move(1);
		return Optional.empty();
	}

	/** What stands in the text field when words begin to be typed, or go on to be. */
	public String initialText() {
		return switch (stage) {
		case Stage.Words words -> sitting.state().finding(words.finding().id()).map(f -> orEmpty(f.note())).orElse("");
		case Stage.Note note -> orEmpty(sitting.state().note());
		case Stage.Reason reason -> {
			var decided = sitting.state().tier();
			yield decided != null && decided.tier() == reason.tier() ? orEmpty(decided.reason()) : "";
		}
		default -> "";
		};
	}

	private static String orEmpty(String text) {
		return text == null ? "" : text;
	}

	/** Most characters that can be typed now. */
	public int textLimit() {
		return stage instanceof Stage.Note ? 4000 : 1000;
	}

	/** The words so far; they are kept from now on, even if the program ends before Enter. */
	public void typed(String text) {
		UnaryOperator<ReviewState> change = switch (stage) {
		case Stage.Words words -> s -> edits.put(s, words.finding().withNote(text));
		case Stage.Note note -> s -> edits.note(s, text);
		case Stage.Reason reason when text.isBlank() -> s -> s;
		case Stage.Reason reason -> s -> edits.decideTier(s, reason.tier(), sitting.student().proposal(), text);
		default -> throw new IllegalStateException("No words are wanted");
		};
		sitting.type(change);
	}

	/** Enter: ends the words; without an entry, on to the next student. */
	public Optional<String> enter(String text) {
		return switch (stage) {
		case Stage.Start start -> sitting.move(1) ? Optional.empty() : Optional.of(Messages.lastStudent);
		case Stage.Reason reason when text.isBlank() -> Optional.of(Messages.reasonNeeded);
		case Stage s when s.takesText() -> {
			sitting.commit();
			yield to(new Stage.Start());
		}
		default -> Optional.of(Messages.entryNotDone);
		};
	}

	/** Takes back the entry that was begun. */
	public void escape() {
		sitting.cancel();
		stage = new Stage.Start();
	}

	/** One step back, when there are no words to delete. */
	public void back() {
		sitting.cancel();
		stage = switch (stage) {
		case Stage.IntensityNext chosen -> new Stage.KindNext(chosen.domain());
		case Stage.Words words -> new Stage.IntensityNext(words.domain(), words.finding().kind());
		default -> new Stage.Start();
		};
	}

	/** Ends the entry, because something else is to be done: words are kept, a half-typed choice is dropped. */
	public void leave() {
		sitting.commit();
		stage = new Stage.Start();
	}

	private Optional<String> to(Stage next) {
		stage = next;
		return Optional.empty();
	}
}
