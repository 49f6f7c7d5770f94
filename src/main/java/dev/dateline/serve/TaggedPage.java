package dev.dateline.serve;

/**
 * A page as it goes to the browser.
 *
 * @param tag another one means another page; the page's script knows it too
 */
@SuppressWarnings("ArrayRecordComponent") // handed on and never compared
record TaggedPage(byte[] bytes, String tag) {}
