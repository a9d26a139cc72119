package org.trellis.exchange;

/**
 * Where something stands in what is imported.
 *
 * @param file name of the file as reports show it
 * @param line counted from 1; 0 when the file as a whole is meant
 */
public record Place(String file, int line) {
}
