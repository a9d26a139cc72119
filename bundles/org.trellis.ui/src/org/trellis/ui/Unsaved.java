package org.trellis.ui;

/**
 * Changes that are stored only when the person says so; whoever leaves is asked about them.
 *
 * @param what what was changed, as a person calls it
 * @param discard they are not to be saved; UI thread
 * @param keep the closing is over: what is there still waits to be saved as before; does nothing for what was closed; UI thread
 */
public record Unsaved(String what, Runnable discard, Runnable keep) {
}
