package org.trellis.review.internal.meetings;

import java.time.Clock;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.IExtensionRegistry;
import org.eclipse.core.runtime.ILog;
import org.eclipse.osgi.util.NLS;
import org.trellis.access.Access;
import org.trellis.access.Decision;
import org.trellis.access.SignedIn;
import org.trellis.model.Domains;
import org.trellis.review.meetings.MeetingDesk;
import org.trellis.review.meetings.MeetingTemplate;
import org.trellis.review.meetings.Meetings;
import org.trellis.review.meetings.Tasks;
import org.trellis.store.Database;

/** The OSGi service, with the templates that bundles contribute. */
public final class MeetingsService implements Meetings {
	private final List<MeetingTemplate> templates;
	private final Domains domains;
	private final Permission permission;
	private final Clock clock;

	public MeetingsService(IExtensionRegistry registry, Domains domains, Access access) {
		this(TemplatePoint.read(registry, (what, why) -> ILog.of(MeetingsService.class).error(what, why)), domains, permission(access), Clock.systemDefaultZone());
	}

	private MeetingsService(List<MeetingTemplate> templates, Domains domains, Permission permission, Clock clock) {
		this.templates = List.copyOf(templates);
		this.domains = domains;
		this.permission = permission;
		this.clock = clock;
	}

	/** For programs without OSGi. No constructor, because declarative services look at every public one. */
	public static MeetingsService of(List<MeetingTemplate> templates, Domains domains, Permission permission, Clock clock) {
		return new MeetingsService(templates, domains, permission, clock);
	}

	static Permission permission(Access access) {
		return (reader, person, action, subject) -> access.may(reader, person, action, subject) instanceof Decision.Refused no ? Optional.of(NLS.bind(Messages.refused, no.whatToDo(), no.reason())) : Optional.empty();
	}

	@Override
	public List<MeetingTemplate> templates() {
		return templates;
	}

	@Override
	public MeetingDesk desk(Database database, SignedIn person) {
		return new StoredDesk(database, person, this);
	}

	@Override
	public Tasks tasks(Database database, SignedIn person) {
		return new StoredTasks(database, person, permission, clock);
	}

	Optional<MeetingTemplate> template(String key) {
		return templates.stream().filter(t -> t.key().equals(key)).findFirst();
	}

	Domains domains() {
		return domains;
	}

	Permission permission() {
		return permission;
	}

	Clock clock() {
		return clock;
	}
}
