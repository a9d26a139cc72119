package org.trellis.review.internal;

import org.trellis.review.Indicator;

/**
 * An indicator with what its contribution says of it.
 *
 * @param plugin name of the plug-in that contributes it
 */
public record ContributedIndicator(String id, String plugin, Indicator indicator) {
}
