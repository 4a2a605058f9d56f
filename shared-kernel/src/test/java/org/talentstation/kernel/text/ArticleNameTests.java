package org.talentstation.kernel.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ArticleNameTests {

    @ParameterizedTest
    @CsvSource({"6,第六条", "7(3),第七条第三项", "10,第十条", "18,第十八条"})
    void anArticleIsNamedInTheWordsOfTheMeasures(String article, String name) {
        assertThat(ArticleName.of(article)).isEqualTo(name);
    }
}
