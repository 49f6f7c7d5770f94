package dev.dateline.serve;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Request;

/**
 * Decides by its host name whether a request is meant for the preview. A page of another site can
 * let its own name resolve to this machine (DNS rebinding), but its requests then carry that name.
 */
final class HostCheck {
  private static final Pattern ADDRESS = Pattern.compile("[0-9.]+|\\[[0-9a-fA-F:.]+\\]");

  private final Set<String> names = new HashSet<>(Set.of("localhost", "127.0.0.1", "[::1]"));
  private final boolean anyAddress;

  HostCheck(String boundHost) {
    String bound = boundHost.toLowerCase(Locale.ROOT);
    names.add(bracketed(bound));
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
      // Other machines can still use its address.
    }
  }

  /** Checks the address of the request and its {@code Host} header, which may differ. */
  boolean allows(Request request) {
    String inAddress = request.getHttpURI().getHost();
    String header = request.getHeaders().get(HttpHeader.HOST);
    return (inAddress == null || allows(bracketed(inAddress)))
        && header != null
        && allows(withoutPort(header));
  }

  private boolean allows(String host) {
    return names.contains(host.toLowerCase(Locale.ROOT))
        // DNS rebinding needs a name, so any numeric address is safe.
        || (anyAddress && ADDRESS.matcher(host).matches());
  }

  private static String withoutPort(String host) {
    int colon = host.lastIndexOf(':');
    return colon > host.lastIndexOf(']') ? host.substring(0, colon) : host;
  }

  /** A numeric IPv6 address stands between brackets (RFC 3986, section 3.2.2). */
  private static String bracketed(String host) {
    return host.contains(":") && !host.startsWith("[") ? "[" + host + "]" : host;
  }
}
