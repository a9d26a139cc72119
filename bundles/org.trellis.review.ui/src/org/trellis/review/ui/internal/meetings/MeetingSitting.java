package org.trellis.review.ui.internal.meetings;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.eclipse.core.runtime.jobs.ISchedulingRule;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.trellis.review.meetings.MeetingDesk;
import org.trellis.review.meetings.MeetingDesk.AgendaItem;
import org.trellis.review.meetings.MeetingDesk.Choice;
import org.trellis.review.meetings.MeetingDesk.Decided;
import org.trellis.review.meetings.MeetingDesk.Discussed;
import org.trellis.review.meetings.MeetingDesk.InSight;
import org.trellis.review.meetings.MeetingDesk.MeetingLine;
import org.trellis.review.meetings.MeetingDesk.Outcome;
import org.trellis.review.ui.internal.meetings.OutcomeBuffer.Back;
import org.trellis.review.ui.internal.meetings.OutcomeBuffer.Save;
import org.trellis.store.Change;
import org.trellis.ui.NotSaved;
import org.trellis.ui.StoreJob;
import org.trellis.ui.WaitDialog;
import org.trellis.ui.Workspace;

/** One meeting at one window: its agenda, whose turn it is, what is known of them and what is decided. Reads and writes in the background, one after the other. UI thread only; shows nothing itself. */
final class MeetingSitting implements MeetingSaver.Listener {
	private static final Set<String> SHOWN = Set.of("Meeting", "Discussion", "Student");
	private static final int READ_AGAIN_MS = 500;

	/** Is told what to show anew. */
	interface Listener {
		/** The meeting or its agenda is different. */
		void agenda();

		/** Another student's turn, or something else is known or decided about them. */
		void student();

		void saving(String text, boolean trouble);

		/** Why something was not done. */
		void say(String sentence);

		/** What was refused, for the person to do it again. */
		void back(UUID discussion, Back back, String sentence);
	}

	/** What is read of the student whose turn it is. @param discussed null for one who was not called */
	private record Turn(InSight sight, Discussed discussed, Map<UUID, String> names) {
	}

	private record Agenda(MeetingLine line, List<AgendaItem> items) {
	}

	private final Composite owner;
	/** Outlives the view. */
	private final Shell shell;
	private final MeetingDesk desk;
	private final Workspace workspace;
	private final Listener listener;
	private final ISchedulingRule oneAfterTheOther = StoreJob.newRule();
	private final OutcomeBuffer buffer = new OutcomeBuffer();
	private final MeetingSaver saver;
	private final MeetingEdits edits;
	private final Map<UUID, String> names = new HashMap<>();
	private final Map<UUID, Boolean> noted = new HashMap<>();
	private final Runnable readAgain = this::read;
	private MeetingLine line;
	private List<AgendaItem> agenda = List.of();
	private int index;
	private InSight sight;
	private UUID shown;

	MeetingSitting(Composite owner, MeetingDesk desk, MeetingLine line, Workspace workspace, Listener listener) {
		this.owner = owner;
		this.shell = owner.getShell();
		this.desk = desk;
		this.line = line;
		this.workspace = workspace;
		this.listener = listener;
		this.edits = new MeetingEdits(owner, this, workspace, oneAfterTheOther, listener::say);
		this.saver = new MeetingSaver(owner.getDisplay(), desk, buffer, oneAfterTheOther, this);
	}

	/** What changes the meeting itself. */
	MeetingEdits edits() {
		return edits;
	}

	MeetingDesk desk() {
		return desk;
	}

	MeetingLine line() {
		return line;
	}

	List<AgendaItem> agenda() {
		return agenda;
	}

	int index() {
		return index;
	}

	/** Whose turn it is; empty on an empty agenda. */
	Optional<AgendaItem> item() {
		return index < agenda.size() ? Optional.of(agenda.get(index)) : Optional.empty();
	}

	boolean isCalled() {
		return item().filter(i -> i.begun() != null).isPresent();
	}

	/** Empty until it was read. */
	Optional<InSight> sight() {
		return item().filter(i -> i.discussion().equals(shown)).map(i -> sight);
	}

	Outcome outcome() {
		return item().map(i -> buffer.wanted(i.discussion())).orElse(Outcome.NONE);
	}

	int decisions(AgendaItem item) {
		return item.discussion().equals(shown) || buffer.wanted(item.discussion()) != Outcome.NONE ? buffer.wanted(item.discussion()).decisions().size() : item.decisions();
	}

	Map<UUID, String> names() {
		return names;
	}

	/** Whether there are notes, which are restricted, of the student whose turn it is. */
	boolean isNoted() {
		return item().map(i -> noted.getOrDefault(i.discussion(), false)).orElse(false);
	}

	void called(Choice choice) {
		names.put(choice.id(), choice.name());
	}

	/** Reads the meeting and its agenda; stays at the student whose turn it is. */
	void read() {
		if (owner.isDisposed()) return;
		workspace.jobs().job(Messages.readJob, progress -> new Agenda(desk.meeting(line.id()).orElse(null), desk.agenda(line.id()))).then(this::show).whenFailed(trouble -> listener.say(trouble.sentence())).after(oneAfterTheOther).quietly().start(owner);
	}

