package org.trellis.review.ui.internal;

import org.trellis.model.Domains;

/** The domains, and the words for them and for everything else in a review. */
record ReviewTexts(Domains domains, Labels labels) {
}
