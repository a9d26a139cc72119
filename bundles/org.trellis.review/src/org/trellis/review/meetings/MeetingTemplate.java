package org.trellis.review.meetings;

import java.util.List;
import java.util.Set;

/**
 * What a kind of meeting begins with.
 *
 * @param key kept with each meeting made from it, at most 60 characters
 * @param name what people choose it by
 * @param title of a meeting made from it, unless another is given
 * @param everyDays days until the next one is proposed; 0 where it does not recur
 * @param roles as what people are asked to it, for example nurse; may be empty
 * @param agenda for which reasons of the queue students come on its agenda by {@link MeetingDesk#fill}; empty for an agenda that is made of a class
 */
public record MeetingTemplate(String key, String name, String title, int everyDays, List<String> roles, Set<QueueReason> agenda) {
	public MeetingTemplate {
		roles = List.copyOf(roles);
		agenda = Set.copyOf(agenda);
	}
}