	private void show(Agenda read) {
		var at = item().map(AgendaItem::discussion).orElse(null);
		if (read.line != null) line = read.line;
		var first = agenda.isEmpty();
		agenda = read.items;
		int there = place(at);
		index = there >= 0 ? there : first ? beginning() : Math.clamp(index, 0, Math.max(0, agenda.size() - 1));
		listener.agenda();
		turn();
	}

	int place(UUID discussion) {
		for (int i = 0; i < agenda.size(); i++) if (agenda.get(i).discussion().equals(discussion)) return i;
		return -1;
	}

	/** At whom the meeting is, or who comes first. */
	private int beginning() {
		for (int i = 0; i < agenda.size(); i++) if (agenda.get(i).begun() != null && agenda.get(i).ended() == null) return i;
		for (int i = 0; i < agenda.size(); i++) if (agenda.get(i).begun() == null) return i;
		return 0;
	}

	/** Goes to a student by place. */
	boolean go(int to) {
		if (to < 0 || to >= agenda.size() || to == index) return false;
		index = to;
		turn();
		return true;
	}

	/** The next reading goes on from here. */
	void turnTo(UUID discussion) {
		index = Math.max(0, place(discussion));
	}

	/** Of one of the agenda; empty for one who was taken off. */
	Optional<String> name(UUID discussion) {
		return agenda.stream().filter(i -> i.discussion().equals(discussion)).findFirst().map(AgendaItem::name);
	}

	/** Goes to a student on whom something is to be done again. */
	void find(UUID discussion) {
		if (place(discussion) >= 0) go(place(discussion));
	}

	private void turn() {
		listener.student();
		item().ifPresent(item -> workspace.jobs().job(Messages.readJob, progress -> {
			var discussed = item.begun() == null ? null : desk.discussion(item.discussion());
			return new Turn(desk.inSight(item.student()), discussed, discussed == null ? Map.of() : desk.names(discussed.outcome()));
		}).then(turn -> {
			names.putAll(turn.names);
			if (turn.discussed != null) know(turn.discussed);
			if (!item().filter(i -> i.discussion().equals(item.discussion())).isPresent()) return;
			sight = turn.sight;
			shown = item.discussion();
			listener.student();
		}).whenFailed(trouble -> listener.say(trouble.sentence())).after(oneAfterTheOther).quietly().start(owner));
	}

	void know(Discussed now) {
		buffer.know(now);
		noted.put(now.id(), now.noted());
	}

	void put(UUID discussion, Decided decided) {
		buffer.put(discussion, decided);
		edited();
	}

	void remove(UUID discussion, UUID decision) {
		buffer.remove(discussion, decision);
		edited();
	}

	void again(UUID discussion, LocalDate day) {
		buffer.again(discussion, day);
		edited();
	}

	void note(UUID discussion, String paragraph) {
		buffer.note(discussion, paragraph);
		edited();
	}

	private void edited() {
		listener.student();
		saver.changed();
	}

	@Override
	public void saving(String text, boolean trouble) {
		if (!owner.isDisposed()) listener.saving(text, trouble);
	}

	@Override
	public void saved(Discussed now) {
		noted.put(now.id(), now.noted());
		if (!owner.isDisposed()) listener.student();
	}

	@Override
	public void refused(Save save, Back back, Discussed now, String sentence) {
		if (owner.isDisposed()) return;
		// somebody else's choice may have names that were not read here
		if (now != null) workspace.jobs().job(Messages.readJob, progress -> desk.names(now.outcome())).then(read -> {
			names.putAll(read);
			listener.student();
		}).quietly().start(owner);
		listener.back(save.discussion(), back, sentence);
	}

	/** Others wrote something that is shown here. */
	void written(List<Change> changes) {
		if (changes.stream().anyMatch(c -> c.kind() != Change.Kind.READ && SHOWN.contains(c.type()))) owner.getDisplay().timerExec(READ_AGAIN_MS, readAgain);
	}

	/** Saves what is not saved yet, because the meeting is being left. */
	Optional<NotSaved> flush() {
		return saver.flush(job -> new WaitDialog(shell, Messages.saveJob).await(job)).map(why -> new NotSaved(why, unsaved()));
	}

	/** All that would be lost, student by student. */
	private List<String> unsaved() {
		var lines = new ArrayList<String>();
		for (var discussion : buffer.unsaved()) {
			lines.add(name(discussion).orElse(line.title()));
			var back = buffer.pending(discussion);
			back.decisions().forEach(d -> lines.add("    " + MeetingTexts.line(d, names)));
			if (back.note() != null) back.note().lines().forEach(l -> lines.add("    " + l));
			if (buffer.wanted(discussion).nextOn() != null) lines.add("    " + NLS.bind(Messages.againOn, MeetingTexts.day(buffer.wanted(discussion).nextOn())));
		}
		return lines.isEmpty() ? List.of(line.title()) : lines;
	}

	void abandon() {
		saver.abandon();
	}
}
