package org.trellis.connectivity.internal;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.eclipse.osgi.util.NLS;
import org.trellis.connectivity.PrivatePlace;
import org.trellis.model.resources.ServiceSetting;
import org.trellis.resources.match.Applicant;
import org.trellis.resources.match.MatchingCriterion;
import org.trellis.resources.match.Verdict;
import org.trellis.store.ListQuery;

/** An online service needs a device, internet, and a place where nobody listens at the hour when it is given (D12). */
public final class OnlineCriterion implements MatchingCriterion {
	/** When a service is open on some day; null where it does not say. */
	private record Hours(UUID service, LocalTime opens, LocalTime closes) {
	}

	@Override
	public Judge prepare(Round round) {
		var homes = HomeConnections.of(round.reader(), round.scope(), round.applicants().stream().map(Applicant::student).toList());
		var open = new HashMap<UUID, List<Hours>>();
		round.reader().forEach(ListQuery.select("h.SERVICE_ID, h.OPENS, h.CLOSES").from("OPENING_HOURS h JOIN SERVICE s ON s.ID = h.SERVICE_ID").withoutPeople().where("s.SETTING = 'WEB'").orderBy("h.SERVICE_ID", "h.ID")
				.as(r -> new Hours(r.uuid(1), r.time(2), r.time(3))), round.scope(), h -> open.computeIfAbsent(h.service, s -> new ArrayList<>()).add(h));
		return (applicant, offer) -> offer.setting() == ServiceSetting.WEB ? judge(homes.of(applicant.student()), open.getOrDefault(offer.service(), List.of())) : Verdict.silent();
	}

	private static Verdict judge(HomeConnection home, List<Hours> open) {
		boolean noDevice = home.device() == Answer.NO, noInternet = home.online() == Answer.NO;
		if (noDevice && noInternet) return new Verdict.Excludes(Messages.onlineNeither, Messages.onlineNeitherRemedy);
		if (noDevice) return new Verdict.Excludes(Messages.onlineNoDevice, Messages.onlineNoDeviceRemedy);
		if (noInternet) return new Verdict.Excludes(Messages.onlineNoInternet, Messages.onlineNoInternetRemedy);
		if (home.privatePlace() == Answer.NO) return new Verdict.Excludes(Messages.onlineNoPlace, Messages.onlineNoPlaceRemedy);
		if (!open.isEmpty() && open.stream().noneMatch(h -> home.privatePlaceWithin(h.opens, h.closes) != Answer.NO)) return new Verdict.Excludes(NLS.bind(Messages.onlineOtherHours, hours(home)), Messages.onlineOtherHoursRemedy);
		if (home.device() == Answer.NOT_KNOWN || home.online() == Answer.NOT_KNOWN) return new Verdict.NotKnown(Messages.onlineNotKnown);
		if (home.privatePlace() == Answer.NOT_KNOWN) return new Verdict.NotKnown(Messages.onlinePlaceNotKnown);
		return home.place() == PrivatePlace.ALWAYS ? new Verdict.Suits(1, Messages.onlineSuits) : new Verdict.Suits(0.7, NLS.bind(Messages.onlineSuitsAtTimes, hours(home)));
	}

	private static String hours(HomeConnection home) {
		return Words.hours(home.from(), home.until());
	}
}
