package dev.dateline.plan.structured;

import dev.dateline.plan.structured.Schema.NewsMediaOrganization;
import dev.dateline.plan.structured.Schema.Note;
import dev.dateline.plan.structured.Schema.Reference;
import dev.dateline.plan.structured.Schema.WebSite;
import dev.dateline.plan.view.SiteView;
import org.jspecify.annotations.Nullable;

/** Makes the nodes that all pages of a site have. */
record SiteNodes(SiteView site, AbsoluteAddresses addresses) {
  static final String SITE = "website";
  private static final String PUBLISHER = "publisher";

  NewsMediaOrganization publisher() {
    return new NewsMediaOrganization(
        NewsMediaOrganization.TYPE,
        addresses.node(PUBLISHER),
        site.title(),
        site.baseUrl(),
        site.description(),
        correctionsPolicy());
  }

  /** The publisher as other nodes name it. */
  Reference publisherByName() {
    return new Reference(NewsMediaOrganization.TYPE, addresses.node(PUBLISHER), site.title());
  }

  WebSite webSite() {
    return new WebSite(
        "WebSite",
        addresses.node(SITE),
        site.title(),
        site.baseUrl(),
        site.language(),
        new Reference(null, addresses.node(PUBLISHER), null));
  }

  private @Nullable Object correctionsPolicy() {
    String policy = site.correctionsPolicy();
    if (policy == null || policy.startsWith("https://") || policy.startsWith("http://")) {
      return policy;
    }
    if (policy.startsWith("/")) {
      return site.baseUrl() == null ? null : site.baseUrl() + policy.substring(1);
    }
    return Note.policy(policy);
  }
}
