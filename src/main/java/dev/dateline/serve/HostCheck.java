package dev.dateline.serve;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Which names a request may call the preview by. A page of another site can make its own name lead
 * to this machine (DNS rebinding); but the request then carries that name.
 */
final class HostCheck {
  private static final Pattern ADDRESS = Pattern.compile("[0-9.]+|\\[[0-9a-fA-F:.]+\\]");

  private final Set<String> names = new HashSet<>(Set.of("localhost", "127.0.0.1", "[::1]"));
  private final boolean anyAddress;

  HostCheck(String boundHost) {
    String bound = boundHost.toLowerCase(Locale.ROOT);
    names.add(bound.contains(":") && !bound.startsWith("[") ? "[" + bound + "]" : bound);
    this.anyAddress = Set.of("0.0.0.0", "::", "[::]").contains(bound);
    if (anyAddress) {
      addNameOfThisMachine();
    }
  }

  private void addNameOfThisMachine() {
    try {
      String name = InetAddress.getLocalHost().getHostName().toLowerCase(Locale.ROOT);
      names.add(name);
      names.add(name + ".local");
    } catch (UnknownHostException nameless) {
      // Then it is reached by its address.
    }
  }

  /**
   * @param host without port; of an IPv6 address, with its brackets
   */
  boolean allows(@Nullable String host) {
    if (host == null) {
      return false;
    }
    return names.contains(host.toLowerCase(Locale.ROOT))
        // An address can't be rebound, so any is good where all are listened on.
        || (anyAddress && ADDRESS.matcher(host).matches());
  }
}
