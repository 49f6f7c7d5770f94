package dev.dateline.publish.feed;

/**
 * An entry of a feed, as far as feed readers tell entries apart.
 *
 * @param id by which they know it again
 * @param path of its page below the site's root: {@code 2023/12/28/caravan/}; its whole address
 *     when it is no page of the site
 * @param words the text of the article without markup; may be empty
 * @param modified when it was last changed, as it is written; may be empty
 */
public record ComparedEntry(String id, String path, String title, String words, String modified) {}
