package dev.dateline.json;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The name that a component of a record has in JSON, where it can't have it in Java:
 *
 * <pre>{@code
 * record Place(@JsonName("@type") String type, String name) {}
 * }</pre>
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface JsonName {

  /** The name in JSON. */
  String value();
}
