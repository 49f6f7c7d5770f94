package dev.dateline.read.plain;

/**
 * A line of a text that is not blank.
 *
 * @param number of the line in the file, from 1
 * @param start offset of its first character
 * @param end offset after its last character, before the line feed
 * @param words the line without blanks at its ends
 */
record TextLine(int number, int start, int end, String words) {}
