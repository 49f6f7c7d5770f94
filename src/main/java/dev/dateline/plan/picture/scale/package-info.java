/** Makes pictures smaller, without what a camera wrote into them. */
@NullMarked
package dev.dateline.plan.picture.scale;

import org.jspecify.annotations.NullMarked;
