package dev.dateline.render;

import static org.assertj.core.api.Assertions.assertThat;

import freemarker.template.Configuration;
import freemarker.template.DefaultObjectWrapperBuilder;
import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateModelException;
import java.net.URI;
import org.junit.jupiter.api.Test;

class FreemarkerConfigurationTest {
  @Test
  void showsTemplatesNoMethodsOfJavaObjectsThatItWrapsByItself() throws TemplateModelException {
    TemplateHashModel address =
        (TemplateHashModel)
            new DefaultObjectWrapperBuilder(Configuration.VERSION_2_3_34)
                .build()
                .wrap(URI.create("https://example.org/"));

    assertThat(address.get("host")).isNull();
    assertThat(address.get("getHost")).isNull();
  }
}
