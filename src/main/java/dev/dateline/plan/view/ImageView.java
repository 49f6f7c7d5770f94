package dev.dateline.plan.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A picture.
 *
 * @param src address: the picture; where {@code local} is true, from the site's root and without a
 *     leading {@code /}; example: {@code 2023/12/28/caravan.jpg}
 * @param local true or false: whether the picture is a file of the site, so that its address needs
 *     {@code ${page.root}} before it; example: {@code true}
 * @param alt text: what the picture shows, for those who don't see it, may be empty; example:
 *     {@code People walking along a road}
 * @param caption text, may be absent: what stands below the picture; example: {@code The caravan
 *     leaves Tapachula.}
 * @param credit text, may be absent: who made the picture; example: {@code Photo: J. Torres}
 * @param width number, may be absent: its width in pixels, where it is known; example: {@code 1200}
 * @param height number, may be absent: its height in pixels, where it is known; example: {@code
 *     800}
 * @param sources list of {@link PictureSource}: the same picture in the widths that the site has,
 *     the smallest first, empty when there is one only
 */
public record ImageView(
    String src,
    boolean local,
    String alt,
    @Nullable String caption,
    @Nullable String credit,
    @Nullable Integer width,
    @Nullable Integer height,
    List<PictureSource> sources) {}
