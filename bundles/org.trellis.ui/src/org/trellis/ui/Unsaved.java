package org.trellis.ui;

/**
 * Changes that are stored only when the person says so; whoever leaves is asked about them.
 *
 * @param what what was changed, as a person calls it
 * @param discard they are not to be saved; UI thread
 * @param keep the person stays after all: they wait to be saved as before; UI thread
 */
public record Unsaved(String what, Runnable discard, Runnable keep) {
}
