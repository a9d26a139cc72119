package org.trellis.review;

import java.util.UUID;

import org.trellis.model.district.Grade;

/**
 * A class in the list of classes. Counts only students whom the reader may see.
 *
 * @param id of the section
 * @param grade null when the source does not say
 * @param teacher name for people; null when nobody is named
 */
public record ClassLine(UUID id, UUID school, String schoolName, String name, Grade grade, String teacher, Reviewed reviewed) {
}
