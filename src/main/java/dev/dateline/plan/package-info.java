/** Every file of the site before its bytes are made; pure functions from the digest to outputs. */
@NullMarked
package dev.dateline.plan;

import org.jspecify.annotations.NullMarked;
