<#-- What crawlers may read, and where the sitemap is: RFC 9309 -->
User-agent: *
Allow: /
<#if sitemap??>
Sitemap: ${sitemap}
</#if>
