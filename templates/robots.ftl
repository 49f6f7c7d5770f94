<#-- What crawlers may read, and where the sitemaps are: RFC 9309 -->
User-agent: *
Allow: /
<#list sitemaps as sitemap>
Sitemap: ${sitemap}
</#list>
